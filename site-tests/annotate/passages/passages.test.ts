import { testStanzas } from '../../stanzas.ts'
import { described } from './described.ts'

testStanzas(import.meta.dirname, described)
