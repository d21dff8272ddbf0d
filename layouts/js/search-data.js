// Loads the data that `search.js` and `find.js` look into: which articles have a word, their sentences, and names. They
// come in small scripts, each when it is needed: a page opened from a folder may read no other files.
;(() => {
  const root = new URL('../', document.currentScript.src)

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
  globalThis.words = (number, list) => waiting.get(`words/${number}`)?.(list)
  globalThis.found = (number, total, bits) => waiting.get(`found/${number}`)?.({ total, bits })
  globalThis.names = (letters, entries) => waiting.get(`names/${letters}`)?.(entries)
  globalThis.articles = (entries, starts) => waiting.get('articles')?.({ entries, starts })
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

  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const values = new Map([...SIGNS].map((sign, value) => [sign, value]))

  /** Reads numbers from a text of six bits a sign. */
  function bitReader(text) {
    let at = 0
    const bit = () => (values.get(text[Math.floor(at / 6)]) >> (5 - (at++ % 6))) & 1
    const bits = length => {
      let value = 0
      for (let i = 0; i < length; i++) value = 2 * value + bit()
      return value
    }
    const unary = () => {
      let value = 0
      while (bit()) value++
      return value
    }
    const gamma = () => {
      const length = unary()
      return 2 ** length + bits(length)
    }
    return { bit, gamma, rice: low => unary() * 2 ** low + bits(low) }
  }

  /** Which of so many are chosen. */
  function chosen(read, total) {
    const count = read.gamma() - 1
    const low = Math.max(0, Math.floor(Math.log2((0.69 * total) / count)))
    let next = 0
    return Array.from({ length: count }, () => {
      const number = next + read.rice(low)
      next = number + 1
      return number
    })
  }

  /** For each word of a pair of files the articles that have it, each with whether it quotes it; null for very many. */
  function unpacked(list, { total, bits }) {
    const read = bitReader(bits)
    let word = ''
    return list.split(' ').map(rest => {
      word = word.slice(0, Number.parseInt(rest[0], 36)) + rest.slice(1)
      const articles = chosen(read, total)
      if (articles.length === 0) return [word, null]
      const quoting = new Set(chosen(read, articles.length))
      return [word, articles.map((article, i) => [article, quoting.has(i) ? 1 : 0])]
    })
  }

  const unpackedFiles = new Map()

  /** The words of a pair of files with their articles. */
  async function entriesOf(number) {
    const [list, found] = await Promise.all([load(`words/${number}`, ''), load(`found/${number}`, null)])
    if (!unpackedFiles.has(number)) unpackedFiles.set(number, found ? unpacked(list, found) : [])
    return unpackedFiles.get(number)
  }

  /** The numbers of the files that may hold words that begin so. */
  const filesFor = (word, starts) =>
    [...starts.keys()].filter(i => starts[i] < `${word}\uffff` && !(starts[i + 1] <= word))

  /** The articles that have a word that begins so, each with whether it is quoted; null for very many. */
  async function articlesWith(word, starts) {
    const files = await Promise.all(filesFor(word, starts).map(entriesOf))
    const found = new Map()
    for (const [own, articles] of files.flat()) {
      if (!own.startsWith(word)) continue
      if (articles === null) return null
      for (const [article, quoted] of articles) found.set(article, (found.get(article) ?? 0) | quoted)
    }
    return found
  }

  /** Positions of the articles that have all the words: those first that quote most of them, then the newest. */
  async function articlesFor(words, { entries, starts }) {
    const lists = await Promise.all(words.map(word => articlesWith(word, starts)))
    const sets = lists.filter(list => list !== null)
    const all = [...(sets[0]?.keys() ?? Array(entries.length).keys())]
    const common = all.filter(article => sets.every(set => set.has(article)))
    const quoted = article => sets.reduce((sum, set) => sum + set.get(article), 0)
    return common.sort((a, b) => quoted(b) - quoted(a) || a - b)
  }

  /** Names and headlines in which a word begins with each of these, every address once. */
  async function namesFor(words) {
    const first = words.find(word => word.length > 1)
    const entries = first ? await load(`names/${lettersOf(first)}`, []) : []
    const seen = new Set()
    return entries.filter(([label, address]) => {
      if (seen.has(address)) return false
      const own = wordsOf(label)
      return words.every(word => own.some(each => each.startsWith(word))) && seen.add(address)
    })
  }

  globalThis.searchData = { load, wordsOf, articlesFor, namesFor, root }
})()
