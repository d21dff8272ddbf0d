import type { Briefing, EventView } from '../model/briefing.ts'
import { addressOf } from '../text/addresses.ts'
import { fromDay } from '../text/calendar.ts'
import { edgesOf, isSharp } from '../text/date-edges.ts'
import { daysOf, modifiedWords } from '../text/dates.ts'
import { digits } from '../text/numbers.ts'
import { slice } from '../text/spans.ts'
import { oneLine } from '../text/words.ts'

const PRODUCT = '-//annotated-briefing//timeline//EN'
/** Octets of UTF-8 in a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75
/** The time stamp of an event whose article has no date: the same in every build. */
const NO_DATE = '1970-01-01'
/** Days of iCalendar have four digits for the year. */
const [FIRST_YEAR, LAST_YEAR] = [1, 9999]

/** TEXT of RFC 5545, 3.3.11; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const octets = (character: string): number => {
  const point = character.codePointAt(0)!
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** A content line, folded between characters so that no part is longer than 75 octets. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > LINE) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += character
    length += size
  }
  return [...parts, part].join('\r\n')
}

function day(number: number): string {
  const { year, month, day } = fromDay(number)
  return `${digits(year, 4)}${digits(month)}${digits(day)}`
}

function description(view: EventView, { articleBy }: Briefing): string {
  const { article, headline } = articleBy.get(view.article)!
  const { timex, value, mod, claim, part } = view
  const read = `“${oneLine(slice(article.text, timex!.span))}”`
  return [
    `${modifiedWords(value!, mod)} (in the article: ${read})`,
    claim && `According to ${claim.speaker?.label ?? 'somebody whom the article does not name'}`,
    (part === 'coming' || part === 'due') && 'Still to come when the article appeared',
    part === 'background' && 'Some time before the article appeared',
    headline,
  ]
    .filter(Boolean)
    .join('\n')
}

/** All days that the date covers; those to come, or of no certain date, are tentative. */
function component(view: EventView, briefing: Briefing): string[] {
  const { article } = briefing.articleBy.get(view.article)!
  const { first, last } = daysOf(view.value!)!
  const [stamp] = [daysOf(article.published ?? '') ?? daysOf(NO_DATE)!]
  const certain = isSharp(edgesOf(view.value!, view.mod)) && view.part !== 'coming' && view.part !== 'due'
  return [
    'BEGIN:VEVENT',
    `UID:e-${view.id}@annotated-briefing`,
    `DTSTAMP:${day(stamp.first)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    `DTEND;VALUE=DATE:${day(last + 1)}`,
    `SUMMARY:${escaped(oneLine(slice(article.text, view.event.span)))}`,
    `DESCRIPTION:${escaped(description(view, briefing))}`,
    ...(view.place ? [`LOCATION:${escaped(oneLine(slice(article.text, view.place.span)))}`] : []),
    ...(briefing.site.url ? [`URL:${briefing.site.url}${addressOf('event', view.id)}`] : []),
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const isInCalendar = ({ value }: EventView): boolean => {
  const { first, last } = daysOf(value!)!
  return fromDay(first).year >= FIRST_YEAR && fromDay(last + 1).year <= LAST_YEAR
}

/** The dated events as all-day events of a calendar (RFC 5545). */
export function timelineIcs(briefing: Briefing): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(oneLine(briefing.title))}`,
    ...briefing.dated.filter(isInCalendar).flatMap(view => component(view, briefing)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
