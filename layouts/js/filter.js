// Filters the quote index by speaker, article and kind. The choice stands in the address, after the `#`, so
// that it can be sent to somebody, and works in a site opened from a folder too.
const filter = document.querySelector('.filter')
const menus = [...(filter?.querySelectorAll('select') ?? [])]
const entries = [...document.querySelectorAll('main .entry')]
const sections = [...document.querySelectorAll('main section')]

const chosen = () => menus.filter(({ value }) => value !== '')

const says = count => (count === 1 ? '1 quotation' : `${count} quotations`)

function show() {
  const wanted = chosen()
  for (const entry of entries) entry.hidden = wanted.some(({ name, value }) => entry.dataset[name] !== value)
  for (const section of sections) section.hidden = !section.querySelector('.entry:not([hidden])')
  const shown = entries.filter(({ hidden }) => !hidden).length
  const all = says(entries.length)
  filter.querySelector('[role="status"]').textContent =
    wanted.length > 0 ? `${shown} of ${all}` : `All ${all}`
}

/** Sets the menus from the address; a value that no quotation has chooses everything. */
function restore() {
  const wanted = new URLSearchParams(location.hash.slice(1))
  for (const menu of menus) {
    menu.value = wanted.get(menu.name) ?? ''
    if (menu.selectedIndex < 0) menu.value = ''
  }
  show()
}

function remember() {
  const query = new URLSearchParams(chosen().map(({ name, value }) => [name, value])).toString()
  history.replaceState(null, '', query ? `#${query}` : location.pathname + location.search)
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
