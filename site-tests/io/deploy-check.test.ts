import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headersFile } from '../../layouts/headers/policy.ts'
import { filesBelow, run, siteFolder } from './program.ts'

const URL = 'https://briefing.example/'

/** A folder like that of a site; the pages themselves do not matter. */
function built(context: Parameters<typeof siteFolder>[0], url = URL) {
  const site = siteFolder(context, {})
  site.write('content/_data/site.yaml', url ? `url: ${url}\n` : '')
  site.write('_site/index.html', url && `<link rel="canonical" href="${url}">`)
  site.write('_site/404.html', '')
  site.write('_site/_headers', headersFile())
  const check = (...args: string[]) => run('tools/deploy-check.ts', ['--root', site.root, ...args])
  return { ...site, check, files: () => filesBelow(`${site.root}/_site`) }
}

test('all hosts are told of, and nothing is written', async context => {
  const { check, files } = built(context)
  const { status, stdout } = await check()
  assert.equal(status, 0)
  for (const name of [
    'GitHub Pages',
    'Netlify',
    'Cloudflare Pages',
    'GitLab Pages',
    'nginx',
    'Caddy',
    'S3',
    'IPFS',
  ])
    assert.match(stdout, new RegExp(`^${name}$`, 'm'))
  assert.match(stdout, /ready +the pages are built for https:\/\/briefing\.example\//)
  assert.deepEqual(files(), ['404.html', '_headers', 'index.html'])
})

test('a host that was named and misses something gives exit status 1', async context => {
  const { check, write } = built(context)
  write('_site/index.html', '')
  assert.equal((await check('netlify')).status, 1)
  assert.equal((await check()).status, 0)
})

test('files are written for the host that is named, and what is there stays', async context => {
  const { check, read, write, files } = built(context)
  write('_site/_redirects', '/a.html /b.html 302\n')
  assert.equal((await check('--write', 'github', '--write', 'netlify')).status, 0)
  assert.deepEqual(files(), ['.nojekyll', '404.html', 'CNAME', '_headers', '_redirects', 'index.html'])
  assert.equal(read('_site/CNAME'), 'briefing.example\n')
  assert.equal(read('_site/_redirects'), '/a.html /b.html 302\n')
  for (let time = 0; time < 2; time++) assert.equal((await check('--write', 'ipfs')).status, 0)
  assert.equal(read('_site/_redirects'), '/a.html /b.html 302\n/* /404.html 404\n')
})

test('a name of the host itself is no domain of one’s own', async context => {
  const { check, files } = built(context, 'https://ana.github.io/briefing/')
  await check('--write', 'github')
  assert.ok(!files().includes('CNAME'))
})

test('a host that is not known, and a site that is not built, are told', async context => {
  const { check, root } = built(context)
  const unknown = await check('tower')
  assert.deepEqual(
    [unknown.status, /expected one of the hosts github, .*found tower/.test(unknown.stderr)],
    [1, true],
  )
  const nowhere = await run('tools/deploy-check.ts', ['--root', `${root}/content`])
  assert.match(nowhere.stderr, /expected a built site in .*npm run build makes it/)
})
