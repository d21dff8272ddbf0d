import type { Span } from '../model/span.ts'

/** A token of a treebank, with its place in the document's text. */
export interface GoldToken extends Span {
  /** As it stands in the text, which a contraction's parts need not spell in full. */
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  /** Index in the sentence; -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** The tenth column as it stands, e.g. `Entity=(1-person-…`. */
  readonly misc: string
}

export interface GoldSentence extends Span {
  readonly tokens: readonly GoldToken[]
}

export interface GoldDocument {
  readonly id: string
  /** Paragraphs are parted by a blank line, sentences and words as the treebank says. */
  readonly text: string
  readonly sentences: readonly GoldSentence[]
}

type Row = readonly string[]

/** Where each part of a contraction ends: by the spelled lengths, or all that is left to the last part. */
function partEnds(start: number, surface: string, forms: readonly string[]): number[] {
  let at = start
  const end = start + surface.length
  return forms.map((form, i) => {
    at = i === forms.length - 1 ? end : Math.min(at + form.length, end)
    return at
  })
}

class Builder {
  readonly sentences: GoldSentence[] = []
  text = ''
  readonly id: string
  constructor(id: string) {
    this.id = id
  }

  add(rows: readonly Row[], newParagraph: boolean): void {
    if (newParagraph && this.text) this.text = `${this.text.trimEnd()}\n\n`
    const start = this.text.length
    const tokens: GoldToken[] = []
    for (let i = 0; i < rows.length; ) {
      const row = rows[i]!
      const [first, last] = row[0]!.split('-').map(Number)
      const parts = last === undefined ? [row] : rows.slice(i + 1, i + 2 + last - first!)
      let from = this.text.length
      const forms = parts.map(part => part[1]!)
      for (const [k, to] of partEnds(from, row[1]!, forms).entries()) {
        const [, , lemma, upos, xpos, , head, deprel, , misc] = parts[k]!
        const form = row[1]!.slice(from - this.text.length, to - this.text.length)
        tokens.push({
          start: from,
          end: to,
          form,
          upos: upos!,
          xpos: xpos!,
          lemma: lemma!,
          head: Number(head) - 1,
          deprel: deprel!,
          misc: misc!,
        })
        from = to
      }
      this.text += row[1]! + (row[9]!.includes('SpaceAfter=No') ? '' : ' ')
      i += last === undefined ? 1 : parts.length + 1
    }
    this.sentences.push({ start, end: tokens.at(-1)!.end, tokens })
  }
}

/** Reads CoNLL-U (universaldependencies.org/format). Empty nodes (`8.1`) are left out. */
export function readConllu(source: string): GoldDocument[] {
  const documents: Builder[] = []
  let rows: Row[] = []
  let newParagraph = false
  for (const line of source.split('\n')) {
    if (line.startsWith('# newdoc')) documents.push(new Builder(line.split('= ')[1] ?? ''))
    else if (line.startsWith('# newpar')) newParagraph = true
    else if (!line && rows.length > 0) {
      if (documents.length === 0) documents.push(new Builder(''))
      documents.at(-1)!.add(rows, newParagraph)
      rows = []
      newParagraph = false
    } else if (/^\d+(?:-\d+)?\t/.test(line)) rows.push(line.split('\t'))
  }
  return documents.map(({ id, text, sentences }) => ({ id, text: text.trimEnd(), sentences }))
}
