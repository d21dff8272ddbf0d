import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Something the system refuses, or the moment at which the program is killed. */
export interface Fault {
  readonly call: 'openSync' | 'writeFileSync' | 'renameSync' | 'readdirSync' | 'watch'
  /** How the path ends, of the last path where the call takes two; empty for any, and for an open file. */
  readonly path: string
  /** The system's name for it, or `KILL`. */
  readonly code: string
}

/** Makes one call fail as the system would. @returns what undoes it */
export function inject({ call, path, code }: Fault): () => void {
  const real = fs[call] as (...args: unknown[]) => unknown
  const replaced = fs as unknown as Record<string, unknown>
  const set = (value: unknown) => {
    replaced[call] = value
    syncBuiltinESMExports()
  }
  set((...args: unknown[]) => {
    const paths = args.slice(0, call === 'renameSync' ? 2 : 1).filter(arg => typeof arg === 'string')
    if (path !== '' && !paths.at(-1)?.endsWith(path)) return real(...args)
    if (code === 'KILL') process.kill(process.pid, 'SIGKILL')
    const syscall = call === 'readdirSync' ? 'scandir' : call.replace(/Sync$/, '')
    const facts = { code, errno: -1, syscall, ...(paths[0] && { path: paths[0] }) }
    throw Object.assign(new Error(`${code}: made up`), facts)
  })
  return () => set(real)
}

/** The environment in which a program meets the fault. */
export const meeting = (fault: Fault): Record<string, string> => ({
  FAULT: JSON.stringify(fault),
  NODE_OPTIONS: `--import tsx --import ${import.meta.url}`,
})

if (process.env.FAULT) inject(JSON.parse(process.env.FAULT) as Fault)
