import type { Briefing } from '../model/briefing.ts'
import type { CorrectionData } from '../model/corrections.ts'
import { element, xmlEscaped } from '../text/xml.ts'

const words = (name: string, text: string): string => element(name, {}, xmlEscaped(text))

/** A day as the moment that RFC 3339 wants. */
const moment = (day: string): string => `${day}T00:00:00Z`

function entry({ id, text, note, by, on, places }: CorrectionData & { on: string }, site: string): string {
  return element(
    'entry',
    {},
    [
      words('id', `${site}corrections.html#${id}`),
      words('title', places[0]?.label ?? 'Correction'),
      words('updated', moment(on)),
      element('author', {}, words('name', by ?? 'The editor')),
      ...places.map(({ url }) => element('link', { rel: 'alternate', href: site + url })),
      words('content', note === null ? `${text}.` : `${text}.\n\n${note}`),
    ].join('\n'),
  )
}

/**
 * The dated corrections as an Atom feed (RFC 4287), the newest first.
 * @returns null where the site's address is not known, or no correction has a date: a feed needs both
 */
export function correctionsAtom(
  corrections: readonly CorrectionData[],
  { site, title }: Pick<Briefing, 'site' | 'title'>,
): string | null {
  const dated = corrections.flatMap(data => (data.on === null ? [] : [{ ...data, on: data.on }]))
  const [newest] = dated
  if (!site.url || !newest) return null
  const { url } = site
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
    [
      words('id', `${url}corrections.html`),
      words('title', `Corrections – ${title}`),
      words('updated', moment(newest.on)),
      element('link', { rel: 'self', href: `${url}corrections.xml` }),
      element('link', { rel: 'alternate', href: `${url}corrections.html` }),
      ...dated.map(data => entry(data, url)),
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}
