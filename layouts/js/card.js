// Cards on numbers, names and dates. The page is complete without them: a number leads to its note, a name to its page,
// a date to the timeline.
/* global all, copyFrom, go, markers, permalink, share */

const noteOf = marker => document.getElementById(marker.hash.slice(1))

function element(name, className, ...content) {
  const made = document.createElement(name)
  made.className = className
  made.append(...content)
  return made
}

/** Moves what an element holds into another. */
function moved(from, to) {
  while (from.firstChild) to.append(from.firstChild)
  return to
}

/* The words of a quotation as they stand alone. */

/** What is shown of one element's words, without the numbers in them. */
function bare(words) {
  const copy = words.cloneNode(true)
  for (const marker of all('.marker', copy)) marker.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

function wordsOf(note) {
  if (note.dataset.telling) return note.dataset.telling
  const pieces = all(`.quotation[data-note="${note.dataset.note}"]`).map(bare)
  return `“${pieces.map(piece => piece.replace(/^["“”„«]|,?["”“»]$/g, '')).join(' […] ')}”`
}

/* Cards. */

let card
let opener
let timer

const button = (label, act) => {
  const made = element('button', '', label)
  made.type = 'button'
  made.addEventListener('click', () => act(made))
  return made
}

function aboutQuotation(marker) {
  const note = noteOf(marker)
  const lines = note.cloneNode(true)
  const page = lines.querySelector('a:not(.back)')
  for (const gone of all('.back, li > em', lines)) gone.remove()
  const { speaker } = note.dataset
  const told = moved(lines, element('p', ''))
  // A note that only says what is not plain still names the speaker here.
  if (speaker && !told.querySelector('strong')) told.prepend(element('strong', '', speaker), ' — ')
  else if (speaker) told.querySelector('strong').textContent = speaker
  page.replaceWith(moved(page, element('span', '')))
  const words = wordsOf(note)
  const day = document.querySelector('.head').dataset.published
  const address = permalink(page.getAttribute('href'))
  const quote = `${words} — ${[speaker, day].filter(Boolean).join(', ')}. ${address}`
  const actions = element(
    'div',
    'actions',
    button('Copy link', from => copyFrom(from, address)),
    button('Copy quote', from => copyFrom(from, quote)),
    navigator.share ? button('Share', () => share(quote, address)) : '',
    Object.assign(element('a', 'button', 'Its page'), { href: page.href }),
  )
  card.replaceChildren(told, element('p', 'words', words), actions, ways(marker, speaker))
  card.setAttribute('aria-label', `About quotation ${note.dataset.note}`)
}

/** The speaker's quotations before and after. */
function ways(marker, speaker) {
  const same = markers.filter(one => noteOf(one).dataset.speaker === speaker)
  const at = same.indexOf(markers.find(({ hash }) => hash === marker.hash))
  const way = (to, label, words) => {
    const made = button(label, () => {
      go(to)
      show(to, true)
    })
    made.disabled = !to
    made.setAttribute('aria-label', `${words} by ${speaker || 'speakers not known'}`)
    return made
  }
  return element(
    'div',
    'ways',
    way(same[at - 1], '← Before', 'Quotation before'),
    way(same[at + 1], 'Next →', 'Next quotation'),
    button('Close', () => card.hidePopover()),
  )
}

/** The entry at the foot of the page to which a name or a date belongs. */
const entryOf = link =>
  all('.names li, .dates li').find(
    entry => `#${entry.id}` === link.hash || all('a', entry).some(({ href }) => href === link.href),
  )

function aboutEntry(link) {
  const entry = entryOf(link)
  card.replaceChildren(
    moved(entry.cloneNode(true), element('p', '')),
    element(
      'div',
      'ways',
      button('Close', () => card.hidePopover()),
    ),
  )
  card.setAttribute('aria-label', `About “${link.textContent}”`)
}

function show(link, focus) {
  if (link.matches('.marker')) aboutQuotation(link)
  else aboutEntry(link)
  opener?.classList.remove('carded')
  opener = link
  link.classList.add('carded')
  card.classList.remove('loose')
  if (!card.matches(':popover-open')) card.showPopover()
  if (focus) card.focus()
}

const cardedLink = target => target.closest?.(':is(.annotated, .head) :is(.marker, .mention, .date)') ?? null

function open(event) {
  const link = cardedLink(event.target)
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
  if (!link.matches('.marker') && !entryOf(link)) return
  event.preventDefault()
  clearTimeout(timer)
  show(link, true)
}

/** A card that the pointer opened goes with the pointer; one that has the focus stays. */
function hover({ target }) {
  clearTimeout(timer)
  const link = cardedLink(target)
  if (link) timer = setTimeout(() => (link.matches('.marker') || entryOf(link)) && show(link, false), 450)
  else if (!card.contains(target) && !card.contains(document.activeElement))
    timer = setTimeout(() => card.hidePopover(), 400)
}

let hadFocus = false

/** A browser gives the focus back to where it was when the card opened; meanwhile the card may be another's. */
function closed({ newState }) {
  if (newState !== 'closed') return
  opener?.classList.remove('carded')
  if (hadFocus) opener?.focus({ preventScroll: true })
}

function prepareCards() {
  if (!HTMLElement.prototype.showPopover) return
  card = element('div', 'card')
  card.popover = 'auto'
  card.tabIndex = -1
  card.setAttribute('role', 'dialog')
  document.body.append(card)
  document.addEventListener('click', open)
  card.addEventListener('beforetoggle', () => {
    hadFocus = card.contains(document.activeElement)
  })
  card.addEventListener('toggle', closed)
  if (matchMedia('(hover: hover)').matches) document.addEventListener('mouseover', hover)
}

const KEYS = [
  ['j', 'next quotation'],
  ['k', 'the one before'],
  ['Enter', 'its card'],
  ['Esc', 'close'],
  ['?', 'these keys'],
]

function showKeys() {
  if (!card) return
  opener?.classList.remove('carded')
  opener = document.activeElement
  card.classList.add('loose')
  const list = element('p', '')
  for (const [key, does] of KEYS) list.append(element('kbd', '', key), ` ${does} `)
  card.replaceChildren(list)
  card.setAttribute('aria-label', 'Keys')
  if (!card.matches(':popover-open')) card.showPopover()
  card.focus()
}

prepareCards()
document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (key === '?' && !ctrlKey && !metaKey && !altKey && !target.closest?.('select, textarea')) showKeys()
})
