import { type Rewritten, type WrittenItem, withItem, withoutItem } from '../../ingest/corrections/write.ts'
import { UserError } from '../../io/errors.ts'
import { readSource, removeSource, writeSource } from '../../io/files.ts'
import type { SourceFile } from '../../model/source.ts'
import { CORRECTIONS } from '../corrections.ts'

interface Decision {
  readonly path: string
  readonly item: WrittenItem
  /** The file before it; null: there was none. */
  readonly before: SourceFile | null
  readonly after: string
}

/** The decisions written while the server runs; the last one is undone first. */
export interface Session {
  /** @throws UserError where the file has errors, or cannot be kept as it is but for the decision */
  write(article: string, item: WrittenItem): void
  /**
   * Takes the last decision back; false where no file had to be changed for it.
   * @throws UserError as `write` does; the decision then stays the last one
   */
  undo(): boolean
  /** The last decision as written; null where there is none. */
  last(): WrittenItem | null
}

function textOf(path: string, rewritten: Rewritten): string {
  if ('text' in rewritten) return rewritten.text
  throw new UserError(`nothing was written into ${path}`, rewritten.refused)
}

// The byte order mark counts: a file is put back byte for byte.
const decoded = ({ bytes }: SourceFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

export function createSession(root: string): Session {
  const decisions: Decision[] = []
  return {
    write(article, item) {
      const path = `${CORRECTIONS}/${article}.yaml`
      const before = readSource(root, path)
      const after = textOf(path, withItem(before, path, item))
      writeSource(root, path, after)
      decisions.push({ path, item, before: before ?? null, after })
    },
    undo() {
      const decision = decisions.at(-1)
      if (!decision) return false
      const { path, item, before, after } = decision
      const now = readSource(root, path)
      // Somebody may have written into the file since: then only the decision itself goes.
      const isUntouched = now !== undefined && decoded(now) === after
      const next = isUntouched ? before && decoded(before) : now && textOf(path, withoutItem(now, item))
      decisions.pop()
      if (isUntouched && before === null) removeSource(root, path)
      return next === null || (next !== undefined && writeSource(root, path, next))
    },
    last: () => decisions.at(-1)?.item ?? null,
  }
}
