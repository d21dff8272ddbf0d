import { join } from 'node:path'
import type { LayerName } from '../../scripts/model/document.ts'
import { holds, type Stanza, stanzasIn } from '../stanzas.ts'
import { described as attributions } from './attributions/described.ts'
import { described as entities } from './entities/described.ts'
import { described as events } from './events/described.ts'
import { findsOf } from './finds.ts'
import { described as mentions } from './mentions/described.ts'
import { described as paragraphs } from './paragraphs/described.ts'
import { described as passages } from './passages/described.ts'
import { described as problems } from './problems/described.ts'
import { described as quotations } from './quotations/described.ts'
import { RULES } from './rules.ts'
import { described as sentences } from './sentences/described.ts'
import { described as timexes } from './timexes/described.ts'
import { described as tokens } from './tokens/described.ts'
import { described as words } from './words/described.ts'

/** How each layer's annotations of a stanza are written down. */
const DESCRIBED: Readonly<Record<LayerName, (stanza: Stanza) => string>> = {
  paragraphs,
  sentences,
  tokens,
  words,
  passages,
  quotations,
  mentions,
  entities,
  attributions,
  timexes,
  events,
  problems,
}

/** One thing that a layer must do. */
interface Case {
  readonly name: string
  holds(): boolean
}

/** Everything that a layer must do as its stanzas and its rules' examples keep it; `npm run mutate` runs them. */
export const casesOf = (layer: LayerName): Case[] => [
  ...stanzasIn(join(import.meta.dirname, layer)).map(stanza => ({
    name: `${stanza.place}: ${stanza.title}`,
    holds: () => holds(stanza, DESCRIBED[layer](stanza)),
  })),
  ...RULES.filter(({ id }) => id.startsWith(`${layer}/`)).map(rule => ({
    name: rule.id,
    holds: () => findsOf(rule) === rule.example.finds,
  })),
]
