import { scaleLinear } from 'd3-scale'
import type { EventView, TimelinePages } from '../model/briefing.ts'
import { fromDay } from '../text/calendar.ts'
import { daysOf } from '../text/dates.ts'
import { count } from '../text/english.ts'
import { counted } from '../text/groups.ts'
import { greatest, partUrl } from '../text/lists.ts'
import { digits } from '../text/numbers.ts'
import { element, xmlEscaped } from '../text/xml.ts'
import { WIDTH } from './timeline-marks.ts'

const TOP = 18
const TALL = 110
const BOTTOM = 22
/** Share of the events left out at either end of the drawing, which a few dates far away would fill. */
const FAR = 0.02
/** Beyond so many years a column stands for a decade. */
const MOST_YEARS = 60
const LABEL = 44

const yearOf = ({ value }: EventView): number => fromDay(daysOf(value!)!.first).year

interface Column {
  /** EDTF: `2015`, `199X`. */
  readonly value: string
  readonly name: string
  readonly events: number
}

/** How many events begin in each year or decade, from the first that is not far from the others to the last. */
function columnsOf(events: readonly EventView[]): Column[] {
  const years = events.map(yearOf).sort((a, b) => a - b)
  const cut = Math.floor(years.length * FAR)
  const [first, last] = [years[cut]!, years[years.length - 1 - cut]!]
  const unit = last - first < MOST_YEARS ? 1 : 10
  const counts = counted(years.map(year => Math.floor(year / unit)))
  const start = Math.floor(first / unit)
  return Array.from({ length: Math.floor(last / unit) - start + 1 }, (_, i) => {
    const name = digits(start + i, unit === 1 ? 4 : 3)
    const events = counts.get(start + i) ?? 0
    return unit === 1 ? { value: name, name, events } : { value: `${name}X`, name: `${name}0s`, events }
  })
}

/** The page of a year, or of the first year of a decade that has one; else the timeline's first. */
function pageOf({ pages }: TimelinePages): (value: string) => string {
  const years = pages.map(({ name }) => name).filter(name => /^\d{4}$/.test(name))
  return value => {
    const year = years.find(name => name.startsWith(value.replace('X', '')))
    return year ? partUrl('timeline', year, 1) : 'timeline.html'
  }
}

/**
 * How many events each year or decade has, as columns that lead to its page; for a timeline that takes several
 * pages. Years with few events far from all others are left out.
 * @param events with dates, not empty
 * @param root the way from the drawing to the site's root
 */
export function timelineCountsSvg(events: readonly EventView[], pages: TimelinePages, root: string): string {
  const found = columnsOf(events)
  const most = greatest(found.map(({ events }) => events))
  const y = scaleLinear([0, most], [0, TALL])
  const page = pageOf(pages)
  const step = WIDTH / found.length
  let free = 0
  const columns = found.map(({ value, name, events }, i) => {
    const height = events === 0 ? 0 : Math.max(2, y(events))
    const middle = (i + 0.5) * step
    const centre = Math.min(Math.max(middle, LABEL / 2), WIDTH - LABEL / 2)
    const isNamed = centre - LABEL / 2 >= free || i === 0
    if (isNamed) free = centre + LABEL / 2
    const label = { x: centre, y: TOP + TALL + 16, class: 'tick-label', 'text-anchor': 'middle' }
    const tick = isNamed ? element('text', { ...label, fill: 'currentColor' }, xmlEscaped(name)) : ''
    if (events === 0) return tick
    const width = Math.min(24, step * 0.8)
    const bar = { x: middle - width / 2, y: TOP + TALL - height, width, height, fill: 'currentColor' }
    const isMost = events === most
    const number = isMost
      ? element(
          'text',
          {
            x: Math.min(Math.max(middle, 12), WIDTH - 12),
            y: TOP - 5,
            'text-anchor': 'middle',
            fill: 'currentColor',
          },
          xmlEscaped(events.toLocaleString('en-GB')),
        )
      : ''
    const link = {
      href: root + page(value),
      class: 'mark past',
      'aria-label': `${name}, ${count(events, 'event')}`,
    }
    return tick + element('a', link, number + element('rect', bar))
  })
  const line = { x1: 0, x2: WIDTH, y1: TOP + TALL, y2: TOP + TALL, class: 'tick', stroke: 'currentColor' }
  const svg = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${TOP + TALL + BOTTOM}`,
    role: 'group',
    'aria-label': 'How many events there are over the years; each column leads to their page',
    class: 'timeline-chart',
    'font-size': 12,
  }
  return `${element('svg', svg, element('line', { ...line, 'stroke-opacity': 0.25 }) + columns.join(''))}\n`
}
