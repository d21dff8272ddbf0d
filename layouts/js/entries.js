// Behind each quotation of a list: its link and its words to copy or to share. The words themselves lead to its page.
/* global copied, permalink, share */

const made = (name, className, ...content) => {
  const element = document.createElement(name)
  element.className = className
  element.append(...content)
  return element
}

const flat = element => element.textContent.replace(/\s+/g, ' ').trim()

/** What stands below the words of an entry: who, how, where and when. */
function sourceOf(entry) {
  const facts = entry.querySelector('p:nth-of-type(2)')?.cloneNode(true) ?? made('p', '')
  for (const extra of facts.querySelectorAll('.initials, button, a[href*="quotes/"]')) extra.remove()
  const words = flat(facts).replace(/(?: ·)+$/, '')
  const { speaker } = entry.dataset
  return !speaker || words.includes(speaker) ? words : [speaker, words].filter(Boolean).join(', ')
}

let panel

function close() {
  panel?.previousElementSibling?.setAttribute('aria-expanded', 'false')
  panel?.remove()
  panel = undefined
}

function action(label, act) {
  const button = made('button', '', label)
  button.type = 'button'
  button.addEventListener('click', () => act(button))
  return button
}

function open(entry, opener) {
  const link = entry.querySelector('a')
  const address = permalink(link.getAttribute('href'))
  const quote = `${flat(link)} — ${sourceOf(entry)}. ${address}`
  const answer = made('span', '')
  answer.setAttribute('role', 'status')
  const copy = text => async () => {
    answer.textContent = (await copied(text)) ? 'Copied' : `Copy this: ${text}`
  }
  panel = made('span', 'taking', action('Copy link', copy(address)), action('Copy quote', copy(quote)))
  if (navigator.share) panel.append(action('Share', () => share(quote, address)))
  panel.append(answer)
  opener.after(panel)
  opener.setAttribute('aria-expanded', 'true')
}

function addButton(entry) {
  const opener = action('Copy', () => {
    const isOpen = opener.getAttribute('aria-expanded') === 'true'
    close()
    if (!isOpen) open(entry, opener)
  })
  opener.className = 'take'
  opener.setAttribute('aria-expanded', 'false')
  opener.setAttribute('aria-label', `Copy or share: ${flat(entry.querySelector('a')).slice(0, 60)}`)
  const facts = entry.querySelector('p:nth-of-type(2)') ?? entry.appendChild(made('p', ''))
  facts.append(' ', opener)
}

for (const entry of document.querySelectorAll('.entry[data-form]')) addButton(entry)
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !panel) return
  const opener = panel.previousElementSibling
  close()
  opener.focus()
})
