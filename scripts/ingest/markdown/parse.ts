import MarkdownIt, { type MarkdownIt as Parser, type StateInline, type Token } from 'markdown-it'

/** Offsets of inline tokens in the content they were read from. */
const positions = new WeakMap<Token, number>()

/** Where an inline token begins, in the content of its block. For a link or a mark: where its sign stands. */
export const positionOf = (token: Token): number => positions.get(token)!

/** Makes the parser write down where each inline token stands. */
function traced(markdown: Parser): void {
  class Traced extends markdown.inline.State {
    #from = 0
    #last = { at: -1, run: 0 }

    constructor(...[source, parser, env, tokens]: ConstructorParameters<typeof StateInline>) {
      super(source, parser, env, tokens)
      let pending = ''
      // Every rule that adds to the pending words does so before it moves on: they begin where the state stands.
      Object.defineProperty(this, 'pending', {
        get: () => pending,
        set: (words: string) => {
          if (pending === '') this.#from = this.pos
          pending = words
        },
      })
    }

    override pushPending(): Token {
      const token = super.pushPending()
      positions.set(token, this.#from)
      return token
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting)
      // A run of signs for emphasis is pushed sign by sign while the state stands at its first.
      const run = type === 'text' && this.#last.at === this.pos ? this.#last.run + 1 : 0
      positions.set(token, this.pos + run)
      this.#last = type === 'text' ? { at: this.pos, run } : { at: -1, run: 0 }
      return token
    }
  }
  markdown.inline.State = Traced
  // The last resort of the parser moves on first; this rule does the same in the other order.
  markdown.inline.ruler.push('other', (state, silent) => {
    if (!silent) state.pending += state.src[state.pos]!
    state.pos++
    return true
  })
}

/** A line that begins with a year is no item of a list. */
const LONG_NUMBER = /^\s*\d{4,}[.)]/

/** `1985. It was a year …` opens a paragraph. */
function yearsAreWords(markdown: Parser): void {
  const paragraph = markdown.block.ruler.getRules('').at(-1)!
  markdown.block.ruler.before('list', 'year', (state, line, end, silent) => {
    const words = state.src.slice(state.bMarks[line], state.eMarks[line])
    return !silent && LONG_NUMBER.test(words) && paragraph(state, line, end, silent)
  })
}

/** So deep may containers stand within each other; the parser leaves out, in silence, what stands deeper. */
export const MOST_NESTED = 100

/**
 * The Markdown that an article may use: headings with #, emphasis, links, lists, tables, block quotes, pictures,
 * lines across the page, code in a line. What reporters write and Markdown would take for something else stays
 * text: an indented paragraph, a line of hyphens under one, a label in square brackets, HTML.
 */
const markdown = new MarkdownIt({
  html: false,
  linkify: false,
  typographer: false,
  maxNesting: MOST_NESTED,
})
  .disable(['code', 'fence', 'html_block', 'lheading', 'reference', 'strikethrough'])
  .disable(['text_join', 'fragments_join'])
traced(markdown)
yearsAreWords(markdown)

/** The blocks of Markdown as markdown-it tells them. @param source with LF line ends */
export const parseBlocks = (source: string): Token[] => markdown.parse(source, {})
