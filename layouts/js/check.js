// The page “Check a quotation”: what stands between quote marks in a text is held against every article. Nothing is sent
// anywhere; the articles come from `search-data.js`.
const page = document.querySelector('.check')
const form = page.querySelector('form')
const answer = page.querySelector('[role="status"]')
const list = page.querySelector('ol')
const { quotedIn, prepare, check } = globalThis.checkWords
const { load, root } = globalThis.searchData

function make(name, attributes, content = []) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}

let prepared

/** Every article, its sentences with who speaks in each. The data call a function `articles`: this one has another name. */
async function readArticles() {
  const { entries } = await load('articles', { entries: [] })
  return Promise.all(
    entries.map(async ([slug, title]) => {
      const {
        entries: sentences,
        quotations,
        sum,
      } = await load(`sentences/${slug}`, { entries: [], quotations: [] })
      return { slug, title, sentences, quotations, sum, ...prepare(sentences.map(([, words]) => words)) }
    }),
  )
}

const LABELS = { verbatim: 'Found word for word', changed: 'Found, but changed', missing: 'Not found' }
const SAID = { theirs: ['del', 'only in your text: '], ours: ['ins', 'only in the article: '] }

/** The words that differ are marked, and said to who does not see the marks. */
const shownPart = ({ kind, words }) => {
  const [name, said] = SAID[kind] ?? []
  return name ? make(name, {}, [make('span', { class: 'unseen' }, [said]), words]) : words
}

const spaced = parts => parts.flatMap(part => [shownPart(part), ' '])

/** Where it stands, and whose quotations that sentence holds. */
function place({ slug, title, sentences, quotations }, sentence) {
  const [paragraph, , numbers] = sentences[sentence]
  const link = make('a', { href: new URL(`articles/${slug}.html#${paragraph}`, root) }, [title])
  const said = numbers.map(number => {
    const [id, speaker, form] = quotations[number]
    const how = form === 'indirect' ? ', reported' : ''
    return make('a', { href: new URL(`quotes/${id}.html`, root) }, [
      `${speaker || 'speaker not known'}${how}`,
    ])
  })
  const by =
    said.length > 0 ? ['. In this sentence: ', ...said.flatMap((each, i) => (i ? [', ', each] : [each]))] : []
  return make('p', {}, ['In ', link, ...by])
}

/** SHA-256 of what a file of the site holds; a page opened from a folder may read no files. */
async function sumOf(path) {
  const response = await fetch(new URL(path, root))
  if (!response.ok) throw new Error(`expected ${path}, found status ${response.status}`)
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether the article's own text, as it lies in the site, is the one that was annotated; empty where that cannot be said. */
async function vouched({ slug, sum }) {
  if (location.protocol === 'file:' || !globalThis.crypto?.subtle || !sum) return ''
  const found = await sumOf(`data/texts/${slug}.txt`).catch(() => '')
  if (!found) return ''
  return found === sum
    ? `The text of the article is as it was annotated: its SHA-256 is ${sum}.`
    : `The text of the article is not the one that was annotated: its SHA-256 is ${found}, not ${sum}.`
}

async function vouch(items, all) {
  const articles = new Set(items.flatMap(({ article }) => (article === undefined ? [] : [article])))
  for (const article of articles) {
    const words = await vouched(all[article])
    const its = items.filter(one => one.article === article)
    if (words) for (const { element } of its) element.append(make('p', { class: 'sum' }, [words]))
  }
}

function item(words, all) {
  const found = check(words, all)
  const { state, article, sentence, parts } = found
  const content = [make('p', { class: 'state' }, [LABELS[state]]), make('blockquote', {}, [`“${words}”`])]
  if (parts?.some(({ kind }) => kind !== 'same')) content.push(make('p', { class: 'parts' }, spaced(parts)))
  else if (parts) content.push(make('p', {}, ['The words are the same; other signs between them differ.']))
  if (article !== undefined) content.push(place(all[article], sentence))
  return { state, article, element: make('li', { class: state }, content) }
}

form.addEventListener('submit', async event => {
  event.preventDefault()
  const quoted = quotedIn(form.elements.text.value)
  list.replaceChildren()
  if (quoted.length === 0) {
    answer.textContent = 'Nothing in this text stands between quote marks.'
    return
  }
  answer.textContent = 'Reading the articles …'
  prepared ??= readArticles()
  const all = await prepared
  const items = quoted.map(words => item(words, all))
  for (const { element } of items) list.append(element)
  const count = state => items.filter(each => each.state === state).length
  answer.textContent = `${count('verbatim')} found word for word, ${count('changed')} found but changed, ${count('missing')} not found.`
  await vouch(items, all)
})

page.hidden = false
document.querySelector('.otherwise').hidden = true
