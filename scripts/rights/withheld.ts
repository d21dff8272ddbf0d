import type { Briefing } from '../model/briefing.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import { LEFT_OUT } from '../text/words.ts'

/**
 * The briefing without the words that it published before and may publish no longer: those of events, and of quotations
 * whose article is only linked to. Their addresses stay, and say so.
 */
export function withheld(briefing: Briefing): Briefing {
  const withheldPaths = new Set<string>()
  const ledger = briefing.ledger.map((entry): LedgerEntry => {
    const rights = entry.article !== null && briefing.articleBy.get(entry.article)?.article.excerptOf?.rights
    if (!rights || entry.state === 'live' || entry.kind === 'article' || entry.kind === 'entity') return entry
    const sides = { before: '', after: '' }
    if (entry.kind === 'quotation' && rights === 'excerpt') return { ...entry, ...sides }
    withheldPaths.add(entry.path)
    return { ...entry, ...sides, words: LEFT_OUT, was: [] }
  })
  const byPath = new Map(ledger.map(entry => [entry.path, entry]))
  return {
    ...briefing,
    ledger,
    wordings: new Map([...briefing.wordings].filter(([path]) => !withheldPaths.has(path))),
    goneFrom: new Map(
      [...briefing.goneFrom].map(([article, gone]) => [article, gone.map(entry => byPath.get(entry.path)!)]),
    ),
  }
}
