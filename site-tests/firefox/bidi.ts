import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is used of a browser's WebSocket; Node 20 has it behind a flag. */
interface Socket {
  onopen: () => void
  onmessage: (event: { readonly data: string }) => void
  send(text: string): void
  close(): void
}

const open = (address: string): Promise<Socket> => {
  const { WebSocket } = globalThis as unknown as { WebSocket: new (address: string) => Socket }
  const socket = new WebSocket(address)
  return new Promise(resolve => {
    socket.onopen = () => resolve(socket)
  })
}

const STARTS_IN = 60_000

/** The address on which a Firefox that starts takes commands. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = () => reject(new Error(`expected Firefox to take commands; it said: ${said}`))
    setTimeout(fail, STARTS_IN).unref()
    firefox.on('exit', fail)
    firefox.stderr!.on('data', (text: Buffer) => {
      said += text
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
  })
}

type Answer = Readonly<Record<string, unknown>>

/** Commands of WebDriver BiDi, each with its answer. */
export interface Session {
  send(method: string, params: object): Promise<Answer>
  end(): Promise<void>
}

/** Starts a Firefox without a window and with an empty profile, and a session of commands. */
export async function startFirefox(path: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const firefox = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = await open(`${await addressOf(firefox)}/session`)
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data) as Answer
    waiting.get(answer.id as number)?.(answer)
  }
  let last = 0
  const send = async (method: string, params: object): Promise<Answer> => {
    const id = ++last
    const answer = await new Promise<Answer>(resolve => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    waiting.delete(id)
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`)
    return answer.result as Answer
  }
  await send('session.new', { capabilities: {} })
  const end = async (): Promise<void> => {
    socket.close()
    const ended = once(firefox, 'exit')
    firefox.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { send, end }
}
