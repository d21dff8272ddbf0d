import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'

/** Where a program writes: colours and a moving line on a terminal, plain lines otherwise. */
export interface Console {
  readonly isTerminal: boolean
  paint(colour: Colour, text: string): string
  /** Writes a line for good. */
  line(text: string): void
  /** Shows a line until the next one is written; nothing where there is no terminal. */
  passing(text: string): void
}

/** `plain` is the terminal's own colour. */
export type Colour = 'plain' | 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

const CLEAR_LINE = '\r\u001b[2K'

/** What would move the cursor or recolour the terminal, made visible: text comes from files. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const visible = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd')

/**
 * Makes a console of a stream. When nobody reads the stream any more (`| head`), or its disk is full, what is written
 * is dropped and the program goes on: a build is not left half done because of its log.
 * @param onLost called once, with the reason, when nothing more can be written; not when the reader has gone
 * @param environment honours `NO_COLOR` (no-color.org), `TERM=dumb` and `CI` (no moving line)
 */
export function createConsole(
  stream: Pick<WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>,
  environment: Readonly<Record<string, string | undefined>>,
  onLost: (error: Error) => void,
): Console {
  const isTerminal = Boolean(stream.isTTY) && environment.TERM !== 'dumb' && !environment.CI
  const hasColour = isTerminal && !environment.NO_COLOR
  let passing = false
  let isRead = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (isRead && error.code !== 'EPIPE') onLost(Object.assign(error, { path: 'what the program prints' }))
    isRead = false
  })
  const write = (text: string): void => {
    if (isRead) stream.write(text)
  }
  return {
    isTerminal,
    paint(colour, text) {
      const shown = visible(text)
      return hasColour && colour !== 'plain' ? styleText(colour, shown, { validateStream: false }) : shown
    },
    line(text) {
      write(`${passing ? CLEAR_LINE : ''}${text}\n`)
      passing = false
    },
    passing(text) {
      if (!isTerminal) return
      write(`${CLEAR_LINE}${visible(text).slice(0, (stream.columns ?? 80) - 1)}`)
      passing = true
    },
  }
}
