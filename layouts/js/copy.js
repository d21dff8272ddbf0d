// Copies and shares addresses and texts of the page. The style sheet shows the buttons where scripts run.

/** The page’s permalink: at the site’s own address where it says one, or else where it is opened. */
const here =
  document.querySelector('link[rel="canonical"]')?.href ?? decodeURI(location.href.split(/[?#]/, 1)[0])

/** The permalink to which a link of the page leads. */
const permalink = link => new URL(link, here).href

// A site that does not know its address shows it where it is opened, and in each text to be copied.
for (const shown of document.querySelectorAll('[data-address]')) {
  const path = shown.textContent
  shown.textContent = here
  for (const text of document.querySelectorAll('.copies pre'))
    if (!/^https?:/.test(path)) text.textContent = text.textContent.replaceAll(path, here)
}

const textIn = id => document.getElementById(id).textContent

for (const button of document.querySelectorAll('[data-copy], [data-copy-text]')) {
  const { copy, copyText } = button.dataset
  button.addEventListener('click', () => copyFrom(button, copy ? permalink(copy) : textIn(copyText)))
}

for (const button of document.querySelectorAll('[data-share]')) {
  button.hidden = !navigator.share
  button.addEventListener('click', () => share(textIn(button.dataset.share), here))
}

/** Copies a text, and says so on the button and to who listens; where it cannot, shows the text to copy by hand. */
async function copyFrom(button, text) {
  const answer = document.querySelector('main [role="status"]')
  const done = await copied(text)
  answer.textContent = done ? 'Copied' : `Copy this: ${text}`
  if (!done || button.dataset.label) return
  button.dataset.label = button.textContent
  button.textContent = 'Copied'
  setTimeout(() => {
    button.textContent = button.dataset.label
    delete button.dataset.label
  }, 1500)
}

for (const button of document.querySelectorAll('[data-copy-image]')) {
  // A page from a folder may read no other file, and not every browser copies pictures.
  button.hidden = !globalThis.ClipboardItem || location.protocol === 'file:'
  button.addEventListener('click', () => copyImage(button))
}

/** Copies a picture; where it cannot, the link beside the button downloads it. */
async function copyImage(button) {
  const answer = document.querySelector('main [role="status"]')
  try {
    const picture = fetch(button.dataset.copyImage).then(response => response.blob())
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    answer.textContent = 'Copied'
  } catch {
    answer.textContent = 'This browser does not copy pictures; download it instead.'
  }
}

/** Hands words and their address to the device, which asks where to; a reader who closes that has decided. */
async function share(text, url) {
  try {
    await navigator.share({ title: document.title, text: text.replace(url, '').trim(), url })
  } catch {}
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
