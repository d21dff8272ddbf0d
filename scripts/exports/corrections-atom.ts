import type { Briefing } from '../model/briefing.ts'
import type { CorrectionData } from '../model/corrections.ts'
import { atom } from './atom.ts'

/**
 * The dated corrections as an Atom feed, the newest first.
 * @returns null where the site's address is not known, or no correction has a date: a feed needs both
 */
export function correctionsAtom(
  corrections: readonly CorrectionData[],
  { site, title }: Pick<Briefing, 'site' | 'title'>,
): string | null {
  const { url, language } = site
  if (!url) return null
  const entries = corrections.flatMap(({ id, text, note, by, on, places }) =>
    on === null
      ? []
      : {
          id: `${url}corrections.html#${id}`,
          title: places[0]?.label ?? 'Correction',
          day: on,
          author: by ?? 'The editor',
          links: places.map(place => url + place.url),
          text: note === null ? `${text}.` : `${text}.\n\n${note}`,
        },
  )
  if (entries.length === 0) return null
  const page = `${url}corrections.html`
  return atom({ title: `Corrections – ${title}`, language, page, self: `${url}corrections`, entries })
}
