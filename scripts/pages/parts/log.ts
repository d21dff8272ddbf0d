import { nameOf } from '../../briefing/speakers.ts'
import type { Briefing, QuotationView } from '../../model/briefing.ts'
import type { CorrectionData } from '../../model/corrections.ts'
import type { NamedSpeaker } from '../../model/ledger.ts'
import type { Link } from '../../model/outputs.ts'
import { addressOf } from '../../text/addresses.ts'
import { shortHash } from '../../text/slugs.ts'
import { BREAK } from '../../text/words.ts'
import { articleLink, labelOf } from './page-data.ts'
import { NOBODY } from './wording.ts'

const named = (speaker: NamedSpeaker | null): string => speaker?.name ?? NOBODY

function change(
  what: 'speaker' | 'words' | 'article',
  text: string,
  places: readonly Link[],
): CorrectionData {
  const id = `c-${shortHash([what, text, ...places.map(({ url }) => url)])}`
  return { id, text, by: null, on: null, source: null, note: null, places }
}

function ofQuotation(view: QuotationView, briefing: Briefing): CorrectionData[] {
  const { spoke, wordings } = briefing
  const url = addressOf('quotation', view.id)
  const places = [{ url, label: labelOf(view) }]
  const [speakers, words] = [spoke.get(url), wordings.get(url)]
  const told: CorrectionData[] = []
  if (speakers) {
    const [before, after] = [
      speakers.map(named).join(', then '),
      view.speaker ? nameOf(view.speaker, briefing) : NOBODY,
    ]
    const text = `The same words are given to another speaker: ${before} before, ${after} now`
    told.push(change('speaker', text, places))
  }
  if (words) {
    const [before, after] = [words.map(each => `“${each}”`).join(', then '), `“${view.pieces.join(BREAK)}”`]
    told.push(change('words', `The words have been edited: ${before} before, ${after} now`, places))
  }
  return told
}

/** What has changed in what was published and is still here: who spoke, the words, the article at an address. */
export const changesLogged = (briefing: Briefing): CorrectionData[] => [
  ...briefing.articles.flatMap(view =>
    (briefing.othersAt.get(view.article.slug) ?? []).map(({ title, to }) => {
      const text = `Another article stood at this address before: “${title}”${to ? ` (now at ${to})` : ', which is gone'}`
      return change('article', text, [articleLink(view)])
    }),
  ),
  ...briefing.quotations.flatMap(view => ofQuotation(view, briefing)),
]
