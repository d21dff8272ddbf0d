import { nameOf } from '../briefing/speakers.ts'
import type { Briefing } from '../model/briefing.ts'
import { element, xmlEscaped } from '../text/xml.ts'

const WIDTH = 360
const ROW = 40
const BAR = 10
const MOST = 10

/** `tint`: 1 to 6, as on every page; 0 for all others. `share`: 0 to 1, of all quoted words. */
interface Bar {
  readonly name: string
  readonly tint: number
  readonly words: number
  readonly share: number
}

function row({ name, tint, words, share }: Bar, index: number): string {
  const y = index * ROW
  const percent = `${Math.round(share * 100)} %`
  return [
    element('text', { x: 0, y: y + 16, class: 'name', fill: 'currentColor' }, xmlEscaped(name)),
    element(
      'text',
      { x: WIDTH, y: y + 16, class: 'value', 'text-anchor': 'end', fill: 'currentColor' },
      xmlEscaped(`${words} words · ${percent}`),
    ),
    element('rect', {
      x: 0,
      y: y + 22,
      width: Math.max(2, WIDTH * share),
      height: BAR,
      rx: 2,
      class: `bar tint-${tint}`,
      fill: 'currentColor',
    }),
  ].join('')
}

/** Everybody's part of the quoted words, rounded to a hundredth of a per cent; those with most words first. */
const barsOf = (briefing: Briefing): Bar[] =>
  briefing.shares.slice(0, MOST).map(({ speaker, words, share }) => ({
    name: speaker ? nameOf(speaker, briefing) : 'Speaker not known',
    tint: speaker ? (briefing.tints.get(speaker.key) ?? 0) : 0,
    words,
    share: Math.round(share * 10_000) / 10_000,
  }))

/** Bars of everybody's part of the quoted words, of which all are 360 units wide; colours come from classes. */
export function speakersSvg(briefing: Briefing): string {
  const shown = barsOf(briefing)
  const label = shown.map(({ name, share }) => `${name} ${Math.round(share * 100)} %`).join(', ')
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${Math.max(1, shown.length) * ROW}`,
      role: 'img',
      'aria-label': `Share of the quoted words: ${label}`,
      class: 'speakers-chart',
      'font-size': 13,
    },
    shown.map((share, i) => row(share, i)).join(''),
  )}\n`
}
