import { apa } from './apa.ts'
import { biblatex } from './biblatex.ts'
import { chicago } from './chicago.ts'
import { cslJson } from './csl-json.ts'
import { mla } from './mla.ts'
import type { Reference } from './reference.ts'
import { ris } from './ris.ts'

interface CitationFormat {
  readonly id: string
  readonly label: string
  /** Pure; every citation holds the permalink. */
  readonly write: (reference: Reference) => string
}

/** The forms in which a quotation can be cited, in the order in which they are offered. */
export const CITATIONS: readonly CitationFormat[] = [
  { id: 'apa', label: 'APA', write: apa },
  { id: 'mla', label: 'MLA', write: mla },
  { id: 'chicago', label: 'Chicago', write: chicago },
  { id: 'biblatex', label: 'BibLaTeX', write: biblatex },
  { id: 'ris', label: 'RIS', write: ris },
  { id: 'csl-json', label: 'CSL-JSON', write: cslJson },
]
