import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSettings } from '../../layouts/filters/site.ts'
import { headersFile } from '../../layouts/headers/policy.ts'
import { type BuiltFiles, checked, type Told } from '../deploy/checks.ts'
import { filesFor } from '../deploy/files.ts'
import { HOST_NAMES, HOSTS, type HostName } from '../deploy/hosts.ts'
import type { Console } from '../io/console.ts'
import { UserError } from '../io/errors.ts'
import { addFile, listBelow, readSource } from '../io/files.ts'
import { kindOf } from '../io/folders.ts'
import { readArguments } from './arguments.ts'
import { HOME, SITE } from './making.ts'
import { runProgram } from './report.ts'

const HELP = `Looks at the built site, and says what a host of files would take and what it would miss.

usage: npm run deploy:check [-- HOST … options]    all hosts when none is named

hosts: ${HOST_NAMES.join(', ')}

options:
  --root DIR     folder that holds content/ and _site/ (default: this project)
  --write HOST   write into _site what only this host reads: .nojekyll and CNAME (github), _headers (netlify, cloudflare),
                 the line for 404.html (ipfs); a build makes _site anew, so do it after each
  --help         this text

The exit status is 1 where a host that was named misses something. Examples for each host: scripts/deploy/README.md.
`

const OPTIONS = {
  root: { type: 'string' },
  write: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

function hostNamed(name: string): HostName {
  if (Object.hasOwn(HOSTS, name)) return name as HostName
  throw new UserError(`expected one of the hosts ${HOST_NAMES.join(', ')}; found ${name}`)
}

const textOf = (root: string, path: string): string => {
  const file = readSource(root, path)
  return file ? new TextDecoder().decode(file.bytes) : ''
}

function siteOf(root: string): BuiltFiles {
  const folder = join(root, SITE)
  if (kindOf(folder) !== 'folder')
    throw new UserError(`expected a built site in ${folder}, found none; npm run build makes it`)
  return {
    files: listBelow(folder).files.map(path => ({ path, bytes: statSync(join(folder, path)).size })),
    url: readSettings(join(root, 'content/_data/site.yaml')).url,
    builtFor: /<link rel="canonical" href="(https?:[^"]*)"/.exec(textOf(folder, 'index.html'))?.[1],
    moves: textOf(folder, '_redirects')
      .split('\n')
      .filter(line => line.endsWith(' 302')).length,
  }
}

const COLOURS = { ready: 'green', missing: 'red', note: 'yellow' } as const

function tell(console: Console, name: string, told: readonly Told[]): void {
  console.line(console.paint('bold', name))
  for (const { level, words } of told)
    console.line(`  ${console.paint(COLOURS[level], level.padEnd(8))} ${words}`)
}

await runProgram(console => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS)
  if (values.help) return console.line(HELP.trimEnd())
  const root = resolve(values.root ?? HOME)
  const [written, named] = [values.write ?? [], positionals].map(names => names.map(hostNamed))
  const folder = join(root, SITE)
  const { url } = siteOf(root)
  for (const host of written!) {
    const facts = { url, headers: headersFile(), redirects: textOf(folder, '_redirects') }
    for (const [path, text] of Object.entries(filesFor(host, facts))) {
      addFile(folder, path, text)
      console.line(`wrote ${join(folder, path)}`)
    }
  }
  const site = siteOf(root)
  const asked = [...written!, ...named!]
  for (const host of asked.length > 0 ? new Set(asked) : HOST_NAMES) {
    const told = checked(site, HOSTS[host])
    tell(console, HOSTS[host].name, told)
    if (asked.length > 0 && told.some(({ level }) => level === 'missing')) process.exitCode = 1
  }
})
