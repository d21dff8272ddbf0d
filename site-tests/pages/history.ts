import { writeLedger } from '../../scripts/exports/ledger.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import type { LedgerEntry, PublishedKind } from '../../scripts/model/ledger.ts'

/** An entry of a ledger from before. */
export const entry = (
  kind: PublishedKind,
  path: string,
  words: string,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  kind,
  path,
  words,
  article: 'harbour-vote',
  before: '',
  after: '',
  names: [],
  first: '2031-03-04',
  state: 'live',
  to: null,
  was: [],
  ...more,
})

/** What earlier versions of the two reports of `articles.ts` published. */
export const BEFORE: readonly LedgerEntry[] = [
  entry('quotation', 'quotes/nobody-ask-us-00000001.html', 'Nobody ask us,', {
    before: 'come next\n\n“We will fight it.\n\n“And we will win,” Ms Bell said.\n\n"',
    after: '" one of them said.\n\n"My aunt told me, \'Sell the boat,\'\nand I di',
    was: ['Nobody asks us,'],
  }),
  entry('quotation', 'quotes/we-have-a-choice-00000002.html', 'We have a choice: *boats* or money,', {
    before: 'said on Monday that the ferry, which is old, would stop. And then: "',
    after: '" he said, before the others left the room and went home again ag',
  }),
  entry('quotation', 'quotes/what-comes-next-00000003.html', 'What comes next'),
  entry('event', 'timeline.html#e-the-boats-left-00000004', 'The boats left for good'),
  entry('entity', 'entities/bell.html', 'Bell', { article: null, type: 'person' }),
  entry('entity', 'entities/harbour-office.html', 'Harbour Office', {
    article: null,
    type: 'organization',
    names: ['HO'],
  }),
  entry('entity', 'entities/moss-in-old-pier.html', 'Moss', { article: 'old-pier', type: 'person' }),
  entry('article', 'articles/old-pier.html', 'old-pier', {
    article: 'old-pier',
    names: ['The old pier & its boats'],
    first: '2030-01-02',
  }),
  entry('quotation', 'quotes/it-will-fall-00000005.html', 'It will fall down,', {
    article: 'old-pier',
    after: '" Moss said.',
    first: null,
  }),
]

/** The same, written to the file and read again. */
export const reread = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  readLedger({
    path: 'content/permalinks.json',
    bytes: new TextEncoder().encode(writeLedger(entries)),
  }).entries
