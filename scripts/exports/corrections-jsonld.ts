import type { CorrectionData } from '../model/corrections.ts'
import type { SiteInfo } from '../model/outputs.ts'
import { addressIn } from '../text/addresses.ts'

/** The log of corrections as schema.org `CorrectionComment`s (https://schema.org/CorrectionComment). */
export function correctionsJsonLd(corrections: readonly CorrectionData[], site: SiteInfo): string {
  const comments = corrections.map(({ id, text, note, by, on, source, places }) => ({
    '@type': 'CorrectionComment',
    '@id': addressIn(site, `corrections.html#${id}`),
    text: note === null ? `${text}.` : `${text}. ${note}`,
    ...(on && { datePublished: on }),
    ...(by && { author: { '@type': 'Person', name: by } }),
    ...(source && { citation: source }),
    about: places.map(({ url, label }) => ({
      '@type': 'CreativeWork',
      name: label,
      url: addressIn(site, url),
    })),
  }))
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': comments }, null, 2)}\n`
}
