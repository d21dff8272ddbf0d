import { xmlEscaped } from '../text/xml.ts'

/** Characters of the title in one line. */
const LINE = 22
const MOST_LINES = 9

/** Words in lines; what does not fit ends in an ellipsis. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`]
}

/**
 * The cover of a book: its title on paper of the site's colour, with the lines of notes in the margin.
 * @param below a line of facts
 */
export function coverSvg(title: string, below: string): string {
  const lines = linesOf(title).map(
    (line, i) =>
      `<text x="160" y="${420 + i * 130}" font-size="104" fill="#1c1b18">${xmlEscaped(line)}</text>`,
  )
  const notes = [380, 760, 1140].map(
    (y, i) =>
      `<rect x="80" y="${y - 40}" width="14" height="280" fill="${['#1f4a8f', '#b3470c', '#5a574f'][i]}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 2400" width="1600" height="2400" font-family="Georgia, 'Noto Serif', serif">
<rect width="1600" height="2400" fill="#fdfcf9"/>
${notes.join('\n')}
${lines.join('\n')}
<rect x="160" y="2060" width="1280" height="6" fill="#1c1b18"/>
<text x="160" y="2160" font-size="56" fill="#5a574f">${xmlEscaped(below)}</text>
</svg>
`
}
