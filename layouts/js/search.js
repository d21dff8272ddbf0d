// The search page: shows what `search-data.js` finds for the words that a reader types, as `search-hits.js` draws it.
const search = document.querySelector('.search')
const form = search.querySelector('form')
const answer = search.querySelector('[role="status"]')
const namesList = search.querySelector('.names')
const list = search.querySelector('.hits')
const more = search.querySelector('button')
const { load, prepare, wordsOf, articlesFor, namesFor, inStory, offerStories, root } = globalThis.searchData
const { make, hitOf, withSentences } = globalThis.searchHits

/** How many articles are looked into at a time, how many of these are drawn first, and how many names are shown at most. */
const AT_A_TIME = 10
const FIRST = 5
const MOST_NAMES = 8

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

async function showNames(words, own) {
  const found = (await namesFor(words)).filter(([, address]) => !address.startsWith('articles/'))
  if (own !== turn) return
  namesList.replaceChildren(
    ...found
      .slice(0, MOST_NAMES)
      .map(([label, address, about]) =>
        make('li', {}, [make('a', { href: new URL(address, root) }, [label]), ` — ${about}`]),
      ),
  )
}

const loadArticles = () => load('articles', { entries: [], starts: [], stories: [] })

let turn = 0

/** When what was put on the page has been drawn; a page in the background is not drawn. */
const drawn = () =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })

/** Puts headlines on the page; those that a screen shows are drawn before anything else is read. */
async function showHeadlines(hits) {
  list.append(...hits.slice(0, FIRST))
  await drawn()
}

/**
 * Reads articles one after the other, the first alone: it is seen while the others come. Where it is sure that they answer,
 * their headlines stand at once.
 * @returns the files read; null where something else has been asked since
 */
async function readArticles(some, asked, own) {
  const hits = some.map(article => hitOf(article, asked))
  if (asked.sure) {
    await showHeadlines(hits)
    if (own !== turn) return null
    list.append(...hits.slice(FIRST))
  }
  const read = i => withSentences(hits[i], some[i], asked)
  const files = []
  let waiting = [read(0)]
  for (let i = 0; i < some.length; i++) {
    const { file, hit, answers } = await waiting[i]
    if (own !== turn) return null
    files.push(file)
    if (!asked.sure && answers) list.append(hit)
    if (i === 0) waiting = some.map((_, k) => (k === 0 ? waiting[0] : read(k)))
  }
  return files
}

function tell(asked) {
  const count = asked.sure ? asked.found.length : list.children.length
  const named = namesList.children.length
  const whole = asked.sure || more.hidden
  const parts = [
    named > 0 && `${named} ${named === 1 ? 'name' : 'names'}`,
    `${count}${whole ? '' : ' or more'} ${count === 1 && whole ? 'article' : 'articles'}`,
  ]
  answer.textContent =
    count + named === 0 ? 'Nothing found. Fewer letters find more.' : parts.filter(Boolean).join(', ')
}

/** Shows the articles from a position on; what is asked later overtakes what is asked now. */
async function showArticles(asked, articles, from, own) {
  const before = list.children.length
  const files = []
  let at = from
  while (at < asked.found.length && list.children.length - before < AT_A_TIME) {
    const room = AT_A_TIME - (list.children.length - before)
    const some = asked.found.slice(at, at + room).map(article => articles[article])
    at += some.length
    const read = await readArticles(some, asked, own)
    if (!read) return
    files.push(...read)
  }
  offerSpeakers(files)
  more.hidden = at >= asked.found.length
  more.onclick = () => {
    const next = list.children.length
    showArticles(asked, articles, at, own).then(() => list.children[next]?.querySelector('a').focus())
  }
  await asked.named
  if (own === turn) tell(asked)
}

function clear() {
  list.replaceChildren()
  namesList.replaceChildren()
  more.hidden = true
  answer.textContent = ''
}

async function show() {
  const own = ++turn
  const { q, kind, speaker, story } = form.elements
  const typed = wordsOf(q.value)
  // A single letter begins too many words; what it begins is at hand for the next.
  const words = typed.filter(word => word.length > 1)
  const articles = await loadArticles()
  if (own !== turn) return
  for (const letter of typed) if (letter.length === 1) prepare(letter, articles)
  if (words.length === 0) return clear()
  const answers = articlesFor(words, articles)
  const named = showNames(words, own)
  const { found: inAll, narrowed } = await answers
  if (own !== turn) return
  const found = inStory(inAll, story.value, articles)
  list.replaceChildren()
  const sure = narrowed && !kind.value && !speaker.value
  const asked = { words, found, named, sure, kind: kind.value, speaker: speaker.value }
  await showArticles(asked, articles.entries, 0, own)
}

/** The address tells what is asked, once there is time for it. */
let noted = 0
const note = () => history.replaceState(null, '', `#q=${encodeURIComponent(form.elements.q.value)}`)

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
form.addEventListener('input', () => {
  clearTimeout(noted)
  noted = setTimeout(note, 300)
})
addEventListener('hashchange', restore)
loadArticles().then(all => offerStories(form.elements.story, all))
search.hidden = false
document.querySelector('.otherwise').hidden = true
restore()
form.elements.q.focus()
