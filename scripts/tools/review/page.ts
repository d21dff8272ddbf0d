import type { Briefing } from '../../model/briefing.ts'
import { count } from '../../text/english.ts'
import { firstWords } from '../../text/words.ts'
import { xmlEscaped as safe } from '../../text/xml.ts'
import type { Question } from './question.ts'

export interface ReviewPage {
  readonly briefing: Briefing
  /** The one question of this screen; null where there is none. */
  readonly shown: Question | null
  /** All open questions, and the articles nobody has checked. */
  readonly open: readonly Question[]
  readonly unchecked: readonly Question[]
  /** Address of what the screen is about, where it was asked for; empty for the next question. */
  readonly about: string
  readonly token: string
  /** The name that signs decisions; empty for none. */
  readonly by: string
  /** The last decision that can be undone, as written. */
  readonly last: string | null
  /** Why the answer was not written, or what went wrong in the last build. */
  readonly failure: string | null
  readonly isBuilding: boolean
}

/** The address of a question in the review. */
export const screenOf = (id: string): string => `/review?at=${id}`

/** The address of the screen about something in the site. */
export const screenAbout = (address: string): string => `/review?about=${encodeURIComponent(address)}`

/** All names of the site, to complete what one types. */
function namesHtml({ articles }: Briefing): string {
  const names = new Set(
    articles.flatMap(({ doc, slugs }) =>
      doc.entities.filter(({ id }) => slugs.has(id)).map(({ name }) => name),
    ),
  )
  const sorted = [...names].sort((a, b) => a.localeCompare(b, 'en'))
  return `<datalist id="names">${sorted.map(name => `<option value="${safe(name)}"></option>`).join('')}</datalist>`
}

function fieldsHtml({ id, fields }: Question): string {
  const rows = fields.map(({ label, expects }, i) => {
    const help =
      expects === 'name' ? 'list="names" autocomplete="off"' : `placeholder="${safe(expects.example)}"`
    return `<p><label><span>${safe(label)}</span> <input name="typed.${i}" ${help}></label> <button name="answer" value="${id}/typed/${i}" aria-label="${safe(label)}: write it">Write it</button></p>`
  })
  return rows.length > 0 ? `<div class="fields">${rows.join('')}</div>` : ''
}

function questionHtml(shown: Question): string {
  const { id, article, others, question, before, words, after, evidence, choices, url } = shown
  const buttons = choices.map(
    ({ label }, i) =>
      `<li><button name="answer" value="${id}/${i}"><kbd>${i + 1}</kbd> ${safe(label)}</button></li>`,
  )
  const more = others ? ` and ${count(others, 'other article')}` : ''
  const where = `In <a href="/articles/${safe(article.slug)}.html">${safe(article.headline)}</a>${more}`
  return `<article class="doubt" id="d-${id}" tabindex="-1" aria-labelledby="h-${id}">
<p class="where">${where} · <a href="/${safe(url)}">Its page</a></p>
<h1 id="h-${id}">${safe(question)}</h1>
<p class="text">${safe(before)}${words && `<mark>${safe(words)}</mark>`}${safe(after)}</p>
<ul class="evidence">${evidence.map(line => `<li>${safe(line)}</li>`).join('')}</ul>
<ol class="choices">${buttons.join('')}</ol>
${fieldsHtml(shown)}
</article>`
}

function stepsHtml({ shown, open, unchecked, about }: ReviewPage): string {
  const all = [...open, ...unchecked]
  const at = shown && !about ? all.findIndex(({ id }) => id === shown.id) : -1
  const [previous, next] = [all[at - 1], at < 0 ? undefined : all[at + 1]]
  const place =
    at < 0
      ? `${count(open.length, 'question')} open`
      : at < open.length
        ? `Question ${at + 1} of ${open.length}`
        : `Article ${at - open.length + 1} of ${unchecked.length} to check`
  const way = [
    previous && `<a rel="prev" href="${screenOf(previous.id)}">Previous</a>`,
    next && `<a rel="next" href="${screenOf(next.id)}">Next</a>`,
    at < 0 && all.length > 0 && '<a rel="next" href="/review">To the open questions</a>',
  ]
  return `<nav class="steps" aria-label="Questions"><span>${place}</span>${way.filter(Boolean).join(' ')}</nav>`
}

const nothingHtml = (about: string): string =>
  `<h1>Review</h1><p class="empty">${about ? `The site has nothing at ${safe(about)} now.` : 'Nothing is in doubt.'}</p>`

/** All questions by their group, closed. */
function listHtml({ open, unchecked }: ReviewPage): string {
  const all = [...open, ...unchecked]
  const row = ({ id, question, words, article }: Question) =>
    `<li><a href="${screenOf(id)}">${safe(question)}</a> ${safe(firstWords(words, 8))} (${safe(article.headline)})</li>`
  const items = [...new Set(all.map(({ group }) => group))].map(
    group =>
      `<h2>${safe(group)}</h2><ul>${all
        .filter(question => question.group === group)
        .map(row)
        .join('')}</ul>`,
  )
  return items.length > 0
    ? `<details class="all"><summary>All questions</summary>${items.join('')}</details>`
    : ''
}

const HELP = `<details id="help" class="all"><summary>Keys (<kbd>?</kbd>)</summary>
<dl><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous question</dd>
<dt><kbd>1</kbd> … <kbd>9</kbd></dt><dd>give that answer</dd>
<dt><kbd>u</kbd></dt><dd>undo the last decision</dd></dl></details>`

/** What was written last, how to take it back, and how the site is doing: it stays in view. */
function barHtml({ last, failure, isBuilding, by }: ReviewPage): string {
  const written =
    last === null
      ? 'No decision yet.'
      : `Written: <code>${safe(last)}</code> <button name="answer" value="undo" id="undo"><kbd>u</kbd> Undo</button>`
  return `<div class="bar"><div>
${failure === null ? '' : `<p role="alert">${safe(failure)}</p>`}
<p role="status">${written}${isBuilding ? ' The site is being made.' : ''}</p>
<label>Signed by <input name="by" value="${safe(by)}" autocomplete="name"></label>
</div></div>`
}

const LINKS: readonly (readonly [url: string, label: string])[] = [
  ['index.html', 'Briefing'],
  ['timeline.html', 'Timeline'],
  ['quotes.html', 'Quotations'],
  ['entities.html', 'Names'],
  ['about.html', 'About'],
]

const MASTHEAD = (title: string): string => `<header class="masthead">
<p class="brand"><a href="/index.html">${safe(title)}</a></p>
<nav aria-label="Site"><ul>${LINKS.map(([url, label]) => `<li><a href="/${url}">${label}</a></li>`).join('')}<li><a href="/review" aria-current="page">Review</a></li></ul></nav>
</header>`

/**
 * One question a screen, in one form, so that it works without any script. The form's first button is hidden: Enter
 * presses that one and answers nothing.
 */
export function reviewHtml(page: ReviewPage): string {
  const { briefing, shown, about, token } = page
  const title = shown?.question ?? 'Review'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(title)} – Review – ${safe(briefing.title)}</title>
<script src="/assets/reading.js"></script>
<link rel="stylesheet" href="/assets/site.css">
<link rel="stylesheet" href="/.preview/review.css">
<script src="/.preview/review.js" defer></script>
</head>
<body class="page-review">
<a class="skip" href="#main">Skip to the question</a>
${MASTHEAD(briefing.title)}
<main id="main">
<form method="post" action="/review">
<button disabled hidden></button>
<input type="hidden" name="token" value="${token}">
<input type="hidden" name="about" value="${safe(about)}">
${stepsHtml(page)}
${shown ? questionHtml(shown) : nothingHtml(about)}
${barHtml(page)}
</form>
${namesHtml(briefing)}
${listHtml(page)}
${HELP}
</main>
</body>
</html>
`
}
