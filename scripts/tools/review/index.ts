import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { itemText } from '../../ingest/corrections/write.ts'
import { locked } from '../../io/lock.ts'
import { asUserError } from '../../io/system-errors.ts'
import type { Briefing } from '../../model/briefing.ts'
import type { Correction } from '../../model/corrections.ts'
import { SCRIPT, STYLE } from './client.ts'
import { type Doubt, doubtsIn } from './doubts.ts'
import { isToken, refusal } from './guard.ts'
import { reviewHtml } from './page.ts'
import { createSession } from './session.ts'

/** What the last build has made. */
interface Reviewed {
  readonly briefing: Briefing
  readonly corrections: readonly Correction[]
}

export interface ReviewOptions {
  readonly root: string
  /** What is shown now. */
  current(): Reviewed
  /** Waits for the site to be made again; what went wrong, or null. */
  rebuilt(): Promise<string | null>
  /** The day that decisions are dated, `YYYY-MM-DD`. */
  today(): string
}

const MOST_BYTES = 20_000
/** Seconds that an answer waits for another build; the editor is looking at the page meanwhile. */
const WAIT = 60
/** The headers that differ from those of other pages: this page has a form. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
} as const

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(body)
}

/** Answers with what went wrong; where the editor can put it right, with the place and what to do. */
function fail(response: ServerResponse, error: unknown): void {
  const known = asUserError(error)
  const findings = known?.findings ?? []
  const lines = findings.map(
    ({ place, message, advice }) => `${place.file}:${place.line}:${place.column}: ${message}; ${advice}`,
  )
  send(response, known ? 409 : 500, 'text/plain', [(known ?? (error as Error)).message, ...lines].join('\n'))
}

/** The fields of a posted form; null when it is too long. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length
    if (bytes > MOST_BYTES) return null
    chunks.push(chunk as Buffer)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

interface Answer {
  readonly article: string
  readonly item: Readonly<Record<string, string>>
}

/** What a pressed button decides; only what the page has offered can be chosen. */
function answerOf(form: URLSearchParams, doubts: readonly Doubt[], { articles }: Briefing): Answer | null {
  const [id = '', choice = ''] = (form.get('answer') ?? '').split('/')
  if (id === 'join') {
    const names =
      articles.find(({ article }) => article.slug === choice)?.doc.entities.map(({ name }) => name) ?? []
    const [one, other] = [form.get(`one.${choice}`) ?? '', form.get(`other.${choice}`) ?? '']
    if (one === other || !names.includes(one) || !names.includes(other)) return null
    return { article: choice, item: { entity: one, 'same-as': other } }
  }
  const doubt = doubts.find(one => one.id === id)
  const item = /^\d$/.test(choice) ? doubt?.choices[Number(choice)]?.item : undefined
  return doubt && item ? { article: doubt.article, item } : null
}

/** The question after the one that was answered, so that the page goes on there. */
function nextOf(form: URLSearchParams, doubts: readonly Doubt[]): string {
  const at = doubts.findIndex(({ id }) => form.get('answer')?.startsWith(`${id}/`))
  const next = at < 0 ? undefined : doubts[at + 1]
  return next ? `#d-${next.id}` : ''
}

/** The review page of the preview: lives in its server only, and writes corrections. */
export function createReview({ root, current, rebuilt, today }: ReviewOptions) {
  const token = randomBytes(32).toString('hex')
  const session = createSession(root)
  let by = ''
  let failure: string | null = null

  function show(response: ServerResponse): void {
    const { briefing, corrections } = current()
    const doubts = doubtsIn(briefing, corrections)
    const last = session.last()
    const written = last && itemText(last).trim().replace(/\n */g, ', ')
    send(response, 200, 'text/html', reviewHtml({ briefing, doubts, token, by, last: written, failure }))
  }

  async function decide(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await formOf(request)
    if (!form || !isToken(form.get('token') ?? '', token))
      return send(response, 403, 'text/plain', 'expected the token of the page: load it again')
    const { briefing, corrections } = current()
    const doubts = doubtsIn(briefing, corrections)
    by = (form.get('by') ?? '').replace(/\s+/g, ' ').trim()
    const isUndo = form.get('answer') === 'undo'
    const answer = isUndo ? null : answerOf(form, doubts, briefing)
    if (!isUndo && !answer)
      return send(response, 409, 'text/plain', 'expected an answer that the page offers: load it again')
    // A build of another process must not read half of what is decided, nor another review lose it.
    const { built, changed } = await locked(root, { wait: WAIT, onWait: () => {} }, () => {
      const built = rebuilt()
      if (answer) session.write(answer.article, { ...answer.item, ...(by && { by }), on: today() })
      return { built, changed: isUndo ? session.undo() : true }
    })
    if (changed) failure = await built
    response.writeHead(303, { ...HEADERS, Location: `/review${nextOf(form, doubts)}` }).end()
  }

  return {
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      const [path] = (request.url ?? '').split('?', 1)
      if (path === '/.preview/review.js') send(response, 200, 'text/javascript', SCRIPT)
      else if (path === '/.preview/review.css') send(response, 200, 'text/css', STYLE)
      else if (path !== '/review') return false
      else {
        const refused = refusal(request)
        if (refused !== null) send(response, 403, 'text/plain', refused)
        else if (request.method === 'POST')
          decide(request, response).catch((error: unknown) => fail(response, error))
        else show(response)
      }
      return true
    },
  }
}
