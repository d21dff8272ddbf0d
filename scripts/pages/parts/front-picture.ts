import type { Briefing } from '../../model/briefing.ts'
import type { PictureFile } from '../../model/markup.ts'
import { picture } from '../../text/markdown.ts'

/** The picture that an editor has put on the front page, with its words from the first article that shows it. */
export function frontPicture({
  articles,
  site,
}: Briefing): { readonly file: PictureFile; readonly block: string } | undefined {
  const insets = articles.flatMap(({ article }) => article.markup?.insets ?? [])
  for (const inset of insets)
    if (inset.kind === 'picture' && inset.shown && inset.shown.name === site.picture) {
      const address = `articles/${encodeURIComponent(inset.shown.name)}`
      return { file: inset.shown, block: picture(inset.alt, address, inset.caption) }
    }
  return undefined
}
