import { type WrittenItem, withItem, withoutItem } from '../../ingest/corrections/write.ts'
import { readSource, removeSource, writeSource } from '../../io/files.ts'
import { CORRECTIONS } from '../corrections.ts'

interface Decision {
  readonly path: string
  readonly item: WrittenItem
  /** The file before and after it; null: there was none. */
  readonly before: string | null
  readonly after: string
}

/** Decisions written while the server runs, the last one first to be undone. */
export interface Session {
  write(article: string, item: WrittenItem): void
  /** Takes the last decision back; false where no file had to be changed for it. */
  undo(): boolean
  /** The last decision as written; null where there is none. */
  last(): WrittenItem | null
}

export function createSession(root: string): Session {
  const decisions: Decision[] = []
  const read = (path: string): string | null => {
    const file = readSource(root, path)
    return file ? new TextDecoder().decode(file.bytes) : null
  }
  return {
    write(article, item) {
      const path = `${CORRECTIONS}/${article}.yaml`
      const before = read(path)
      const after = withItem(before ?? undefined, item)
      writeSource(root, path, after)
      decisions.push({ path, item, before, after })
    },
    undo() {
      const decision = decisions.pop()
      if (!decision) return false
      const { path, item, before, after } = decision
      const now = read(path)
      if (now === null) return false
      if (now === after && before === null) {
        removeSource(root, path)
        return true
      }
      // Somebody has written into the file since: only the decision itself goes.
      return writeSource(root, path, now === after ? before! : withoutItem(now, item))
    },
    last: () => decisions.at(-1)?.item ?? null,
  }
}
