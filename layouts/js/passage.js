// A link to any words of an article: whoever selects them is offered it. A browser that knows no text fragments gets the
// words of such a link marked by this script.
/* global all, copied, here */

// Numbers of notes stand between the words on the page, and are none of them.
const NUMBER = '.marker, .copying'
const TEXT = ':is(.head h1, .annotated > :not(.notes))'
const BLOCK = 'p, li, td, th, pre, figcaption, h1, h2, h3, h4, h5, h6'
const EDGE = 4
const CONTEXT = 3

const encoded = text =>
  encodeURIComponent(text).replace(/[-!'()*~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** The text nodes of an element; with `numbers`, null in the place of each number. */
function* textNodes(element, numbers) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const isNumber = walker.currentNode.parentElement.closest(NUMBER)
    if (!isNumber) yield walker.currentNode
    else if (numbers) yield null
  }
}

/** Every character of the text with its place; white space is one space, and none begins a run. A run ends at a block, and, where asked, at a number. */
function runsOf(blocks, numbers) {
  const runs = []
  for (const block of blocks) {
    let run = []
    let within = null
    const begin = () => {
      run = []
      runs.push(run)
    }
    begin()
    for (const node of textNodes(block, numbers)) {
      if (node === null) {
        begin()
        continue
      }
      const inner = node.parentElement.closest(BLOCK)
      if (within && inner !== within) begin()
      within = inner
      for (let offset = 0; offset < node.length; offset++) {
        const sign = node.data[offset].replace(/\s/, ' ')
        if (sign !== ' ' || (run.length > 0 && run.at(-1).sign !== ' ')) run.push({ sign, node, offset })
      }
    }
  }
  return runs.filter(({ length }) => length > 0)
}

const said = run => run.map(({ sign }) => sign).join('')
const wordsIn = text => text.split(' ').filter(Boolean)

/* From a selection to a link. */

/** The runs that a range touches, each cut to whole words, with what stands before and after in the same run. */
function pieces(range, numbers) {
  const inRange = ({ node, offset }) =>
    range.comparePoint(node, offset) >= 0 && range.comparePoint(node, offset + 1) <= 0
  return runsOf(all(TEXT), numbers).flatMap(run => {
    const first = run.findIndex(place => place.sign !== ' ' && inRange(place))
    const last = run.findLastIndex(place => place.sign !== ' ' && inRange(place))
    if (first < 0) return []
    const text = said(run)
    const start = text.lastIndexOf(' ', first) + 1
    const end = text.indexOf(' ', last) < 0 ? text.length : text.indexOf(' ', last)
    return [
      {
        block: run[first].node.parentElement,
        before: text.slice(0, start),
        words: text.slice(start, end),
        after: text.slice(end),
      },
    ]
  })
}

/** `prefix-,start,end,-suffix` of some pieces; short words stand whole. */
function directive(found) {
  const [first, last] = [found[0], found.at(-1)]
  const opening = wordsIn(first.words)
  const closing = wordsIn(last.words)
  const isShort = first === last && opening.length <= 2 * EDGE
  const prefix = wordsIn(first.before).slice(-CONTEXT).join(' ')
  const suffix = wordsIn(last.after).slice(0, CONTEXT).join(' ')
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded((isShort ? opening : opening.slice(0, EDGE)).join(' ')),
    !isShort && encoded(closing.slice(-EDGE).join(' ')),
    suffix && `-${encoded(suffix)}`,
  ]
  return `:~:text=${parts.filter(Boolean).join(',')}`
}

/** The link to a range: an element first, its words second; null where it holds none of the text. */
function linkTo(range) {
  const found = pieces(range, true)
  if (found.length === 0) return null
  const id = found[0].block.closest('[id]:not(#main, #text)')?.id ?? ''
  return `${here}#${id}${directive(found)}`
}

/** The same words in the original, where its address is known. */
function linkToOriginal(range) {
  const original = all('.head a[rel~="external"]').find(
    ({ textContent }) => textContent === 'Original article',
  )
  const found = original ? pieces(range, false) : []
  return found.length > 0 ? `${original.href.split('#', 1)[0]}#${directive(found)}` : null
}

/* From a link to its words. */

/** The place of the words of a directive among all characters of the text: first and last; null where they are not. */
function placeIn(characters, written) {
  const parts = written.split(',')
  const prefix = parts[0].endsWith('-') ? decodeURIComponent(parts.shift().slice(0, -1)) : ''
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop().slice(1)) : ''
  const [start = '', end = ''] = parts.map(decodeURIComponent)
  const text = said(characters).toLowerCase()
  const has = (words, at) => text.startsWith(words.toLowerCase(), at)
  const follows = at => has(suffix, text[at] === ' ' ? at + 1 : at)
  for (let at = text.indexOf(start.toLowerCase()); at >= 0; at = text.indexOf(start.toLowerCase(), at + 1)) {
    if (!text.slice(0, at).trimEnd().endsWith(prefix.toLowerCase())) continue
    if (!end && follows(at + start.length)) return [at, at + start.length]
    let to = end ? text.indexOf(end.toLowerCase(), at + start.length) : -1
    while (to >= 0 && !follows(to + end.length)) to = text.indexOf(end.toLowerCase(), to + 1)
    if (to >= 0) return [at, to + end.length]
  }
  return null
}

/** Marks characters, text node by text node. @returns the first mark */
function markWords(characters) {
  const nodes = new Map()
  for (const { node, offset } of characters) nodes.set(node, [...(nodes.get(node) ?? []), offset])
  const marks = [...nodes].map(([node, offsets]) => {
    const range = document.createRange()
    range.setStart(node, offsets[0])
    range.setEnd(node, offsets.at(-1) + 1)
    const made = document.createElement('mark')
    made.className = 'passage'
    range.surroundContents(made)
    return made
  })
  return marks[0]
}

/** Shows the words of an address that this browser would not: marks them, and goes there. */
function showPassage(hash) {
  const [, id = '', written = ''] = /^#(.*?):~:text=([^&]*)/.exec(hash) ?? []
  if (!written) return
  // A space between runs: what a block or a number parts are two words.
  const characters = runsOf(all(TEXT), false).flatMap(run => [...run, { sign: ' ' }])
  const [from, to] = placeIn(characters, written) ?? [0, 0]
  const words = characters.slice(from, to).filter(({ node }) => node)
  const shown = words.length > 0 ? markWords(words) : document.getElementById(id)
  shown?.scrollIntoView({ block: 'center' })
}

if (!('fragmentDirective' in document)) {
  showPassage(location.hash)
  addEventListener('hashchange', () => showPassage(location.hash))
}

/* The bar beside a selection. */

const passageBar = document.createElement('div')
passageBar.className = 'passage-bar'
passageBar.hidden = true
passageBar.setAttribute('role', 'toolbar')
passageBar.setAttribute('aria-label', 'The selected words')
// A press must not take the selection away.
passageBar.addEventListener('pointerdown', event => event.preventDefault())
document.querySelector('main').append(passageBar)

function copyButton(label, link) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', async () => {
    const done = await copied(link)
    button.textContent = done ? 'Copied' : link
  })
  return button
}

function showBar() {
  const selection = getSelection()
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
  const link = range && linkTo(range)
  passageBar.hidden = !link
  if (!link) return
  const original = linkToOriginal(range)
  passageBar.replaceChildren(
    copyButton('Copy link to these words', link),
    original ? copyButton('Copy link to them in the original', original) : '',
  )
  const { left, bottom } = range.getBoundingClientRect()
  const most = document.documentElement.clientWidth - passageBar.offsetWidth - 8
  passageBar.style.insetInlineStart = `${Math.max(8, Math.min(left, most)) + scrollX}px`
  passageBar.style.insetBlockStart = `${bottom + scrollY + 8}px`
}

let waiting
document.addEventListener('selectionchange', () => {
  if (passageBar.contains(document.activeElement)) return
  clearTimeout(waiting)
  waiting = setTimeout(showBar, 250)
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') passageBar.hidden = true
})
