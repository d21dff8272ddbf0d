import { addFile } from '../../scripts/io/files.ts'
import { headersFile } from './policy.ts'

/** Writes the headers of the site in `folder` where hosts look for them. */
export const writeHeaders = (folder: string): void => addFile(folder, '_headers', headersFile())
