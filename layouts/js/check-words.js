// Holds quoted words against the texts of articles: the page “Check a quotation” and `npm run verify` use it.
;(() => {
  const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]/g

  /** What stands between quote marks, in order. */
  const quotedIn = text =>
    [...text.matchAll(QUOTED)].map(found => found.slice(1).find(Boolean).trim()).filter(Boolean)

  /** White space and the shape of quote marks are no difference. */
  const even = text =>
    text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, ' ')
      .trim()

  /** A comma or a full stop inside the closing mark belongs to who quotes. */
  const core = words => even(words).replace(/[,.]$/, '')

  const keyOf = word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const wordsOf = text =>
    even(text)
      .split(' ')
      .map(shown => ({ shown, key: keyOf(shown) }))
      .filter(({ key }) => key)

  /** An article to hold words against: its sentences in one text. */
  function prepare(sentences) {
    const starts = []
    let text = ''
    for (const sentence of sentences) {
      if (text) text += ' '
      starts.push(text.length)
      text += even(sentence)
    }
    const words = sentences.flatMap((sentence, at) => wordsOf(sentence).map(word => ({ ...word, at })))
    return { text, starts, words }
  }

  const isLetter = sign => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

  /** The sentence in which an article has the very words; -1 where it does not. */
  function sentenceWith(words, { text, starts }) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length]))
        return starts.findLastIndex(start => start <= at)
    return -1
  }

  /** The stretch of an article that shares most words with some others, and how many. */
  function nearest(wanted, words) {
    const need = new Map()
    for (const { key } of wanted) need.set(key.toLowerCase(), (need.get(key.toLowerCase()) ?? 0) + 1)
    const width = Math.ceil(wanted.length * 1.3)
    const have = new Map()
    let [shared, best, from] = [0, 0, 0]
    const add = (word, step) => {
      const key = word.key.toLowerCase()
      const wants = need.get(key) ?? 0
      const had = have.get(key) ?? 0
      have.set(key, had + step)
      shared += Math.min(wants, had + step) - Math.min(wants, had)
    }
    for (let i = 0; i < words.length; i++) {
      add(words[i], 1)
      if (i >= width) add(words[i - width], -1)
      if (shared > best) [best, from] = [shared, Math.max(0, i - width + 1)]
    }
    return { shared: best, stretch: words.slice(from, from + width) }
  }

  /** What is the same in two lists of words, what only the first has, and what only the second, in order. */
  function difference(theirs, ours) {
    const rows = Array.from({ length: theirs.length + 1 }, () => new Uint16Array(ours.length + 1))
    for (let i = theirs.length - 1; i >= 0; i--)
      for (let j = ours.length - 1; j >= 0; j--)
        rows[i][j] =
          theirs[i].key === ours[j].key ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1])
    const parts = []
    const put = (kind, { shown }) =>
      parts.at(-1)?.kind === kind ? parts.at(-1).words.push(shown) : parts.push({ kind, words: [shown] })
    let [i, j] = [0, 0]
    while (i < theirs.length || j < ours.length)
      if (theirs[i] && theirs[i].key === ours[j]?.key) {
        put('same', ours[j++])
        i++
      } else if (j >= ours.length || (i < theirs.length && rows[i + 1][j] >= rows[i][j + 1]))
        put('theirs', theirs[i++])
      else put('ours', ours[j++])
    // What stands around in the article was not quoted.
    if (parts[0]?.kind === 'ours') parts.shift()
    if (parts.at(-1)?.kind === 'ours') parts.pop()
    return parts.map(({ kind, words }) => ({ kind, words: words.join(' ') }))
  }

  /** Of the words, so many must be there for words to count as changed; fewer than so many words are nobody's. */
  const ENOUGH = 0.6
  const LEAST = 4
  /** More words are looked at by their beginning. */
  const MOST = 400

  /**
   * Whether some article has the words: `verbatim`, `changed` with the difference, or `missing`.
   * @param articles what `prepare` has made
   */
  function check(words, articles) {
    const exact = core(words)
    for (const [article, prepared] of articles.entries()) {
      const sentence = exact ? sentenceWith(exact, prepared) : -1
      if (sentence >= 0) return { state: 'verbatim', article, sentence }
    }
    const wanted = wordsOf(words).slice(0, MOST)
    if (wanted.length < LEAST) return { state: 'missing' }
    let best = { shared: 0 }
    for (const [article, prepared] of articles.entries()) {
      const found = nearest(wanted, prepared.words)
      if (found.shared > best.shared) best = { ...found, article }
    }
    if (best.shared < ENOUGH * wanted.length) return { state: 'missing' }
    const parts = difference(wanted, best.stretch)
    const same = parts.find(({ kind }) => kind === 'same')
    if (!same) return { state: 'missing' }
    const [first] = same.words.split(' ')
    const { at } = best.stretch.find(({ shown }) => shown === first)
    return { state: 'changed', article: best.article, sentence: at, parts }
  }

  globalThis.checkWords = { quotedIn, prepare, check }
})()
