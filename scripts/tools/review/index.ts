import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { itemText } from '../../ingest/corrections/write.ts'
import { lockedAtOnce } from '../../io/lock.ts'
import { asUserError } from '../../io/system-errors.ts'
import type { Briefing } from '../../model/briefing.ts'
import type { Correction } from '../../model/corrections.ts'
import { checksOf } from '../../pages/parts/editor.ts'
import { oneLine } from '../../text/words.ts'
import { SCRIPT, STYLE, WRONG } from './client.ts'
import { doubtsIn } from './doubts.ts'
import { isToken, refusal } from './guard.ts'
import { reviewHtml, screenAbout, screenOf } from './page.ts'
import type { Answer, ReviewQuestion } from './question.ts'
import { createSession, type Decided } from './session.ts'
import { checkQuestion, questionAbout } from './things.ts'
import { WRONG_STYLE } from './wrong.ts'

/** What the last build has made. */
interface Reviewed {
  readonly briefing: Briefing
  readonly corrections: readonly Correction[]
}

export interface ReviewOptions {
  readonly root: string
  /** What is shown now. */
  current(): Reviewed
  /** What went wrong when the site was last made; null where nothing did. */
  failure(): string | null
  /** Waits for the site to be made again; false where that failed. */
  rebuilt(): Promise<boolean>
  /** The day that decisions are dated, `YYYY-MM-DD`. */
  today(): string
}

const MOST_BYTES = 20_000
/** Seconds that an answer waits for the build of another process; the editor is looking at the page meanwhile. */
const WAIT = 60
/** The headers that differ from those of other pages: this page has a form. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
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

/** What one screen shows. */
interface Screen {
  /** Address of what it is about; empty where that is the next question. */
  readonly about: string
  readonly shown: ReviewQuestion | null
}

/** The answer of a pressed button; only what the screen offers can be chosen. A string tells why there is none. */
function answerOf(
  form: URLSearchParams,
  { choices, fields }: ReviewQuestion,
  by: string,
): Answer | string | null {
  const [, choice = '', typed = ''] = (form.get('answer') ?? '').split('/')
  if (choice === 'typed') {
    const value = oneLine(form.get(`typed.${typed}`) ?? '')
    const field = /^\d$/.test(typed) ? fields[Number(typed)] : undefined
    return field ? value && field.answer(value) : null
  }
  const chosen = /^\d$/.test(choice) ? choices[Number(choice)] : undefined
  if (chosen?.isSigned && !by) return 'Nobody signs yet: write a name beside “Signed by”.'
  return chosen?.answer ?? null
}

const inWords = ({ items }: Decided): string =>
  items.map(item => itemText(item).trim().replace(/^- /, '').replace(/\n */g, ', ')).join('; ')

/** The review of the preview: lives in its server only, and writes corrections. */
export function createReview({ root, current, failure, rebuilt, today }: ReviewOptions) {
  const token = randomBytes(32).toString('hex')
  const session = createSession(root)
  /** Questions with an answer that the site does not show yet. */
  const answered = new Set<string>()
  let by = ''
  let builds = 0

  function questions(): { open: ReviewQuestion[]; unchecked: ReviewQuestion[] } {
    const { briefing, corrections } = current()
    const doubts = doubtsIn(briefing, corrections)
    const isOpen = ({ id }: ReviewQuestion) => !answered.has(id)
    const open = doubts.filter(isOpen)
    const openOn = (slug: string) => open.filter(({ article }) => article.slug === slug).length
    const unchecked = briefing.articles
      .filter(article => checksOf(article).length === 0)
      .map(article => checkQuestion(article, openOn(article.article.slug), today()))
      .filter(isOpen)
    return { open, unchecked }
  }

  /** The question about an address; an article's is whether it is checked. */
  function about(address: string): ReviewQuestion | null {
    const { briefing } = current()
    const article = briefing.articles.find(({ url }) => url === address)
    if (!article) return questionAbout(address, briefing)
    const { open } = questions()
    const onIt = open.filter(question => question.article.slug === article.article.slug)
    return checkQuestion(article, onIt.length, today())
  }

  function show(response: ServerResponse, screen: Screen, refused: string | null = null): void {
    const { briefing } = current()
    const last = session.last()
    const failed = failure()
    const page = {
      briefing,
      ...questions(),
      ...screen,
      token,
      by,
      last: last ? inWords(last) : null,
      failure: refused ?? (failed === null ? null : `The site could not be made: ${failed}`),
      isBuilding: builds > 0,
    }
    const status = refused === null ? (screen.about && !screen.shown ? 404 : 200) : 409
    send(response, status, 'text/html', reviewHtml(page))
  }

  /** What an address of the review asks for: one thing, one question, or the first one. */
  function screenFor(query: URLSearchParams): Screen {
    const address = query.get('about') ?? ''
    if (address) return { about: address, shown: about(address) }
    const { open, unchecked } = questions()
    const all = [...open, ...unchecked]
    return { about: '', shown: all.find(({ id }) => id === query.get('at')) ?? all[0] ?? null }
  }

  /** The site is made while the editor goes on; the next screen tells where that fails. */
  function follow(question: string, built: Promise<boolean>): void {
    builds++
    built.then(isMade => {
      builds--
      if (isMade) answered.delete(question)
    })
  }

  async function decide(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await formOf(request)
    if (!form || !isToken(form.get('token') ?? '', token))
      return send(response, 403, 'text/plain', 'expected the token of the page: load it again')
    by = oneLine(form.get('by') ?? '')
    const see = (address: string) => response.writeHead(303, { ...HEADERS, Location: address }).end()
    const address = form.get('about') ?? ''
    if (form.get('answer') === 'undo') {
      const undone = session.last()?.question ?? ''
      await change(undone, () => session.undo())
      answered.delete(undone)
      return void see(address ? screenAbout(address) : screenOf(undone))
    }
    const { open, unchecked } = questions()
    const all = [...open, ...unchecked]
    const [id] = (form.get('answer') ?? '').split('/')
    const asked = address ? about(address) : all.find(question => question.id === id)
    const answer = asked?.id === id ? answerOf(form, asked!, by) : null
    if (!answer && answer !== '')
      return send(response, 409, 'text/plain', 'expected an answer that the page offers: load it again')
    if (typeof answer === 'string')
      return show(response, { about: address, shown: asked! }, answer || 'Nothing was typed.')
    const signature = { ...(by && { by }), on: today() }
    const items = answer.items.map(item => ('reviewed' in item ? { ...item, by } : { ...item, ...signature }))
    await change(asked!.id, () => {
      session.write(answer.file, { question: asked!.id, items })
      return true
    })
    answered.add(asked!.id)
    const next = all[all.findIndex(question => question.id === id) + 1]
    see(address ? screenAbout(address) : next ? screenOf(next.id) : '/review')
  }

  /** Changes files while no other process writes or reads them; `task` tells whether it changed any. */
  async function change(question: string, task: () => boolean): Promise<void> {
    const { built, changed } = await lockedAtOnce(root, { wait: WAIT, onWait: () => {} }, () => ({
      built: rebuilt(),
      changed: task(),
    }))
    if (changed) follow(question, built)
  }

  return {
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      const [path, query = ''] = (request.url ?? '').split('?', 2)
      if (path === '/.preview/review.js') send(response, 200, 'text/javascript', SCRIPT)
      else if (path === '/.preview/review.css') send(response, 200, 'text/css', STYLE)
      else if (path === WRONG_STYLE) send(response, 200, 'text/css', WRONG)
      else if (path !== '/review') return false
      else {
        const refused = refusal(request)
        if (refused !== null) send(response, 403, 'text/plain', refused)
        else if (request.method === 'POST')
          decide(request, response).catch((error: unknown) => fail(response, error))
        else show(response, screenFor(new URLSearchParams(query)))
      }
      return true
    },
  }
}
