import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import type { QuotationForm } from '../../model/layers.ts'
import { addressOf } from '../../text/addresses.ts'
import { hull, slice } from '../../text/spans.ts'
import { around, articleOf, knownName, type Question, questionId } from './question.ts'

const MOST_NAMES = 5

/** How doubtful a speaker is. More steps of evidence are more doubtful; a quotation without a speaker is most doubtful. */
export function doubtOf({ attribution }: QuotationView): number {
  if (attribution.rule.startsWith('editor/') || attribution.certainty === 'stated') return 0
  if (attribution.certainty === 'implied') return attribution.via.length
  return attribution.candidates.length > 0 ? 1000 : 100
}

/** Who may say it, the likeliest first: who is said to, who is in question, and who is named nearest by. */
function likelySpeakers({ doc, mentionBy, quotations }: ArticleView, view: QuotationView): string[] {
  const { start } = hull(view.quotation.content)
  const speaking = new Set(quotations.flatMap(({ speaker }) => speaker?.label ?? []))
  const distance = (mentions: readonly string[]) =>
    Math.min(...mentions.map(id => Math.abs(mentionBy.get(id as `m${number}`)!.span.start - start)))
  const near = doc.entities
    .filter(
      ({ type, named, name, mentions }) =>
        named && mentions.length > 0 && (type === 'person' || speaking.has(name)),
    )
    .map(({ name, mentions }) => ({ name, far: distance(mentions) }))
    .sort((a, b) => a.far - b.far)
  const first = [...(view.speaker ? [view.speaker.label] : []), ...view.candidates.map(({ label }) => label)]
  return [...new Set([...first, ...near.map(({ name }) => name)])].slice(0, MOST_NAMES)
}

const FORMS: Readonly<Record<QuotationForm, string>> = {
  direct: 'It is quoted word for word',
  mixed: 'It is quoted in part',
  indirect: 'It is reported, not quoted',
}

/** Asks who says a quotation, or whether it is one, and how it is quoted. */
export function speakerQuestion(article: ArticleView, view: QuotationView): Question {
  const { text, slug } = article.article
  const { attribution, quotation } = view
  const url = addressOf('quotation', view.id)
  const permalink = url.replace(/\.html$/, '')
  const answer = (decision: Readonly<Record<string, string>>) => ({
    file: slug,
    items: [{ permalink, ...decision }],
  })
  const [first, last] = view.sentences
  const sentence = {
    start: Math.min(quotation.content[0].start, article.doc.sentences[first]?.start ?? 0),
    end: Math.max(quotation.content.at(-1)!.end, article.doc.sentences[last]?.end ?? 0),
  }
  const chain = attribution.via.map(id => `“${slice(text, article.mentionBy.get(id)!.span)}”`)
  const forms = (Object.keys(FORMS) as QuotationForm[]).filter(form => form !== quotation.form)
  return {
    id: questionId('speaker', slug, view.id),
    article: articleOf(article),
    group: 'Who says it',
    question: view.speaker ? `Is it ${view.speaker.label} who says this?` : 'Who says this?',
    ...around(text, sentence),
    evidence: [
      quotation.source
        ? `In the article’s words: “${slice(text, quotation.source)}”`
        : 'Nobody is named beside the quotation.',
      ...(chain.length > 1 ? [`Through ${chain.join(', then ')}`] : []),
      ...(view.candidates.length > 0
        ? [`It could be ${view.candidates.map(({ label }) => label).join(' or ')}`]
        : []),
      `${quotation.rule}, ${attribution.rule}`,
    ],
    choices: [
      ...likelySpeakers(article, view).map(name => ({ label: name, answer: answer({ speaker: name }) })),
      { label: 'Name nobody', answer: answer({ speaker: 'nobody' }) },
      { label: 'This is not a quotation', answer: answer({ quotation: 'no' }) },
      ...forms.map(form => ({ label: FORMS[form], answer: answer({ form }) })),
    ],
    fields: [
      {
        label: 'Somebody else',
        expects: 'name',
        answer(value) {
          const name = knownName(article, value)
          return name ? answer({ speaker: name }) : `The article names nobody called “${value}”.`
        },
      },
    ],
    url,
  }
}
