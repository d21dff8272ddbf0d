import type { Turn } from '../../model/layers.ts'
import type { ParagraphLexicon } from '../../model/lexicon/paragraphs.ts'
import type { Span } from '../../model/span.ts'
import { trimmed } from '../../text/spans.ts'
import { spoken } from './spoken.ts'

/** A paragraph that opens with a label and a colon: `ANA BELL, MAYOR: We go.` */
interface Labelled extends Turn {
  /** Index into the blocks. */
  readonly at: number
  /** The label without role and brackets, upper case: `ANA BELL`. */
  readonly key: string
  readonly shape: 'capitals' | 'full' | 'single'
  /** Says `I`, `you`, `we`, or asks, outside quote marks: what is spoken does, a list does not. */
  readonly addresses: boolean
}

const LABEL =
  /^(?:\*\*|__)?(?<label>(?<name>\p{Lu}[^:\n(),"“”]{0,40}?)(?:\s*\([^)\n]{1,30}\)|,\s[^:\n(),"“”]{1,80})*)\s?:(?:\*\*|__)?(?=\s+\S|\p{L})/u
const PARTICLE = /^(?:of|de|del|da|di|van|von|der|den|al|el|the|and|bin|ibn|la|le)$/
const QUOTED = /"[^"]*"|“[^“”]*”/g
const DIRECTION = /^[([][^()[\]]*[)\]]$/
const SENTENCE_END = /[.!?…—-]["'”’»)\]*_]*$/
/** So many labelled paragraphs make a transcript, in which what stands between two of them belongs to the first. */
const TRANSCRIPT = 3

const shapeOf = (name: string): Labelled['shape'] =>
  !/\p{Ll}/u.test(name) ? 'capitals' : name.includes(' ') ? 'full' : 'single'

function labelled(text: string, block: Span, at: number, lexicon: ParagraphLexicon): Labelled | undefined {
  const words = text.slice(block.start, block.end)
  const { label, name } = LABEL.exec(words.slice(0, 200))?.groups ?? {}
  if (!label || !name || lexicon.notSpeakers.has(name.toLowerCase())) return undefined
  const parts = name.split(/\s+/)
  if (parts.length > 5 || !parts.every(part => /^[\p{Lu}\p{N}&.]/u.test(part) || PARTICLE.test(part)))
    return undefined
  const start = block.start + words.indexOf(label)
  const colon = text.indexOf(':', start + label.length)
  const said = spoken(text, trimmed(text, { start: colon + 1, end: block.end }))
  if (!said) return undefined
  const bare = text.slice(said[0].start, block.end).replace(QUOTED, '')
  return {
    kind: 'turn',
    label: { start, end: start + label.length },
    words: said,
    at,
    key: name.toUpperCase(),
    shape: shapeOf(name),
    addresses: lexicon.addressing.test(bare) || bare.includes('?'),
  }
}

/**
 * True where what follows the label is whole in double quote marks. Then the marks tell whose words they are.
 */
const isQuoted = (text: string, { words: [first] }: Turn): boolean => /^["“]/.test(text.slice(first.start))

/** The labels that name speakers: of two or more, with what only speech has, and no list or round-up. */
function speaking(found: readonly Labelled[], lexicon: ParagraphLexicon): ReadonlySet<string> {
  const uses = new Map<string, number>()
  for (const { key } of found) uses.set(key, (uses.get(key) ?? 0) + 1)
  const beside = found.some(({ at }, i) => i > 0 && at - found[i - 1]!.at <= 3)
  const spoke = found.some(({ addresses }) => addresses)
  if (uses.size < 2 || !beside || !spoke) return new Set()
  const surely = found.filter(
    ({ key, shape }) => uses.get(key)! > 1 || shape !== 'single' || lexicon.askers.has(key.toLowerCase()),
  )
  const asking = surely.length > 0 ? found.filter(({ addresses }) => addresses) : []
  return new Set([...surely, ...asking].map(({ key }) => key))
}

/**
 * Speech set as in a transcript or an interview, without quote marks: whose label stands before it, and what is said.
 * What stands between two labels, stage directions left out, belongs to the first of them.
 * @param blocks the paragraphs, in text order
 * @returns for the block that opens a turn, that turn
 */
export function turnsIn(
  text: string,
  blocks: readonly Span[],
  lexicon: ParagraphLexicon,
): ReadonlyMap<number, Turn> {
  const all = blocks.flatMap((block, at) => labelled(text, block, at, lexicon) ?? [])
  const keys = speaking(all, lexicon)
  const turns = all.filter(turn => keys.has(turn.key) && !isQuoted(text, turn))
  if (new Set(turns.map(({ key }) => key)).size < 2) return new Map()
  const capitals = turns.filter(({ shape, key }) => shape === 'capitals' && key.length > 2)
  // Behind its last label only a transcript goes on; an article may end with the writer's own words.
  const toTheEnd = capitals.length * 2 > turns.length
  const opened = new Set(all.map(({ at }) => at))
  return new Map(
    turns.map(({ kind, label, words, at }, i): [number, Turn] => {
      const next = turns[i + 1]?.at ?? (toTheEnd ? blocks.length : at + 1)
      const more = turns.length < TRANSCRIPT ? [] : blocks.slice(at + 1, next)
      const rest = more.flatMap((block, k) => {
        const said = text.slice(block.start, block.end)
        const aside = opened.has(at + 1 + k) || DIRECTION.test(said) || !SENTENCE_END.test(said)
        return aside ? [] : (spoken(text, block) ?? [])
      })
      return [at, { kind, label, words: [...words, ...rest] }]
    }),
  )
}
