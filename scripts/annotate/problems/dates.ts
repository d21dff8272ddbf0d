import type { Timex } from '../../model/layers.ts'
import { weekdayOf } from '../../text/calendar.ts'
import { parsePeriod } from '../../text/periods.ts'
import { type Checked, doubt } from './doubt.ts'

const FULL_DATE = new Set(['timexes/month-day-year', 'timexes/day-month-year'])

/** Datelines stand near the top. */
const TOP = 5

const isPoint = ({ type }: Timex): boolean => type === 'DATE' || type === 'TIME'

/** A date that is meant exactly, but could not be found. */
const isOpen = (timex: Timex): boolean =>
  isPoint(timex) && timex.value === null && !FULL_DATE.has(timex.rule) && !/_REF$|^P/.test(timex.timex3 ?? '')

/** The first day-precise date of the text that stands on a line of its own. */
function dateline({ doc: { paragraphs, timexes } }: Checked): Timex | undefined {
  return paragraphs
    .slice(0, TOP)
    .flatMap(({ start, end }) => timexes.filter(({ span }) => span.start === start && span.end === end))
    .find(({ anchor, value }) => anchor === null && value !== null && parsePeriod(value)?.unit === 'day')
}

/** Doubts about dates. */
export const dateRules = [
  doubt(
    'publication-unknown',
    'They met {yesterday}.',
    ({ doc: { article, timexes } }) => {
      const known = article.published !== undefined || timexes.some(({ anchor }) => anchor !== null)
      const open = known ? [] : timexes.filter(isOpen)
      const first = open[0]
      if (!first) return []
      const rest = open.length > 1 ? ` So do ${open.length - 1} more.` : ''
      return [
        {
          span: first.span,
          message: `This counts from the day of publication, which is not known.${rest}`,
          advice: 'Add “published: YYYY-MM-DD” to the front matter of the article.',
        },
      ]
    },
    true,
  ),
  doubt('date-of-what', 'They met. {Three days later}, they parted.', ({ doc: { article, timexes } }) =>
    article.published === undefined
      ? []
      : timexes.filter(isOpen).map(({ span }) => ({
          span,
          message: 'This counts from another date, and the text names none before it.',
          advice: 'Date it in the corrections file, or leave it: it is shown as undated.',
        })),
  ),
  doubt('ambiguous-date', 'They met on {03/04/2015}.', ({ doc: { timexes } }) =>
    timexes
      .filter(({ value }) => value?.startsWith('['))
      .map(({ span }) => ({
        span,
        message: 'Day and month can be read either way round.',
        advice: 'Write the month as a word, or date it in the corrections file.',
      })),
  ),
  doubt('no-such-date', 'They met on {February 30, 2015}.', ({ doc: { timexes } }) =>
    timexes
      .filter(({ rule, value }) => value === null && FULL_DATE.has(rule))
      .map(({ span }) => ({
        span,
        message: 'There is no such date.',
        advice: 'Compare with the source and correct the article.',
      })),
  ),
  doubt('weekday-differs', 'They met on {Monday, November 24, 2015}.', ({ doc, lexicon }) =>
    doc.timexes.flatMap(({ span, value }) => {
      const first = /^\p{L}+/u.exec(doc.article.text.slice(span.start, span.end))?.[0].toLowerCase()
      const named = lexicon.timexes.terms.WEEKDAY[first ?? '']
      const period = value === null ? null : parsePeriod(value)
      if (named === undefined || period?.unit !== 'day' || weekdayOf(period.n) === named) return []
      return [
        {
          span,
          message: 'The day of the week does not fit the date.',
          advice: 'Compare with the source: one of the two is wrong.',
        },
      ]
    }),
  ),
  doubt('dateline-differs', '{Friday, July 21, 2017}\n\nThey met on Tuesday.', checked => {
    const { published } = checked.doc.article
    const line = dateline(checked)
    if (published === undefined || !line || line.value === published) return []
    return [
      {
        span: line.span,
        message: `The text is dated ${line.value}, but its front matter says ${published}.`,
        advice: 'Dates such as “Tuesday” count from the front matter: correct it if the text is right.',
      },
    ]
  }),
]
