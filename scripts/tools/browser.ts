import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** How to start a browser: Playwright's own needs no path. */
export interface Browser {
  readonly executablePath?: string
  readonly args: readonly string[]
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const SYSTEM_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const FIREFOX_NAMES = ['firefox-esr', 'firefox']
const QUIET = ['--disable-background-networking', '--no-first-run']

const isRoot = (): boolean => process.getuid?.() === 0

// Chromium's sandbox refuses to start as root.
const launchArguments = (): string[] => (isRoot() ? [...QUIET, '--no-sandbox'] : QUIET)

/** The first program of these names that the system knows. */
const inPath = (names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(path => existsSync(path))

function systemBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(
      `CHROMIUM_PATH: expected the path of a Chromium, found nothing at ${named}; correct or unset it`,
    )
  }
  return inPath(SYSTEM_NAMES) ?? SYSTEM_PATHS.find(path => existsSync(path))
}

/** A Firefox that is here already. */
export const presentFirefox = (): string | undefined => process.env.FIREFOX_PATH ?? inPath(FIREFOX_NAMES)

/** A Chromium that is here already. */
export function presentBrowser(): Browser | undefined {
  if (existsSync(chromium.executablePath())) return { args: launchArguments() }
  const executablePath = systemBrowser()
  return executablePath ? { executablePath, args: launchArguments() } : undefined
}

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

/** Ways to get a browser, tried in this order until one is present. */
const WAYS: readonly (() => boolean)[] = [
  () => run('npx', ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']),
  () =>
    isRoot() &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']),
]

/**
 * Finds a Chromium, and installs one where there is none.
 * @throws Error saying what to do when none can be had
 */
export function ensureBrowser(): Browser {
  const found = presentBrowser()
  if (found) return found
  for (const way of WAYS) {
    way()
    const installed = presentBrowser()
    if (installed) return installed
  }
  throw new Error(
    'expected a Chromium for the browser tests, found none and could install none; install Chromium or Chrome, or set CHROMIUM_PATH to one',
  )
}
