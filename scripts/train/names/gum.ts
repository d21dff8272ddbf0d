import { trainingLists } from '../../lexicon/en/trained/names.ts'
import type { EntityType } from '../../model/layers.ts'
import { blocks } from './columns.ts'
import type { CorpusSentence, NameSpan } from './corpus.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
}
const TITLES = new Set(trainingLists.titles)
const NOT_NAMES = new Set(trainingLists.notNames)
const CAPITAL = /^\p{Lu}/u
const INSIDE = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'de',
  'del',
  'la',
  'von',
  'van',
  'al',
  '-',
  "'s",
  'di',
  'da',
])

interface Row {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
  readonly misc: string
}

/** Entities of one sentence by GUM's brackets: `(3-person-…` opens, `3)` closes, `(3-person-…)` does both. */
function entities(rows: readonly Row[]): { first: number; end: number; type: string }[] {
  const open = new Map<string, { first: number; type: string }[]>()
  const found: { first: number; end: number; type: string }[] = []
  for (const [i, row] of rows.entries()) {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(row.misc)?.[1] ?? ''
    for (const [mark] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [group, type] = mark.replace(/[()]/g, '').split('-') as [string, string | undefined]
      if (mark.startsWith('(')) open.set(group, [...(open.get(group) ?? []), { first: i, type: type! }])
      const opened = mark.endsWith(')') ? open.get(group)?.pop() : undefined
      if (opened) found.push({ ...opened, end: i + 1 })
    }
  }
  return found
}

const isName = ({ form, xpos }: Row): boolean => CAPITAL.test(form) && /^NNPS?$/.test(xpos)

/** The word a name is built about: the phrase's head, or a name that follows a common noun: `captain Ana Bell`. */
function headOf(rows: readonly Row[], first: number, end: number): number | undefined {
  for (let i = first; i < end; i++) {
    const { head } = rows[i]!
    if (head >= first && head < end) continue
    if (isName(rows[i]!)) return i
    const next = i + 1 < end ? rows[i + 1]! : undefined
    return next && isName(next) && next.head === i && /^(?:flat|appos)/.test(next.deprel) ? i + 1 : undefined
  }
  return undefined
}

/** The name proper inside a noun phrase: capitalised words about its head, without titles and articles. */
function core(rows: readonly Row[], first: number, end: number, type: EntityType): NameSpan | undefined {
  const head = headOf(rows, first, end)
  if (head === undefined) return undefined
  const inner = type === 'person' ? new Set<string>() : INSIDE
  const joins = (i: number) => {
    const { form, xpos } = rows[i]!
    return (CAPITAL.test(form) && xpos !== 'DT') || (type !== 'person' && xpos === 'CD') || inner.has(form)
  }
  let from = head
  let to = head + 1
  while (from > first && joins(from - 1)) from--
  const goesOn = (i: number): boolean =>
    rows[i]!.xpos.startsWith('NNP') || (rows[i]!.form === '-' && i + 1 < end && goesOn(i + 1))
  while (to < end && (joins(to) || (type === 'person' && goesOn(to)))) to++
  while (from < to && !CAPITAL.test(rows[from]!.form) && rows[from]!.xpos !== 'CD') from++
  while (to > from && inner.has(rows[to - 1]!.form)) to--
  if (type === 'person') {
    for (let i = to - 1; i >= from; i--) {
      const word = rows[i]!.form.toLowerCase().replace(/\.$/, '')
      if (TITLES.has(word) || trainingLists.descriptions.has(word) || NOT_NAMES.has(word)) {
        from = i + 1
        break
      }
    }
  }
  const plain = rows[from]?.form.toLowerCase()
  if (
    to <= from ||
    (to - from === 1 && (NOT_NAMES.has(plain!) || (rows[from]!.xpos === 'NNPS' && type === 'person')))
  )
    return undefined
  return { first: from, end: to, type }
}

/** Reads GUM: its entities with a proper-noun head, cut down to the name proper, outermost first. */
export function readGum(source: string): { id: string; sentences: CorpusSentence[] }[] {
  const documents: { id: string; sentences: CorpusSentence[] }[] = []
  for (const block of blocks(source)) {
    const id = block.find(line => line.startsWith('# newdoc id'))?.split('= ')[1]
    if (id !== undefined) documents.push({ id, sentences: [] })
    const rows = block
      .filter(line => /^\d+\t/.test(line))
      .map(line => line.split('\t'))
      .map(row => ({
        form: row[1]!,
        upos: row[3]!,
        xpos: row[4]!,
        head: Number(row[6]) - 1,
        deprel: row[7]!,
        misc: row[9]!,
      }))
    const names: NameSpan[] = []
    for (const { first, end, type } of entities(rows).sort((a, b) => b.end - b.first - (a.end - a.first))) {
      const ours = TYPES[type]
      const name = ours && core(rows, first, end, ours)
      if (name && !names.some(other => name.first < other.end && other.first < name.end)) names.push(name)
    }
    documents.at(-1)!.sentences.push({
      words: rows.map(row => row.form),
      spaces: rows.map(row => !row.misc.includes('SpaceAfter=No')),
      names: names.sort((a, b) => a.first - b.first),
    })
  }
  return documents
}
