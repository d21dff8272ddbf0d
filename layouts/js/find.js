// Finds names and articles by the beginnings of their words, in a site whose lists take several pages. The data come
// from `search-data.js`.
const find = document.querySelector('.find')
const field = find.querySelector('input')
const answer = find.querySelector('[role="status"]')
const list = find.querySelector('ul')
const { wordsOf, namesFor, root } = globalThis.searchData

/** What is shown at most. */
const MOST = 20

function link(label, address, about) {
  const item = document.createElement('li')
  const anchor = document.createElement('a')
  anchor.href = new URL(address, root)
  anchor.textContent = label
  item.append(anchor, ` — ${about}`)
  return item
}

async function show() {
  const asked = field.value
  const words = wordsOf(asked)
  const found = await namesFor(words)
  // The reader has typed on while the data came.
  if (field.value !== asked) return
  list.replaceChildren(...found.slice(0, MOST).map(entry => link(...entry)))
  answer.textContent = !words.some(word => word.length > 1)
    ? ''
    : found.length > MOST
      ? `The first ${MOST} of ${found.length}; more letters find fewer`
      : `${found.length} found`
}

/** A choice that was made when the list was one page still leads to what was chosen. */
function restore() {
  const wanted = new URLSearchParams(location.hash.slice(1))
  const article = wanted.get('article') ?? ''
  if (/^articles\/[a-z0-9-]+\.html$/.test(article)) {
    answer.textContent = 'This address asks for one article:'
    list.replaceChildren(link('The article', article, 'all that is quoted and dated in it'))
    return
  }
  field.value = wanted.get('speaker') ?? wanted.get('entities')?.replaceAll('-', ' ') ?? ''
  show()
}

field.addEventListener('input', show)
addEventListener('hashchange', restore)
restore()
