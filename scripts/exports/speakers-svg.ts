import type { ShareData } from '../model/outputs.ts'
import { greatest } from '../text/lists.ts'
import { element, xmlEscaped } from '../text/xml.ts'

const WIDTH = 360
const ROW = 40
const BAR = 10
const MOST = 10

function row({ speaker, share, words }: ShareData, index: number, longest: number): string {
  const y = index * ROW
  const name = speaker?.label ?? 'Speaker not known'
  const tint = speaker ? `tint-${speaker.tint}` : 'tint-none'
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
      width: Math.max(2, (WIDTH * share) / longest),
      height: BAR,
      rx: 2,
      class: `bar ${tint}`,
      fill: 'currentColor',
    }),
  ].join('')
}

/** Bars of everybody's part of the quoted words, drawn 360 units wide; colours come from classes. */
export function speakersSvg(shares: readonly ShareData[]): string {
  const shown = shares.slice(0, MOST)
  const longest = greatest(
    shown.map(({ share }) => share),
    0.0001,
  )
  const label = shown
    .map(({ speaker, share }) => `${speaker?.label ?? 'Speaker not known'} ${Math.round(share * 100)} %`)
    .join(', ')
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
    shown.map((share, i) => row(share, i, longest)).join(''),
  )}\n`
}
