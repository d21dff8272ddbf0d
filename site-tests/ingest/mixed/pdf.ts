import { utf8 } from './story.ts'

/** Words at a place of a page, in points from the left and the bottom. */
type Word = readonly [x: number, y: number, size: number, text: string]

const literal = (text: string): string =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[“”’–]/g, sign => ({ '“': '\\223', '”': '\\224', '’': '\\222', '–': '\\226' })[sign]!)

const stream = (words: readonly Word[]): string =>
  words.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${literal(text)}) Tj ET`).join('\n')

/** A PDF of pages with words on them. */
export function pdf(pages: readonly (readonly Word[])[], info = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((words, i) => {
      const content = stream(words)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    `<< ${info} >>`,
  ]
  let out = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return utf8(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${out.length}\n%%EOF`,
  )
}

/** Lines below one another. */
const linesAt = (x: number, y: number, lines: readonly string[], size = 10): Word[] =>
  lines.map((text, i) => [x, y - i * size * 1.3, size, text])

const LEFT = [
  'The bridge over the river will open in May,',
  'the mayor, Mia Hill, said on Monday. She has',
  'waited for it for eleven years, and the coun-',
  'cil for as long. “Nobody should have to wait',
  'for a bridge that long,” she told reporters at',
]
const RIGHT = [
  'the town hall, and the council agreed.',
  'It cost 12 million, 3 million more than was',
  'planned, a well-known report says. The report',
  'of the auditors, who are not well-',
  'known, is from January, like every report.',
]

/** A page of two columns under a title. */
export const columns = (): Uint8Array =>
  pdf(
    [
      [
        [60, 780, 22, 'Bridge of Harlow opens in May'],
        ...linesAt(60, 740, LEFT),
        ...linesAt(320, 740, RIGHT),
      ],
    ],
    '/Author (Ana Bell)',
  )

/** Two pages with the name of the paper at their heads and a number at their feet. */
export const runningHeads = (): Uint8Array =>
  pdf(
    [
      ['The ferry stops on the day that the bridge is', 'open, its owner, Tom Reed, said on Tuesday.'],
      ['He will go to the harbour instead, where his', 'father has worked for thirty years as a pilot.'],
    ].map((lines, i) => [
      [60, 810, 9, 'The Harlow Post, 4 March 2031'],
      ...(i === 0 ? ([[60, 770, 18, 'Ferry of Harlow stops']] as const) : []),
      ...linesAt(60, 730, lines),
      [290, 30, 9, `Page ${i + 1} of 2`],
    ]),
  )
