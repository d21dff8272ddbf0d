import type { PassageLexicon } from '../../../model/lexicon/passages.ts'
import { bothNumbers, formsOf } from '../inflected.ts'
import { verbs } from '../verbs.ts'

export const passages = {
  works: new Set(bothNumbers('work')),
  signs: new Set(bothNumbers('sign')),
  naming: new Set(verbs.rowsWith('naming').flatMap(row => formsOf(row).past)),
  wordings: new Set(bothNumbers('wording')),
} satisfies PassageLexicon
