import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addFile } from '../../scripts/io/files.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { lightColour } from '../../scripts/text/light-colour.ts'
import { styles } from '../filters/styles.ts'

const PATH = 'assets/site.webmanifest'

interface Icon {
  readonly src: string
  readonly type: string
  readonly sizes: string
  readonly purpose?: 'maskable'
}

const png = (src: string, size: number): Icon => ({ src, type: 'image/png', sizes: `${size}x${size}` })

/** Pictures by which a device shows the installed site; those that the build draws are not in every preview. */
const ICONS: readonly Icon[] = [
  { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
  png('icon-180.png', 180),
  png('icon-192.png', 192),
  png('icon-512.png', 512),
  { ...png('icon-maskable-512.png', 512), purpose: 'maskable' },
]

/** Writes what a device needs to install the site in `folder` as a program of its own. */
export function writeManifest(folder: string, site: SiteInfo): void {
  const paper = lightColour(styles('tokens'), '--paper:')
  const name = site.title ?? 'News briefing'
  const manifest = {
    name,
    short_name: [...name].length > 12 ? 'Briefing' : name,
    lang: site.language,
    start_url: '../index.html',
    scope: '../',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: ICONS.filter(({ src }) => existsSync(join(folder, 'assets', src))),
  }
  addFile(folder, PATH, `${JSON.stringify(manifest, null, 2)}\n`)
}
