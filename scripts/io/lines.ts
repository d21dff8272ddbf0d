import type { Readable, Writable } from 'node:stream'

/**
 * The lines of a stream of UTF-8, without their ends (LF or CRLF; nothing else ends a line, so that U+2028
 * inside a JSON string does not). One line is held in memory at a time; linear also in a line's length.
 */
export async function* jsonLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let parts: string[] = []
  for await (const chunk of input as AsyncIterable<string>) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield withoutReturn(parts.join('') + chunk.slice(start, end))
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.slice(start))
  }
  const last = parts.join('')
  if (last !== '') yield withoutReturn(last)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

/**
 * Writes lines, each when the one before is taken, so that a slow reader slows the program and fills no memory.
 * @returns a function whose promise is false when nobody reads any more (`| head`)
 */
export function lineWriter(output: Writable): (line: string) => Promise<boolean> {
  // The callback of `write` tells of an error; without a listener the event would end the process.
  output.on('error', () => {})
  return line =>
    new Promise((resolve, reject) => {
      output.write(`${line}\n`, error => {
        if (!error) resolve(true)
        else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false)
        else reject(error)
      })
    })
}
