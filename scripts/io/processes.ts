import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Names a process for good: its number alone is given to another one later. */
export interface ProcessName {
  readonly pid: number
  /** Of the process, since the start of the machine; empty where the system does not tell. */
  readonly start: string
  readonly host: string
}

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** When a process has started: the machine's own start, and the clock ticks since. */
function startOf(pid: number): string {
  const boot = textOf('/proc/sys/kernel/random/boot_id')?.trim()
  // The program's name comes before, in brackets, and may itself hold brackets and spaces.
  const ticks = textOf(`/proc/${pid}/stat`)?.replace(/^.*\)/s, '').trim().split(' ')[19]
  return boot && ticks ? `${boot}:${ticks}` : ''
}

export const thisProcess = (): ProcessName => ({
  pid: process.pid,
  start: startOf(process.pid),
  host: hostname(),
})

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** False only when the process has certainly ended: of other computers nothing is known. */
export function mayRun({ pid, start, host }: ProcessName): boolean {
  if (host !== hostname()) return true
  if (!exists(pid)) return false
  const now = startOf(pid)
  return start === '' || now === '' || start === now
}
