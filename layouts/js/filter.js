// Filters the quote index by speaker, article and kind. The choice stands in the address, after the `#`, so
// that it can be sent and works for a site opened from a folder too.
const form = document.querySelector('form.filter')
const entries = [...document.querySelectorAll('main .entry')]
const sections = [...document.querySelectorAll('main section')].filter(section =>
  section.querySelector('.entry'),
)
const status = form?.querySelector('[role="status"]')

const choice = () => [...new FormData(form)].filter(([, value]) => value !== '')

function show() {
  const wanted = choice()
  for (const entry of entries) entry.hidden = !wanted.every(([name, value]) => entry.dataset[name] === value)
  for (const section of sections) section.hidden = !section.querySelector('.entry:not([hidden])')
  const shown = entries.filter(entry => !entry.hidden).length
  status.textContent =
    wanted.length > 0 ? `${shown} of ${entries.length} quotations` : `All ${entries.length} quotations`
}

/** Sets the form from the address; an ordinary link into the page sets nothing. */
function restore() {
  const wanted = new URLSearchParams(location.hash.slice(1))
  for (const { name } of form.querySelectorAll('select')) form.elements[name].value = wanted.get(name) ?? ''
  for (const select of form.querySelectorAll('select')) if (select.selectedIndex < 0) select.value = ''
  show()
}

function remember() {
  const query = new URLSearchParams(choice()).toString()
  history.replaceState(null, '', query ? `#${query}` : location.pathname + location.search)
  show()
}

if (form) {
  form.hidden = false
  form.addEventListener('change', remember)
  form.addEventListener('reset', () => setTimeout(remember))
  form.addEventListener('submit', event => event.preventDefault())
  addEventListener('hashchange', restore)
  restore()
}
