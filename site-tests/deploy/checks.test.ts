import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BuiltFiles, checked } from '../../scripts/deploy/checks.ts'
import { HOST_NAMES, HOSTS, type HostName } from '../../scripts/deploy/hosts.ts'

const URL = 'https://briefing.example/'
const PATHS = ['index.html', '404.html', '_headers', 'quotes/we-go.html']

const site = (more: Partial<BuiltFiles> = {}): BuiltFiles => ({
  files: PATHS.map(path => ({ path, bytes: 1000 })),
  url: URL,
  builtFor: URL,
  moves: 0,
  ...more,
})

const withFile = (path: string, bytes = 1000) => site({ files: [...site().files, { path, bytes }] })

const told = (host: HostName, built: BuiltFiles, level: string) =>
  checked(built, HOSTS[host])
    .filter(one => one.level === level)
    .map(({ words }) => words)

const missingAt = (built: BuiltFiles) => HOST_NAMES.filter(host => told(host, built, 'missing').length > 0)

test('a built site with an address can go to every host', () => {
  assert.deepEqual(missingAt(site()), [])
})

test('without an address, every host is told what the pages then lack', () => {
  const built = site({ url: undefined, builtFor: undefined })
  assert.deepEqual(missingAt(built), [])
  for (const host of HOST_NAMES) assert.match(told(host, built, 'note').join('\n'), /no url in .*site\.yaml/)
})

test('a site built for another address is not ready anywhere', () => {
  assert.deepEqual(missingAt(site({ builtFor: 'https://old.example/' })), HOST_NAMES)
  assert.deepEqual(missingAt(site({ builtFor: undefined })), HOST_NAMES)
})

test('a site below a path is refused where a site has a host of its own', () => {
  const below = 'https://ana.example/briefing/'
  assert.deepEqual(missingAt(site({ url: below, builtFor: below })), ['netlify', 'cloudflare'])
})

test('a file is held against the limit of each host', () => {
  const MIB = 1024 * 1024
  assert.deepEqual(missingAt(withFile('texts/a.txt', 25 * MIB)), [])
  assert.deepEqual(missingAt(withFile('texts/a.txt', 25 * MIB + 1)), ['cloudflare'])
  assert.deepEqual(missingAt(withFile('texts/a.txt', 101 * MIB)), ['github', 'cloudflare'])
  assert.match(
    told('cloudflare', withFile('texts/a.txt', 26 * MIB), 'missing')[0]!,
    /26\.2 MB.*texts\/a\.txt/,
  )
})

test('files are counted, and all of them weighed', () => {
  const many = Array.from({ length: 20_001 }, (_, at) => ({ path: `quotes/${at}.html`, bytes: 1 }))
  assert.deepEqual(missingAt(site({ files: [...site().files, ...many] })), ['cloudflare'])
  const heavy = Array.from({ length: 60 }, (_, at) => ({ path: `cards/${at}.png`, bytes: 20e6 }))
  assert.deepEqual(missingAt(site({ files: [...site().files, ...heavy] })), ['github', 'gitlab'])
})

test('names that a host refuses, or that some systems take for one, are named', () => {
  assert.deepEqual(missingAt(withFile('articles/what?.png')), ['github', 'netlify'])
  assert.deepEqual(missingAt(withFile('articles/1#2.png')), ['netlify'])
  assert.deepEqual(missingAt(withFile(`articles/${'é'.repeat(510)}.png`)), ['s3'])
  assert.deepEqual(missingAt(withFile('quotes/We-go.html')), HOST_NAMES)
  assert.match(told('nginx', withFile('quotes/We-go.html'), 'missing')[0]!, /we-go\.html and quotes\/We-go/)
})

test('a folder that is no site, or has no 404 page, is not ready', () => {
  assert.deepEqual(missingAt(site({ files: [] })), HOST_NAMES)
  assert.deepEqual(missingAt(site({ files: [{ path: 'index.html', bytes: 1 }] })), HOST_NAMES)
})

test('who reads _headers must have it', () => {
  const files = site().files.filter(({ path }) => path !== '_headers')
  assert.deepEqual(missingAt(site({ files })), ['netlify', 'cloudflare'])
})

test('a host is told how many old addresses it sends on', () => {
  const moved = site({ moves: 2001 })
  assert.match(told('netlify', moved, 'ready').join('\n'), /sends on from 2001/)
  assert.match(told('cloudflare', moved, 'note').join('\n'), /reads 2000 of the 2001 lines/)
  assert.match(told('github', moved, 'note').join('\n'), /pages lead on by themselves from 2001/)
})
