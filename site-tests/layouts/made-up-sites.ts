import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import type { Briefing } from '../../scripts/model/briefing.ts'
import { pages } from '../../scripts/pages/index.ts'
import { pageFiles } from '../../scripts/pages/parts/page-files.ts'
import { renderSite } from '../../scripts/tools/render.ts'
import { ferry, harbour } from '../pages/articles.ts'
import { BEFORE } from '../pages/history.ts'
import { report } from '../pages/many.ts'

const site = { language: 'en' }

async function render(briefing: Briefing, folder: string): Promise<void> {
  const all = pages(briefing)
  const files = [...all.flatMap(pageFiles), ...assets(briefing, all)]
  for (const { path, text } of files) {
    const file = join(folder, 'pages', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  await renderSite({ input: join(folder, 'pages'), output: join(folder, 'site'), site })
}

const MANY = 220

/** The made-up sites. */
const SITES = {
  /** A site that has published other things before; pages that are gone, moved or edited are in it. */
  history: () => brief([harbour(), ferry()], site, BEFORE),
  /** A site whose quotations and events take several pages each. */
  many: () =>
    brief(
      Array.from({ length: MANY }, (_, n) => report(n)),
      site,
    ),
} as const

/** Renders a made-up site into `site` below a folder. */
export const renderMadeUp = (name: keyof typeof SITES, folder: string): Promise<void> =>
  render(SITES[name](), folder)
