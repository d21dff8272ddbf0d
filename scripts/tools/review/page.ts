import type { Briefing } from '../../model/briefing.ts'
import { xmlEscaped as safe } from '../../text/xml.ts'
import { type Doubt, namesOf } from './doubts.ts'

const option = (name: string): string => `<option>${safe(name)}</option>`

function doubtHtml({ id, question, before, words, after, evidence, choices, url }: Doubt): string {
  const buttons = choices.map(
    ({ label }, i) =>
      `<li><button name="answer" value="${id}/${i}"><kbd>${i + 1}</kbd> ${safe(label)}</button></li>`,
  )
  return `<article class="doubt" id="d-${id}" tabindex="-1" aria-labelledby="h-${id}">
<h2 id="h-${id}">${safe(question)}</h2>
<p>${safe(before)}<mark>${safe(words)}</mark>${safe(after)}</p>
<ul class="evidence">${evidence.map(line => `<li>${safe(line)}</li>`).join('')}<li><a href="/${safe(url)}">Its page</a></li></ul>
<ol class="choices">${buttons.join('')}</ol>
</article>`
}

/** Joins any two names of one article. */
function namesHtml({ articles }: Briefing): string {
  return articles
    .map(view => {
      const { slug } = view.article
      const options = namesOf(view).map(option).join('')
      return `<fieldset><legend>${safe(view.headline)}</legend>
<label>Name <select name="one.${slug}">${options}</select></label>
<label>is the same as <select name="other.${slug}">${options}</select></label>
<button name="answer" value="join/${slug}">Join</button>
</fieldset>`
    })
    .join('\n')
}

const HELP = `<details id="help"><summary>Keys (<kbd>?</kbd>)</summary>
<dl><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous question</dd>
<dt><kbd>1</kbd> … <kbd>9</kbd></dt><dd>give that answer</dd>
<dt><kbd>u</kbd></dt><dd>undo the last decision</dd></dl></details>`

export interface ReviewPage {
  readonly briefing: Briefing
  readonly doubts: readonly Doubt[]
  readonly token: string
  /** The name that signs decisions; empty for none. */
  readonly by: string
  /** The last decision that can be undone, as written. */
  readonly last: string | null
  /** What went wrong in the build after it. */
  readonly failure: string | null
}

/** The page of doubts: one form, so that it works without any script. Its first button is hidden: Enter presses that one and answers nothing. */
export function reviewHtml({ briefing, doubts, token, by, last, failure }: ReviewPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review – ${safe(briefing.title)}</title>
<link rel="stylesheet" href="/assets/site.css">
<link rel="stylesheet" href="/.preview/review.css">
<script src="/.preview/review.js" defer></script>
</head>
<body class="page-review">
<main id="main">
<h1>Review</h1>
<form method="post" action="/review">
<button disabled hidden></button>
<input type="hidden" name="token" value="${token}">
<p>${doubts.length === 0 ? 'Nothing is in doubt.' : `${doubts.length} in doubt, the most doubtful first.`} Answers are written into <code>content/corrections</code>.</p>
<p><label>Signed by <input name="by" value="${safe(by)}" autocomplete="name"></label></p>
${failure === null ? '' : `<p role="alert">The site could not be made: ${safe(failure)}</p>`}
<p role="status">${last === null ? 'No decision yet.' : `Written: <code>${safe(last)}</code> <button name="answer" value="undo" id="undo"><kbd>u</kbd> Undo</button>`}</p>
${HELP}
${doubts.map(doubtHtml).join('\n')}
<section aria-labelledby="names"><h2 id="names">Join names</h2>
${namesHtml(briefing)}
</section>
</form>
</main>
</body>
</html>
`
}
