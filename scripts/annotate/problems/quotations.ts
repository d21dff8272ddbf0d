import type { Attribution, Entity, Quotation } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { hull } from '../../text/spans.ts'
import { type Checked, doubt } from './doubt.ts'

interface Unattributed {
  readonly quotation: Quotation
  readonly attribution: Attribution | undefined
}

const ADVICE = 'Name the speaker in the corrections file, or leave it: it is shown as unattributed.'

function unattributed({ doc }: Checked): Unattributed[] {
  const verdicts = new Map(doc.attributions.map(attribution => [attribution.quotation, attribution]))
  return doc.quotations
    .map(quotation => ({ quotation, attribution: verdicts.get(quotation.id) }))
    .filter(({ attribution }) => !attribution?.speaker)
}

const wholeOf = ({ content }: Quotation): Span => hull(content)

const MANY = 3

/** `Ana Bell or Tom Reed` */
function either(entities: readonly Entity[], ids: Attribution['candidates']): string {
  const names = ids.map(id => entities.find(entity => entity.id === id)?.name ?? id)
  return names.length > MANY ? `${names.slice(0, MANY).join(', ')} or another` : names.join(' or ')
}

/** Doubts about who speaks. */
export const quotationRules = [
  doubt('two-candidates', 'Ana Bell and Tom Bell came. “{We agreed,}” Bell said.', checked =>
    unattributed(checked).flatMap(({ quotation, attribution }) =>
      attribution && attribution.candidates.length > 1
        ? [
            {
              span: wholeOf(quotation),
              message: `The speaker may be ${either(checked.doc.entities, attribution.candidates)}: the text does not tell them apart.`,
              advice: ADVICE,
            },
          ]
        : [],
    ),
  ),
  doubt('no-source', 'The hall was full.\n\n“{Nobody knows the whole story.}”', checked =>
    unattributed(checked).flatMap(({ quotation, attribution }) =>
      quotation.form !== 'indirect' && !quotation.source && (attribution?.candidates.length ?? 0) < 2
        ? [
            {
              span: wholeOf(quotation),
              message: 'No words beside this quotation say whose it is.',
              advice: ADVICE,
            },
          ]
        : [],
    ),
  ),
  doubt('unnamed-source', '“{It was a mistake,}” a clerk of the court said.', ({ doc, ...rest }) =>
    unattributed({ doc, ...rest }).flatMap(({ quotation, attribution }) =>
      quotation.form !== 'indirect' && quotation.source && (attribution?.candidates.length ?? 0) < 2
        ? [
            {
              span: wholeOf(quotation),
              message: `“${doc.article.text.slice(quotation.source.start, quotation.source.end)}” is not known by a name in this text.`,
              advice: ADVICE,
            },
          ]
        : [],
    ),
  ),
]
