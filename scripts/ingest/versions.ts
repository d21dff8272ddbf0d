import type { EarlierCopy } from '../model/article.ts'
import type { Finding, Ingested, SourceFile } from '../model/source.ts'
import { ingest } from './index.ts'

/** An older copy that cannot be read keeps nobody from reading the article. */
const asWarning = (finding: Finding): Finding => ({ ...finding, severity: 'warning' })

const copyOf = ({ article: { title, retrieved, published, text } }: Ingested): EarlierCopy => {
  const day = retrieved ?? published
  return { ...(title && { title }), ...(day && { day }), text }
}

/**
 * Gives an article its older copies, the oldest first.
 * @param files of the folder that keeps them; their names begin with the day
 */
export function withEarlier(
  ingested: Ingested,
  files: readonly SourceFile[],
): { ingested: Ingested; findings: Finding[] } {
  if (files.length === 0) return { ingested, findings: [] }
  const read = ingest(files)
  const earlier = read.ingested.map(copyOf)
  const { article } = ingested
  return {
    ingested: earlier.length > 0 ? { ...ingested, article: { ...article, earlier } } : ingested,
    findings: read.findings.map(asWarning),
  }
}
