// Filters a page's entries, quotations or events, by what its menus offer. The choice stands in the address, after the `#`, so
// that it can be sent to somebody, and works in a site opened from a folder too.
const filter = document.querySelector('.filter')
const menus = [...(filter?.querySelectorAll('select') ?? [])]
const entries = [...document.querySelectorAll('main [data-article]')]
// The other pages of a list that takes several: a choice goes with the reader.
const others = [...document.querySelectorAll('.other-pages a')]
const sections = [...document.querySelectorAll('main section')].filter(section =>
  section.querySelector('[data-article]'),
)

// On the drawing: each stands for some entries, by their ids.
const marks = [...document.querySelectorAll('.timeline-chart [data-events]')]

const chosen = () => menus.filter(({ value }) => value !== '')

const says = count =>
  `${count} ${count === 1 ? filter.dataset.one : filter.dataset.many}${others.length > 0 ? ' on this page' : ''}`

/** What an entry has under a menu's name; several values, parted by spaces, where the menu says so. */
const isChosen = (entry, { name, value, dataset }) => {
  const has = entry.dataset[name]
  return 'list' in dataset ? has.split(' ').includes(value) : has === value
}

const isHidden = id => document.getElementById(id)?.closest('[data-article]')?.hidden ?? false

function show() {
  const wanted = chosen()
  for (const entry of entries) entry.hidden = !wanted.every(menu => isChosen(entry, menu))
  for (const section of sections) section.hidden = !section.querySelector('[data-article]:not([hidden])')
  for (const mark of marks) mark.classList.toggle('dim', mark.dataset.events.split(' ').every(isHidden))
  const shown = entries.filter(({ hidden }) => !hidden).length
  const all = says(entries.length)
  filter.querySelector('[role="status"]').textContent =
    wanted.length > 0 ? `${shown} of ${all}` : `All ${all}`
}

/**
 * Sets the menus from the address. A value that no entry has chooses everything; but where it came with the
 * reader from another page of the list, nothing.
 */
function restore() {
  const wanted = new URLSearchParams(location.hash.slice(1))
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

const query = () => new URLSearchParams(chosen().map(({ name, value }) => [name, value])).toString()

function remember() {
  for (const other of others) other.hash = query()
  history.replaceState(null, '', query() ? `#${query()}` : location.pathname + location.search)
  show()
}

function reset() {
  for (const menu of menus) menu.value = ''
  remember()
}

if (filter) {
  filter.addEventListener('change', remember)
  filter.querySelector('button').addEventListener('click', reset)
  addEventListener('hashchange', restore)
  restore()
}
