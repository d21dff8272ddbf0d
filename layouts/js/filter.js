// Filters a page's entries, quotations or events, by words as they are typed and by what its menus offer. The choice
// stands in the address, after the `#`, so that it can be sent to somebody, and works in a site opened from a folder too.
const filter = document.querySelector('.filter')
const field = filter?.querySelector('input')
const menus = [...(filter?.querySelectorAll('select') ?? [])]
const ENTRY = filter?.dataset.entries ?? '[data-article]'
const entries = [...document.querySelectorAll(`main :is(${ENTRY})`)]
// The other pages of a list that takes several: a choice goes with the reader.
const others = [...document.querySelectorAll('.other-pages a')]
const parts = [...document.querySelectorAll('main :is(section, details)')].filter(part =>
  part.querySelector(ENTRY),
)
// In the strip: each stands for the entries below the heading that it leads to.
const bars = [...document.querySelectorAll('.strip li a[href^="#"]')]

const WORDS = 'words'

/** Letters without regard to case and marks. */
const folded = text =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()

const texts = new Map(entries.map(entry => [entry, folded(entry.textContent)]))

const chosen = () => [
  ...menus.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  ...(field?.value.trim() ? [[WORDS, field.value.trim()]] : []),
]

const says = count =>
  `${count} ${count === 1 ? filter.dataset.one : filter.dataset.many}${others.length > 0 ? ' on this page' : ''}`

/** What an entry has under a menu's name; several values, parted by spaces, where the menu says so. */
const isChosen = (entry, { name, value, dataset }) => {
  if (value === '') return true
  const has = entry.dataset[name] ?? ''
  return 'list' in dataset ? has.split(' ').includes(value) : has === value
}

/** The list below the heading that a bar leads to: of a month, or all of a year. */
function entriesOf(bar) {
  const heading = document.getElementById(bar.hash.slice(1))
  const below = heading?.tagName === 'H3' ? heading.nextElementSibling : heading?.closest('section, details')
  return [...(below?.querySelectorAll(ENTRY) ?? [])]
}

function show() {
  const words = folded(field?.value ?? '')
    .split(/\s+/)
    .filter(Boolean)
  for (const entry of entries)
    entry.hidden = !(
      menus.every(menu => isChosen(entry, menu)) && words.every(word => texts.get(entry).includes(word))
    )
  for (const part of parts) part.hidden = ![...part.querySelectorAll(ENTRY)].some(({ hidden }) => !hidden)
  for (const bar of bars)
    bar.classList.toggle(
      'dim',
      entriesOf(bar).every(({ hidden }) => hidden),
    )
  const all = says(entries.length)
  const shown = entries.filter(({ hidden }) => !hidden).length
  filter.querySelector('[role="status"]').textContent =
    chosen().length > 0 ? `${shown} of ${all}` : `All ${all}`
  filter.querySelector('button').hidden = chosen().length === 0
  // What was found in a closed part is shown.
  if (chosen().length > 0)
    for (const part of parts) if (part.tagName === 'DETAILS' && !part.hidden) part.open = true
}

/**
 * Sets the fields from the address. A value that no entry has chooses everything; but where it came with the
 * reader from another page of the list, nothing.
 */
function restore() {
  const wanted = new URLSearchParams(location.hash.slice(1))
  if (field) field.value = wanted.get(WORDS) ?? ''
  for (const menu of menus) {
    const value = wanted.get(menu.name) ?? ''
    menu.value = value
    if (menu.selectedIndex >= 0) continue
    if (others.length > 0) menu.add(new Option(value, value, false, true))
    else menu.value = ''
  }
  for (const other of others) other.hash = query()
  show()
}

const query = () => new URLSearchParams(chosen()).toString()

function remember() {
  for (const other of others) other.hash = query()
  history.replaceState(null, '', query() ? `#${query()}` : location.pathname + location.search)
  show()
}

function reset() {
  for (const menu of menus) menu.value = ''
  if (field) field.value = ''
  remember()
}

if (filter) {
  filter.addEventListener('change', remember)
  filter.addEventListener('input', remember)
  filter.querySelector('button').addEventListener('click', reset)
  addEventListener('hashchange', restore)
  restore()
}
