import { isAbsolute, relative, sep } from 'node:path'
import { fault, UserError } from './errors.ts'

/** By the system's name for what went wrong: what was found, and what to do about it. */
const KNOWN: Readonly<Record<string, readonly [found: string, advice: string]>> = {
  EACCES: [
    'no permission for it',
    'give your user the right to read and write it, or run as the user who owns it',
  ],
  EBUSY: ['something in use', 'close the program that uses it, or unmount it, and try again'],
  EDQUOT: ['that your share of the disk is used up', 'free some space and try again'],
  EEXIST: ['something in its place', 'move that elsewhere and try again'],
  EFBIG: ['a file that is too big for the file system', 'use another disk'],
  EIO: ['a disk that does not answer', 'check the disk, and keep a copy of what you wrote'],
  EISDIR: ['a folder where a file belongs', 'move the folder elsewhere'],
  ELOOP: ['links that lead in a circle', 'delete the link and put what it should lead to in its place'],
  EMFILE: [
    'too many open files',
    'close other programs, or allow more files (ulimit -n 4096), and try again',
  ],
  ENAMETOOLONG: ['a name longer than the file system allows', 'shorten the name, or move the folder up'],
  ENFILE: ['too many open files in the whole system', 'close other programs and try again'],
  ENOENT: ['nothing there', 'put it back, or correct its name'],
  ENOMEM: ['no memory left', 'close other programs and try again'],
  ENOSPC: ['no space left on the disk', 'free some space and try again'],
  ENOTDIR: ['a file where a folder belongs', 'move the file elsewhere'],
  ENOTEMPTY: ['a folder that something else is being written to', 'close what writes there and try again'],
  EPERM: ['that the system does not permit it', 'check who owns it and how its disk is mounted'],
  EROFS: [
    'a file system that can only be read',
    'mount it so that it can be written, or choose another folder with --root',
  ],
  EXDEV: ['another disk', 'put both on one disk'],
}

/** ENOSPC from a watcher: the system's limit of watched folders is reached, the disk is not full. */
const NO_WATCHERS = [
  'too many watched folders',
  'allow more (Linux: sysctl fs.inotify.max_user_watches=524288), and try again',
] as const

const READING = /^(?:f?l?stat|read|scandir|opendir|readlink|realpath|access|watch)$/

type SystemError = NodeJS.ErrnoException & { code: string; syscall: string }

const isSystemError = (error: unknown): error is SystemError => {
  const { code, errno, syscall } = error as NodeJS.ErrnoException
  return typeof code === 'string' && typeof errno === 'number' && typeof syscall === 'string'
}

/** An error, what caused it, and so on inwards. Eleventy has a name of its own for a cause. */
export function* causesOf(error: unknown): Generator<Error> {
  for (let at = error; at instanceof Error; ) {
    yield at
    at = at.cause ?? (at as { originalError?: unknown }).originalError
  }
}

/** A path as a reader would name it: short where it lies below the folder the program runs in. */
function named(path: string): string {
  const short = isAbsolute(path) ? relative(process.cwd(), path) : path
  const isBelow = short !== '' && short !== '..' && !short.startsWith(`..${sep}`) && !isAbsolute(short)
  return (isBelow ? short : path).split(sep).join('/')
}

function said({ code, syscall, message, path }: SystemError): UserError {
  const isWatcher = syscall === 'watch' && code === 'ENOSPC'
  const known = isWatcher ? NO_WATCHERS : Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined
  const [found, advice] = known ?? [message, 'mend that and try again']
  const wanted = READING.test(syscall) ? 'to read this' : `to be able to use this (${syscall})`
  return fault(named(path ?? 'the file'), `expected ${wanted}, found ${found} (${code})`, advice)
}

/**
 * The error as one that the user can put right: a `UserError`, or an error of the operating system with its path,
 * among the error and its causes. Null for a fault of the program.
 */
export function asUserError(error: unknown): UserError | null {
  for (const cause of causesOf(error)) {
    if (cause instanceof UserError) return cause
    if (isSystemError(cause)) return said(cause)
  }
  return null
}
