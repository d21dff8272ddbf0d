// Copies an address, or words of the page. The style sheet shows the buttons where scripts run.
for (const button of document.querySelectorAll('button[data-copy], button[data-copy-words]')) {
  const answer = document.querySelector('main [role="status"]')
  button.addEventListener('click', async () => {
    const text = button.dataset.copy
      ? new URL(button.dataset.copy, document.baseURI).href
      : wordsToCopy(button.dataset.copyWords)
    answer.textContent = (await copied(text)) ? 'Copied' : `Copy this: ${text}`
  })
}

// A site that does not know its address shows it where it is opened.
const here = location.href.split('#', 1)[0]
for (const address of document.querySelectorAll('[data-address], .how-to-cite code'))
  address.textContent = here

/** The words of an element; of a page's headline, with whose they are and where they stand. */
function wordsToCopy(selector) {
  const flat = element => element.textContent.replace(/\s+/g, ' ').trim()
  const words = flat(document.querySelector(selector))
  if (selector !== 'h1') return words
  const [who, when] = document.querySelectorAll('main header > p')
  return `${words} — ${[who, when].map(flat).join(', ')}. ${here}`
}

/** Pages opened from a folder may have no clipboard; the older way then asks for a selection. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}

function copiedBySelection(text) {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'copying'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  focused?.focus()
  return done
}
