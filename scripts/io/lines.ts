import type { Readable, Writable } from 'node:stream'

/**
 * The lines of a stream as bytes, without their line feed; nothing else ends a line, so that U+2028 inside a JSON
 * string does not. One line is held in memory at a time; linear also in a line's length.
 */
export async function* byteLines(input: Readable): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      parts.push(chunk.subarray(start, end))
      yield Buffer.concat(parts)
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

const LINE_FEED = 0x0a

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
