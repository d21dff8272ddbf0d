import nunjucks from 'nunjucks'
import { contentPolicy, framePolicy } from '../headers/policy.ts'
import { qrCode } from './qr-code.ts'
import { styles } from './styles.ts'

/** What renders layouts: Nunjucks, as Eleventy brings it, which compiles each of them once. */
export interface Layouts {
  render(name: string, context: object): string
}

const FOLDERS = ['layouts/parts', '.']

/** Makes what renders the layouts in the folder where the program runs. */
export function createLayouts(): Layouts {
  const layouts = new nunjucks.Environment(new nunjucks.FileSystemLoader(FOLDERS))
  for (const [name, filter] of Object.entries({ styles, contentPolicy, framePolicy, qrCode }))
    layouts.addFilter(name, filter)
  return layouts
}
