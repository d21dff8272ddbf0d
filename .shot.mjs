import { chromium } from '@playwright/test'
const [,, root, out, ...pages] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking','--no-first-run'] })
for (const spec of pages) {
  const [page, mode='desktop', full='0'] = spec.split('@')
  const ctx = await b.newContext({ viewport: mode.startsWith('phone') ? {width:390,height:844} : {width:1280,height:900}, colorScheme: mode.includes('dark') ? 'dark':'light' })
  const p = await ctx.newPage()
  await p.goto('file://' + root + '/' + page)
  const [path, id] = page.split('#')
  const name = `${out}/${path.replace(/\W+/g,'-').slice(0,40)}-${mode}.png`
  await p.screenshot({ path: name, fullPage: full==='full' })
  console.log(name)
  await ctx.close()
}
await b.close()
