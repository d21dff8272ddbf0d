import type { AttributionRule } from '../context.ts'
import { author } from './author.ts'
import { continued } from './continued.ts'
import { described } from './described.ts'
import { introduced } from './introduced.ts'
import { referred } from './referred.ts'
import { runOfRemarks } from './run-of-remarks.ts'
import { several } from './several.ts'
import { speaksOfHimself } from './speaks-of-himself.ts'
import { stated } from './stated.ts'
import { unknown } from './unknown.ts'

/** Who said it: the first rule that concludes decides. The last one always does. */
export const rules: readonly AttributionRule[] = [
  several,
  stated,
  continued,
  referred,
  described,
  author,
  introduced,
  runOfRemarks,
  speaksOfHimself,
  unknown,
]
