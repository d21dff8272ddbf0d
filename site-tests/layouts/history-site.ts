import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { renderSite } from '../../scripts/io/site.ts'
import { pages, renderPage, sourcePath } from '../../scripts/pages/index.ts'
import { ferry, harbour } from '../pages/articles.ts'
import { BEFORE } from '../pages/history.ts'

/** Renders a site that has published other things before; pages that are gone, moved or edited are in it. */
export async function renderHistory(folder: string): Promise<void> {
  const site = { language: 'en' }
  const briefing = brief([harbour(), ferry()], site, BEFORE)
  const all = pages(briefing)
  const files = [
    ...all.map(page => ({ path: sourcePath(page), text: renderPage(page) })),
    ...assets(briefing, all),
  ]
  for (const { path, text } of files) {
    const file = join(folder, 'pages', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  await renderSite({ input: join(folder, 'pages'), output: join(folder, 'site'), site })
}
