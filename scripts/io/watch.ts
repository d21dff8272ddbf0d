import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of rest after a change: an editor writes a file in several steps. */
const REST = 120

function foldersBelow(folder: string, isLeftOut: (path: string) => boolean): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !isLeftOut(join(folder, entry.name)))
      .flatMap(entry => foldersBelow(join(folder, entry.name), isLeftOut))
      .concat(folder)
  } catch {
    return []
  }
}

/**
 * Calls back when something in one of the folders, or below, has changed.
 * Folders are watched, not files: an editor that replaces a file does not shake off the watcher.
 * @returns a function that stops it
 */
export function watchFolders(
  folders: readonly string[],
  isLeftOut: (path: string) => boolean,
  onChange: () => void,
): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const refresh = () => {
    const now = new Set(folders.flatMap(folder => foldersBelow(folder, isLeftOut)))
    for (const [folder, watcher] of watchers) {
      if (now.has(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of now) {
      if (watchers.has(folder)) continue
      const watcher = watch(folder, (_, name) => {
        if (name !== null && isLeftOut(join(folder, name))) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          refresh()
          onChange()
        }, REST)
      })
      // A folder that is removed: the one above it tells.
      watcher.on('error', () => watcher.close())
      watchers.set(folder, watcher)
    }
  }
  refresh()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
