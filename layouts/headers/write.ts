import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile } from './policy.ts'

/** Writes the headers of the site in `folder` where hosts look for them. */
export const writeHeaders = (folder: string): void => writeFileSync(join(folder, '_headers'), headersFile())
