import type { SiteInfo } from '../model/outputs.ts'
import type { Finding, SourceFile } from '../model/source.ts'
import { decode } from './decode.ts'
import { languageTag, siteAddress, text } from './fields.ts'
import { readMapping } from './mapping.ts'
import { placesIn } from './places.ts'
import { findingsOf } from './remark.ts'

const FIELDS = { title: text, language: languageTag, url: siteAddress, publisher: text }

/** Reads what the owner says about the site; without a file, only the language is known. */
export function readSite(file: SourceFile | undefined): { site: SiteInfo; findings: Finding[] } {
  if (!file) return { site: { language: 'en' }, findings: [] }
  const { source, remarks: garbled } = decode(file.bytes)
  const { values, remarks } = readMapping(source, FIELDS)
  const placeIn = placesIn(source, file.path)
  return {
    site: { language: 'en', ...values },
    findings: findingsOf([...garbled, ...remarks], placeIn),
  }
}
