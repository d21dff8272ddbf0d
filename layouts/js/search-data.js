// Loads the data that `search.js` and `find.js` look into: which articles have a word, their sentences, and names. They
// come in small scripts, each when it is needed: a page opened from a folder may read no other files.
;(() => {
  const root = new URL('../', document.currentScript.src)

  /** Letters and numbers that are not those of plain English. */
  const OTHER = /[\xaa\xb2\xb3\xb5\xb9-\u1fff\u2070-\uffff]/

  const wordsOf = text =>
    (OTHER.test(text)
      ? text
          .normalize('NFKD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
      : text.toLowerCase().split(/[^a-z0-9]+/)
    ).filter(Boolean)

  const lettersOf = word => /^[a-z0-9]{2}/.exec(word)?.[0] ?? 'other'

  const known = new Map()
  const waiting = new Map()

  /** Keeps what a file holds; the page may name a file itself, before anything waits for it. */
  const keep = (file, data) =>
    waiting.has(file) ? waiting.get(file)(data) : known.set(file, Promise.resolve(data))

  // Called by the data.
  globalThis.words = (number, list) => keep(`words/${number}`, list)
  globalThis.found = (number, total, signs, starts) => keep(`found/${number}`, { total, signs, starts })
  globalThis.names = (letters, entries) => keep(`names/${letters}`, entries)
  globalThis.articles = (entries, starts, stories = []) => keep('articles', { entries, starts, stories })
  globalThis.sentences = (slug, entries, quotations, sum) =>
    keep(`sentences/${slug}`, { entries, quotations, sum })

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
  const VALUES = new Uint8Array(128)
  for (const [value, sign] of [...SIGNS].entries()) VALUES[sign.charCodeAt(0)] = value
  /** So many words stand between two places where reading may begin. */
  const STRIDE = 64

  /** Reads numbers from the bits of a text of six bits a sign, from a sign on. */
  function reader(signs, from) {
    let at = 6 * from
    const bit = () => {
      const value = VALUES[signs.charCodeAt(Math.floor(at / 6))]
      return (value >> (5 - (at++ % 6))) & 1
    }
    const number = length => {
      let value = 0
      for (let i = 0; i < length; i++) value = 2 * value + bit()
      return value
    }
    const unary = () => {
      let ones = 0
      while (bit()) ones++
      return ones
    }
    const gamma = () => {
      const length = unary()
      return 2 ** length + number(length)
    }
    return { gamma, rice: low => unary() * 2 ** low + number(low) }
  }

  /** Which of so many are chosen. */
  function chosen(read, total) {
    const count = read.gamma() - 1
    const low = Math.max(0, Math.floor(Math.log2((0.69 * total) / count)))
    const numbers = []
    let next = 0
    for (let i = 0; i < count; i++) {
      next += read.rice(low) + 1
      numbers.push(next - 1)
    }
    return numbers
  }

  /** The last of the words that stand whole and come before others that begin so. */
  function wholeBefore(list, start) {
    let low = 0
    let high = Math.floor((list.length - 1) / STRIDE)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (list[middle * STRIDE].slice(1) < start) low = middle
      else high = middle - 1
    }
    return low * STRIDE
  }

  /** The positions of the words that begin so, from one up to another: words stand in order. */
  function stretch(list, start) {
    let word = ''
    let first = -1
    for (let i = wholeBefore(list, start); i < list.length; i++) {
      word = word.slice(0, Number.parseInt(list[i][0], 36)) + list[i].slice(1)
      if (word.startsWith(start)) first = first < 0 ? i : first
      else if (word > start) return [first, i]
    }
    return [first, list.length]
  }

  /** Adds the articles that have a word that begins so, each with whether it quotes it. @returns false for very many */
  function addFrom({ list, total, signs, starts }, start, found) {
    const [first, end] = stretch(list, start)
    if (first < 0) return true
    for (let block = Math.floor(first / STRIDE); block * STRIDE < end; block++) {
      const read = reader(signs, starts[block])
      for (let i = block * STRIDE; i < Math.min(end, (block + 1) * STRIDE); i++) {
        const articles = chosen(read, total)
        const quoting = articles.length > 0 ? chosen(read, articles.length) : []
        if (i < first) continue
        if (articles.length === 0) return false
        for (const article of articles) found.set(article, found.get(article) ?? 0)
        for (const at of quoting) found.set(articles[at], 1)
      }
    }
    return true
  }

  const pairs = new Map()

  /** A pair of files: words, and the bits that tell which articles have them. */
  async function pairOf(number) {
    const [list, found] = await Promise.all([load(`words/${number}`, ''), load(`found/${number}`, null)])
    if (!pairs.has(number)) pairs.set(number, found && { ...found, list: list.split(' ') })
    return pairs.get(number)
  }

  /** The numbers of the files that may hold words that begin so. */
  const filesFor = (word, starts) =>
    [...starts.keys()].filter(i => starts[i] < `${word}\uffff` && !(starts[i + 1] <= word))

  /** The articles that have a word that begins so, each with whether it is quoted; null for very many. */
  async function articlesWith(word, starts) {
    const files = await Promise.all(filesFor(word, starts).map(pairOf))
    const found = new Map()
    for (const pair of files) if (pair && !addFrom(pair, word, found)) return null
    return found
  }

  /** Loads what words that begin so will be looked up in. */
  const prepare = (letters, { starts }) => Promise.all(filesFor(letters, starts).map(pairOf))

  /**
   * Positions of the articles that have all the words: those first that quote most of them, then the newest. `narrowed` is
   * false where each of the words is in very many articles: then all are told.
   */
  async function articlesFor(words, { entries, starts }) {
    const lists = await Promise.all(words.map(word => articlesWith(word, starts)))
    const sets = lists.filter(list => list !== null)
    const all = [...(sets[0]?.keys() ?? Array(entries.length).keys())]
    const common = all.filter(article => sets.every(set => set.has(article)))
    const quoted = article => sets.reduce((sum, set) => sum + set.get(article), 0)
    return { found: common.sort((a, b) => quoted(b) - quoted(a) || a - b), narrowed: sets.length > 0 }
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

  /** Stories to choose among, where the site has some. */
  function offerStories(menu, { stories }) {
    for (const [id, name] of stories) menu.add(new Option(name, id))
    menu.closest('label').hidden = stories.length === 0
  }

  /** Those of some articles that belong to a story; all of them where none is chosen. */
  function inStory(found, story, { stories }) {
    const members = stories.find(([id]) => id === story)?.[2]
    return members ? found.filter(article => members.includes(article)) : found
  }

  globalThis.searchData = { load, prepare, wordsOf, articlesFor, namesFor, inStory, offerStories, root }
})()
