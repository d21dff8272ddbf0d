import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from './bidi.ts'

const PATIENCE = 15_000

/** A tab of Firefox as a reader uses it. Expressions are JavaScript that the page evaluates to something plain. */
export interface Page {
  open(address: string): Promise<void>
  size(width: number, height: number): Promise<void>
  value<T>(expression: string): Promise<T>
  /** Waits until an expression holds. */
  until(expression: string): Promise<void>
  click(selector: string): Promise<void>
  /** Presses keys one after the other: letters, or the names of `KEYS`. */
  press(...keys: readonly string[]): Promise<void>
}

/** Keys that are no letters, as WebDriver calls them. */
export const KEYS = { escape: '\uE00C', enter: '\uE007' } as const

const PRESS = { button: 0 }

/** The first tab of a session. */
export async function firstPage({ send }: Session): Promise<Page> {
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const { context } = contexts[0]!

  async function evaluate(expression: string): Promise<{ value?: unknown; sharedId?: string }> {
    const target = { context }
    const answer = await send('script.evaluate', { expression, target, awaitPromise: true })
    if (answer.type === 'exception')
      throw new Error(`${expression}: ${(answer.exceptionDetails as { text: string }).text}`)
    return answer.result as { value?: unknown; sharedId?: string }
  }
  const value = async <T>(expression: string): Promise<T> => (await evaluate(expression)).value as T
  const perform = (...actions: object[]) => send('input.performActions', { context, actions })

  return {
    value,
    async open(address) {
      // A step to another place of the same page would keep the page as it is.
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' })
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' })
      // Letters of another width move what is clicked.
      await evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))')
    },
    async size(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async until(expression) {
      for (
        const end = Date.now() + PATIENCE;
        !(await value<boolean>(`Boolean(${expression})`));
        await pause(50)
      )
        if (Date.now() > end) throw new Error(`expected in ${PATIENCE / 1000} s: ${expression}`)
    },
    async click(selector) {
      const found = `document.querySelector(${JSON.stringify(selector)})`
      await value(`void ${found}.scrollIntoView({ block: 'center', behavior: 'instant' })`)
      const { sharedId } = await evaluate(found)
      const origin = { type: 'element', element: { sharedId } }
      const move = { type: 'pointerMove', x: 0, y: 0, origin }
      const press = [
        { type: 'pointerDown', ...PRESS },
        { type: 'pointerUp', ...PRESS },
      ]
      await perform({ type: 'pointer', id: 'mouse', actions: [move, ...press] })
    },
    async press(...keys) {
      const actions = keys.flatMap(key => [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ])
      await perform({ type: 'key', id: 'keys', actions })
    },
  }
}
