// What `search.js` shows of an article: its headline, and the sentences that answer best, with who said them.
;(() => {
  const { load, wordsOf, root } = globalThis.searchData

  /** How many sentences of one article are shown at most. */
  const MOST_SENTENCES = 3

  function make(tag, properties = {}, children = []) {
    const element = Object.assign(document.createElement(tag), properties)
    for (const child of children) element.append(child)
    return element
  }

  /** The words of a sentence, those marked that begin with one that is looked for. */
  function marked(sentence, words) {
    const parts = []
    let plain = 0
    for (const { 0: part, index } of sentence.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const own = wordsOf(part)[0]
      if (!own || !words.some(word => own.startsWith(word))) continue
      parts.push(sentence.slice(plain, index), make('mark', {}, [part]))
      plain = index + part.length
    }
    return [...parts, sentence.slice(plain)]
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
      const said =
        form === 'direct' ? 'word for word' : form === 'mixed' ? 'partly word for word' : 'reported'
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

  /** An article among the answers: its headline, and where it is from. Its sentences follow when they are there. */
  const hitOf = ([slug, title, about], { words }) =>
    make('li', {}, [
      make('h2', {}, [make('a', { href: new URL(`articles/${slug}.html`, root) }, marked(title, words))]),
      make('p', {}, [about]),
    ])

  /** Adds an article’s sentences to its headline. `answers` is false where neither has what is asked. */
  async function withSentences(hit, [slug, title], asked) {
    const file = await load(`sentences/${slug}`, { entries: [], quotations: [] })
    const sentences = best(file, asked)
    const inTitle = wordsOf(title)
    const titled = asked.words.every(word => inTitle.some(own => own.startsWith(word)))
    if (sentences.length > 0)
      hit.append(
        make(
          'ul',
          {},
          sentences.map(each => sentenceItem(slug, each, file.quotations, asked.words)),
        ),
      )
    return { file, hit, answers: sentences.length > 0 || (titled && !asked.kind && !asked.speaker) }
  }

  globalThis.searchHits = { make, hitOf, withSentences }
})()
