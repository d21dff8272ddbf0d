import { join } from 'node:path'
import { test } from 'node:test'
import { english } from '../../scripts/lexicon/en/index.ts'
import type { Models } from '../../scripts/model/models.ts'
import { matchesGolden } from '../golden.ts'
import { hashOf } from './canonical.ts'

const models: Models = {
  words: { analyse: () => [] },
  names: { recognise: () => [] },
  antecedents: { weight: () => 0 },
}

const sizeOf = (value: unknown): string =>
  value instanceof Set || value instanceof Map ? ` ${value.size}` : Array.isArray(value) ? ` ${value.length}` : ''

/** Aliases are looked up by name and cues by form: the order of their rows says nothing. */
const sorted = (name: string, value: unknown): unknown => {
  const byText = (list: readonly unknown[]) => [...list].sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1))
  if (name === 'entities.aliases') return byText(value as unknown[])
  if (name === 'quotations.verbs')
    return new Map([...(value as Map<string, unknown[]>)].map(([form, cues]) => [form, byText(cues)]))
  return value
}

test('what each stage gets from the lexicon is what it was', () => {
  const lines = Object.entries(english(models))
    .filter(([stage]) => stage !== 'words' && stage !== 'code')
    .flatMap(([stage, sets]) => Object.entries(sets).map(([set, its]) => [`${stage}.${set}`, its] as const))
    .map(([name, its]) => `${name}${sizeOf(its)} ${hashOf(sorted(name, its))}`)
  matchesGolden(join(import.meta.dirname, 'derived.txt'), `${lines.sort().join('\n')}\n`)
})
