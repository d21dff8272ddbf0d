import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { asUserError } from '../../scripts/io/system-errors.ts'

/** Two folders beside each other, removed after the test: `root`, and `outside`, which nothing may touch. */
export function folders(context: TestContext) {
  const both = mkdtempSync(join(tmpdir(), 'hostile-'))
  context.after(() => rmSync(both, { recursive: true, force: true }))
  const [root, outside] = [join(both, 'root'), join(both, 'outside')]
  mkdirSync(root)
  mkdirSync(outside)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { root, outside, write, read: (path: string) => readFileSync(join(root, path), 'utf8') }
}

/** What a user is told when a task fails: `file: message; advice`. Throws for a fault of the program. */
export async function refusal(task: () => unknown): Promise<string> {
  try {
    await task()
  } catch (error) {
    const known = asUserError(error)
    if (!known) throw error
    const found = known.findings.map(({ place, message, advice }) => `${place.file}: ${message}; ${advice}`)
    return found.join('\n') || known.message
  }
  throw new Error('expected a refusal, found none')
}
