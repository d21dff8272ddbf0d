// Loads the data that `search.js` and `find.js` look into: which articles have a word, their sentences, and names. They
// come in small scripts, each when it is needed: a page opened from a folder may read no other files.
;(() => {
  const root = new URL('../', document.currentScript.src)

  const ALMOST_ALL = '*'

  const wordsOf = text =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)

  const lettersOf = word => /^[a-z0-9]{2}/.exec(word)?.[0] ?? 'other'

  const known = new Map()
  const waiting = new Map()

  // Called by the data.
  globalThis.words = (letters, entries) => waiting.get(`words/${letters}`)?.(entries)
  globalThis.names = (letters, entries) => waiting.get(`names/${letters}`)?.(entries)
  globalThis.articles = entries => waiting.get('articles')?.(entries)
  globalThis.sentences = (slug, entries, quotations) =>
    waiting.get(`sentences/${slug}`)?.({ entries, quotations })

  /** What a file of data holds; `none` where there is no such file. */
  function load(file, none) {
    if (!known.has(file))
      known.set(
        file,
        new Promise(resolve => {
          waiting.set(file, resolve)
          const data = document.createElement('script')
          data.src = new URL(`data/${file}.js`, root)
          data.addEventListener('error', () => resolve(none))
          document.head.append(data)
        }),
      )
    return known.get(file)
  }

  /** The articles that have a word that begins so, each with whether it is quoted; null for almost all. */
  async function articlesWith(word) {
    const found = new Map()
    for (const [own, written] of Object.entries(await load(`words/${lettersOf(word)}`, {}))) {
      if (!own.startsWith(word)) continue
      if (written === ALMOST_ALL) return null
      let number = 0
      for (const step of written.split(' ')) {
        number += Number.parseInt(step, 36)
        found.set(number >> 1, (found.get(number >> 1) ?? 0) | (number & 1))
      }
    }
    return found
  }

  /** Positions of the articles that have all the words: those first that quote most of them, then the newest. */
  async function articlesFor(words, total) {
    const lists = await Promise.all(words.map(articlesWith))
    const sets = lists.filter(list => list !== null)
    const all = [...(sets[0]?.keys() ?? Array(total).keys())]
    const common = all.filter(article => sets.every(set => set.has(article)))
    const quoted = article => sets.reduce((sum, set) => sum + set.get(article), 0)
    return common.sort((a, b) => quoted(b) - quoted(a) || a - b)
  }

  globalThis.searchData = { load, wordsOf, lettersOf, articlesFor, root }
})()
