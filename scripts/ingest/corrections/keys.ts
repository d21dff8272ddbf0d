import { idIn } from '../../text/addresses.ts'
import { daysOf } from '../../text/dates.ts'
import { day, type Field, oneOf, text, webAddress } from '../fields.ts'
import type { KeyAdvice } from '../mapping.ts'

/** One key of a correction: how it is read, and what an editing program should know of it. */
interface Key extends Field {
  readonly part: 'target' | 'beside' | 'decision' | 'fact-check' | 'check' | 'signature'
  readonly description: string
  /** JSON Schema of the value, besides `type: string`. */
  readonly schema?: Readonly<Record<string, unknown>>
}

const permalink: Field = {
  expected: 'an address in the site that begins with quotes/, entities/ or timeline.html#e-',
  advice: 'copy it from the page, without the site’s own address',
  read(value) {
    const path = value.trim().replace(/^(?:quotes|entities)\/[^.]*$/, '$&.html')
    const known = (['quotation', 'entity', 'event'] as const).some(kind => idIn(kind, path) !== null)
    return known ? path : undefined
  },
}

/** One point of a date: after its T stands a time of the clock or a part of the day. */
const POINT =
  /^[^T]*(?:T(?:\d{2}(?::\d{2}(?::\d{2})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?|MO|MI|AF|EV|NI|DT))?[~?%]?$/

const isDate = (value: string): boolean =>
  daysOf(value) !== null && value.split(/[/,[\]]/).every(point => POINT.test(point))

const date: Field = {
  expected: 'a date in EDTF',
  advice: 'write it as in 2015-11-24, 2015-11, 2015-W48 or 2015-11-23/2015-11-25',
  read: value => (isDate(value.trim()) ? value.trim() : undefined),
}

const WIKI =
  /^https:\/\/(?:(?:www|m)\.)?(?:wikidata\.org\/wiki\/Q\d+|[a-z-]+\.(?:m\.)?wikipedia\.org\/wiki\/\S+)$/

const wiki: Field = {
  expected: 'the address of a page of Wikidata or Wikipedia',
  advice: 'copy it from the browser, as in https://www.wikidata.org/wiki/Q76',
  read: value => (WIKI.test(value.trim()) ? value.trim() : undefined),
}

const markdown: Field = {
  expected: 'text',
  advice: 'begin a note of several lines with note: | and indent the lines below',
  read: value => value.normalize('NFC').replace(/\r\n?/g, '\n').trim(),
}

/** Everything a correction may say, in the order in which it reads best. */
export const KEYS = {
  permalink: {
    ...permalink,
    part: 'target',
    description: 'What is corrected: the address of a quotation, an event or an entity in the site.',
  },
  exact: {
    ...text,
    part: 'target',
    description: 'What is corrected: words of the article. Quote marks, dashes and spaces of any kind match.',
  },
  entity: {
    ...text,
    part: 'target',
    description: 'What is corrected: the person, organisation, place or event that has this name.',
  },
  prefix: {
    ...text,
    part: 'beside',
    description: 'Words right before those of exact, where the article has them more than once.',
  },
  suffix: {
    ...text,
    part: 'beside',
    description: 'Words right after those of exact, where the article has them more than once.',
  },
  quotation: {
    ...oneOf('yes', 'no'),
    part: 'decision',
    description:
      'no: this is not a quotation. yes: the words of exact are one; speaker and form may be added.',
  },
  speaker: {
    ...text,
    part: 'decision',
    description: 'Who said it, by a name the article has for them; nobody: no speaker is to be named.',
  },
  form: { ...oneOf('direct', 'indirect', 'mixed'), part: 'decision', description: 'How it is quoted.' },
  'same-as': { ...text, part: 'decision', description: 'Another name of the same person or thing.' },
  'never-same-as': { ...text, part: 'decision', description: 'The name of somebody or something else.' },
  name: { ...text, part: 'decision', description: 'The name to show.' },
  type: {
    ...oneOf('person', 'organization', 'place', 'event'),
    part: 'decision',
    description: 'What kind of entity it is.',
  },
  role: { ...text, part: 'decision', description: 'Office or part in the story.' },
  description: { ...text, part: 'decision', description: 'A line about the entity.' },
  link: {
    ...wiki,
    part: 'decision',
    description: 'The page about the entity in Wikidata or Wikipedia.',
    schema: { format: 'uri' },
  },
  date: {
    ...date,
    part: 'decision',
    description: 'When the event happens, or what the words of a date mean (EDTF).',
  },
  hide: { ...oneOf('yes'), part: 'decision', description: 'Show no quotation, event, date or page of it.' },
  checks: {
    ...webAddress,
    part: 'decision',
    description: 'The web address of a fact check of the quotation by somebody else.',
    schema: { format: 'uri' },
  },
  verdict: { ...text, part: 'fact-check', description: 'What the fact check says, in its own words.' },
  'checked-by': { ...text, part: 'fact-check', description: 'Who made the fact check.' },
  'checked-on': {
    ...day,
    part: 'fact-check',
    description: 'The day of the fact check, YYYY-MM-DD; may be left out.',
    schema: { format: 'date' },
  },
  reviewed: {
    ...day,
    part: 'check',
    description: 'The day on which the one named by checked the whole article, YYYY-MM-DD.',
    schema: { format: 'date' },
  },
  by: { ...text, part: 'signature', description: 'Who decided.' },
  on: {
    ...day,
    part: 'signature',
    description: 'The day of the decision, YYYY-MM-DD.',
    schema: { format: 'date' },
  },
  source: {
    ...webAddress,
    part: 'signature',
    description: 'A web address that bears it out.',
    schema: { format: 'uri' },
  },
  note: { ...markdown, part: 'signature', description: 'A note for readers, in Markdown; may stand alone.' },
} as const satisfies Readonly<Record<string, Key>>

export type KeyName = keyof typeof KEYS
export type CorrectionValues = { readonly [K in KeyName]?: string }

export const namesOf = (part: Key['part']): KeyName[] =>
  (Object.keys(KEYS) as KeyName[]).filter(name => KEYS[name].part === part)

/** What writers may call a key. */
export const KEY_ADVICE: KeyAdvice = new Map([
  ['quote', 'write exact for its words, or quotation: yes or no'],
  ['words', 'write exact'],
  ['text', 'write exact'],
  ['is', 'write quotation: yes or quotation: no'],
  ['kind', 'write form for a quotation, type for an entity'],
  ['same as', 'write same-as'],
  ['same', 'write same-as'],
  ['never the same as', 'write never-same-as'],
  ['not-same-as', 'write never-same-as'],
  ['checked', 'write reviewed and the day, or checks and the address of a fact check'],
  ['check', 'write checks and the address of the fact check'],
  ['fact-check', 'write checks and the address of the fact check'],
  ['rating', 'write verdict'],
  ['author', 'write by'],
  ['signed', 'write by'],
  ['url', 'write source, or link for the page about an entity'],
])
