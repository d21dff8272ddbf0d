// The search page: shows what `search-data.js` finds for the words that a reader types.
const search = document.querySelector('.search')
const form = search.querySelector('form')
const answer = search.querySelector('[role="status"]')
const namesList = search.querySelector('.names')
const hits = search.querySelector('.hits')
const more = search.querySelector('button')
const { load, wordsOf, articlesFor, namesFor, root } = globalThis.searchData

/** How many articles are looked into at a time, and what is shown at most of names, and of one article. */
const AT_A_TIME = 10
const MOST_NAMES = 8
const MOST_SENTENCES = 3

function make(tag, properties = {}, children = []) {
  const element = Object.assign(document.createElement(tag), properties)
  for (const child of children) element.append(child)
  return element
}

/** The words of a sentence, those marked that begin with one that is looked for. */
function marked(sentence, words) {
  return sentence
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map(part => (words.some(word => wordsOf(part)[0]?.startsWith(word)) ? make('mark', {}, [part]) : part))
}

const encoded = text => encodeURIComponent(text).replaceAll('-', '%2D')

/** An address of a sentence: its paragraph, and a fragment of its first and last words. */
function placeOf(slug, [paragraph, text]) {
  const words = text.split(' ')
  const ends = words.length > 8 ? [words.slice(0, 4), words.slice(-4)] : [words]
  const fragment = ends.map(end => encoded(end.join(' '))).join(',')
  return new URL(`articles/${slug}.html#${paragraph}:~:text=${fragment}`, root)
}

function sentenceItem(slug, sentence, quotations, words) {
  const [, text, own] = sentence
  const item = make('li', {}, [make('a', { href: placeOf(slug, sentence) }, marked(text, words))])
  for (const at of own) {
    const [id, speaker, form] = quotations[at]
    const said = form === 'direct' ? 'word for word' : form === 'mixed' ? 'partly word for word' : 'reported'
    item.append(
      ' ',
      make('a', { href: new URL(`quotes/${id}.html`, root), className: 'said' }, [
        `${speaker || 'speaker not known'}, ${said}`,
      ]),
    )
  }
  return item
}

/** The sentences of an article that answer best, in its order. */
function best({ entries, quotations }, { words, kind, speaker }) {
  const fits = own =>
    own.some(
      at =>
        (!kind || kind === 'quoted' || quotations[at][2] === kind) &&
        (!speaker || quotations[at][1] === speaker),
    )
  const scored = entries
    .filter(([, , own]) => (!kind && !speaker) || fits(own))
    .map((sentence, i) => {
      const own = wordsOf(sentence[1])
      return { sentence, i, score: words.filter(word => own.some(each => each.startsWith(word))).length }
    })
    .filter(({ score }) => score > 0)
  const most = scored.reduce((max, { score }) => Math.max(max, score), 0)
  return scored
    .filter(({ score }) => score === most)
    .sort((a, b) => b.sentence[2].length - a.sentence[2].length || a.i - b.i)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.i - b.i)
    .map(({ sentence }) => sentence)
}

async function hitOf([slug, title, about], asked) {
  const file = await load(`sentences/${slug}`, { entries: [], quotations: [] })
  const inTitle = wordsOf(title)
  const sentences = best(file, asked)
  const titled = asked.words.every(word => inTitle.some(own => own.startsWith(word)))
  if (sentences.length === 0 && (!titled || asked.kind || asked.speaker)) return { file }
  const link = make('a', { href: new URL(`articles/${slug}.html`, root) }, marked(title, asked.words))
  const list = make(
    'ul',
    {},
    sentences.map(each => sentenceItem(slug, each, file.quotations, asked.words)),
  )
  return { file, item: make('li', {}, [make('h2', {}, [link]), make('p', {}, [about]), list]) }
}

/** Offers the speakers of what was found, and keeps the one who is chosen. */
function offerSpeakers(files) {
  const { speaker } = form.elements
  const found = new Set(files.flatMap(({ quotations }) => quotations.map(([, name]) => name)).filter(Boolean))
  if (speaker.value) found.add(speaker.value)
  const offered = new Set([...speaker.options].map(({ value }) => value))
  const all = [...new Set([...offered, ...found])].filter(Boolean).sort((a, b) => a.localeCompare(b))
  const chosen = speaker.value
  speaker.replaceChildren(make('option', { value: '' }, ['anyone']))
  for (const name of all) speaker.append(make('option', { value: name }, [name]))
  speaker.value = chosen
}

async function namesOf(words) {
  const found = (await namesFor(words)).filter(([, address]) => !address.startsWith('articles/'))
  return found
    .slice(0, MOST_NAMES)
    .map(([label, address, about]) =>
      make('li', {}, [make('a', { href: new URL(address, root) }, [label]), ` — ${about}`]),
    )
}

const loadArticles = () => load('articles', { entries: [], starts: [] })

let turn = 0

/** Shows the articles from a position on; what is asked later overtakes what is asked now. */
async function showArticles(asked, articles, from, own) {
  const files = []
  let at = from
  let shown = 0
  while (at < asked.found.length && shown < AT_A_TIME) {
    const some = asked.found.slice(at, at + AT_A_TIME - shown)
    at += some.length
    // All are loaded at once, and each is shown when those before it are.
    for (const made of some.map(article => hitOf(articles[article], asked))) {
      const { file, item } = await made
      if (own !== turn) return
      files.push(file)
      if (!item) continue
      hits.append(item)
      shown++
    }
  }
  offerSpeakers(files)
  more.hidden = at >= asked.found.length
  more.onclick = () => {
    const before = hits.children.length
    showArticles(asked, articles, at, own).then(() => hits.children[before]?.querySelector('a').focus())
  }
  const count = hits.children.length
  const named = namesList.children.length
  const parts = [
    named > 0 && `${named} ${named === 1 ? 'name' : 'names'}`,
    `${count}${more.hidden ? '' : ' or more'} ${count === 1 && more.hidden ? 'article' : 'articles'}`,
  ]
  answer.textContent =
    count + named === 0 ? 'Nothing found. Fewer letters find more.' : parts.filter(Boolean).join(', ')
}

async function show() {
  const own = ++turn
  const { q, kind, speaker } = form.elements
  history.replaceState(null, '', `#q=${encodeURIComponent(q.value)}`)
  // A single letter begins too many words.
  const words = wordsOf(q.value).filter(word => word.length > 1)
  if (words.length === 0) {
    hits.replaceChildren()
    namesList.replaceChildren()
    more.hidden = true
    answer.textContent = ''
    return
  }
  const articles = await loadArticles()
  const [found, named] = await Promise.all([articlesFor(words, articles), namesOf(words)])
  if (own !== turn) return
  hits.replaceChildren()
  namesList.replaceChildren()
  for (const item of named) namesList.append(item)
  await showArticles({ words, found, kind: kind.value, speaker: speaker.value }, articles.entries, 0, own)
}

/** Arrows go from link to link. */
search.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || event.target.matches('select')) return
  const stops = [form.elements.q, ...search.querySelectorAll('.names a, .hits a:not(.said)')]
  const next = stops[stops.indexOf(event.target) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
})

function restore() {
  const asked =
    new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q')
  form.elements.q.value = asked ?? ''
  show()
}

form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('input', show)
addEventListener('hashchange', restore)
loadArticles()
search.hidden = false
document.querySelector('.otherwise').hidden = true
restore()
form.elements.q.focus()
