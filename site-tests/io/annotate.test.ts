import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { PROJECT, run } from './program.ts'

interface Output {
  readonly id: string | number | null
  readonly text: string
  readonly error?: string
  readonly quotes: readonly { start: number; end: number; kind: string; speakerName?: string }[]
  readonly entities: readonly { start: number; end: number }[]
  readonly dates: readonly { start: number; end: number; value: string }[]
}

const filter = async (input: string | Buffer) => {
  const { status, stdout, stderr } = await run('tools/annotate.ts', ['--jsonl'], { input })
  assert.equal(stderr, '')
  return {
    status,
    documents: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Output),
  }
}

const TEXT = '“We will build it,” Mayor Tom Reed said on Tuesday.\nAna Bell told him the café was shut.'

test('one line out for each line in, in the same order, with the ids as they came', async () => {
  const lines = Array.from({ length: 50 }, (_, i) =>
    JSON.stringify({ id: i % 2 ? i : `n${i}`, text: TEXT, published: '2015-11-24' }),
  )
  const { status, documents } = await filter(`${lines.join('\r\n')}\r\n\r\n`)
  assert.equal(status, 0)
  assert.deepEqual(
    documents.map(({ id }) => id),
    lines.map(line => JSON.parse(line).id),
  )
  const [{ text, quotes, dates }] = documents as [Output]
  assert.deepEqual(
    quotes.map(({ start, end, kind, speakerName }) => [text.slice(start, end), kind, speakerName])[0],
    ['We will build it,', 'direct', 'Tom Reed'],
  )
  assert.deepEqual(
    dates.map(({ start, end, value }) => [text.slice(start, end), value]),
    [['Tuesday', '2015-11-24']],
  )
})

test('a bad line is told in its place, and the rest go on', async () => {
  const bad: readonly (readonly [string, string | number | null, RegExp])[] = [
    ['{"id": 1,', null, /expected a line of JSON/],
    ['[1]', null, /expected an object, found a list/],
    ['null', null, /expected an object, found null/],
    ['{"text": "x"}', null, /expected "id" to be a string or a number, found nothing/],
    ['{"id": "b"}', 'b', /expected "text" to be a string, found nothing/],
    ['{"id": 3, "text": 4}', 3, /expected "text" to be a string, found a number/],
    ['{"id": 5, "text": "x", "published": "2015-02-30"}', 5, /expected "published" to be a day.*2015-02-30/],
    ['{"id": 6, "text": "x", "title": ["x"]}', 6, /expected "title" to be a string, found a list/],
  ]
  const good = '{"id": "good", "text": "Words.", "published": null}'
  const { status, documents } = await filter(bad.flatMap(([line]) => [line, good]).join('\n'))
  assert.equal(status, 1)
  for (const [index, [, id, expected]] of bad.entries()) {
    assert.deepEqual(Object.keys(documents[2 * index]!), ['id', 'error'])
    assert.equal(documents[2 * index]!.id, id)
    assert.match(documents[2 * index]!.error!, expected)
    assert.equal(documents[2 * index + 1]!.text, 'Words.')
  }
})

test('nothing but a line feed ends a line; a byte order mark begins none', async () => {
  const texts = ['one\u2028two\u2029three\u0085four', '', ' ', '\ud800 alone', '😀']
  const lines = texts.map((text, id) => JSON.stringify({ id, text }).replace('\\u2028', '\u2028'))
  const { status, documents } = await filter(`\ufeff${lines.join('\n')}`)
  assert.equal(status, 0)
  assert.deepEqual(
    documents.map(({ text }) => text),
    texts,
  )
})

test('offsets hold in the text exactly as given, whatever its line ends, marks and normal form', async () => {
  const uniform = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC')
  const sentence = fc.constantFrom(
    '“We will build it,” Mayor Tom Reed said on Tuesday.',
    'Ana Bell told the Café Müller that “ships sail” on 3 May 2015.',
    'René Dupont said the harbour was shut.',
    '한국 officials said Zoë Brown would resign next week.',
  )
  const gap = fc.constantFrom(' ', '\n\n', '\u00a0 ', '\n', '  ')
  const text = fc
    .tuple(
      fc.boolean(),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.tuple(sentence, gap), { minLength: 1, maxLength: 6 }),
    )
    .map(([marked, form, end, parts]) => {
      const words = parts.flat().join('').normalize(form).replaceAll('\n', end)
      return marked ? `\ufeff${words}` : words
    })
  const texts = fc.sample(text, { numRuns: 150, seed: 7 })
  const given = await filter(
    texts.map((text, id) => JSON.stringify({ id, text, published: '2015-11-24' })).join('\n'),
  )
  const plain = await filter(
    texts
      .map((text, id) =>
        JSON.stringify({ id, text: uniform(text.replace(/^\ufeff/, '')), published: '2015-11-24' }),
      )
      .join('\n'),
  )
  const annotated = ({ text, quotes, entities, dates }: Output) =>
    [quotes, entities, dates].map(list => list.map(({ start, end }) => uniform(text.slice(start, end))))
  for (const [index, document] of given.documents.entries()) {
    assert.equal(document.text, texts[index])
    assert.deepEqual(annotated(document), annotated(plain.documents[index]!))
  }
  assert.ok(given.documents.some(({ quotes }) => quotes.length > 0))
})

const pipe = (command: string, env: Record<string, string> = {}) =>
  new Promise<{ stdout: string; stderr: string }>(resolve => {
    const options = { cwd: PROJECT, env: { ...process.env, ...env } }
    execFile('bash', ['-c', command], options, (_, stdout, stderr) => resolve({ stdout, stderr }))
  })

test('a reader that goes away ends the filter quietly', async () => {
  const writer = `for (let id = 0; id < 3000; id++) console.log(JSON.stringify({ id, text: 'Ana Bell said no.' }))`
  const { stdout, stderr } = await pipe(
    `node -e "$WRITER" | node --import tsx scripts/tools/annotate.ts --jsonl | head -n 1 > /dev/null; echo "\${PIPESTATUS[1]}"`,
    { WRITER: writer },
  )
  assert.deepEqual([stdout.trim(), stderr], ['0', ''])
})

test('memory does not grow with the number of documents', async () => {
  // 300 MB of input in a heap of 96 MB.
  const writer = `const line = JSON.stringify({ id: 1, text: 'Ana Bell said no.', more: 'x'.repeat(1e6) }) + '\\n'
    let left = 300
    const go = () => { while (left-- > 0) if (!process.stdout.write(line)) return process.stdout.once('drain', go) }
    go()`
  const { stdout } = await pipe(
    `node -e "$WRITER" | node --max-old-space-size=96 --import tsx scripts/tools/annotate.ts --jsonl | wc -l`,
    { WRITER: writer },
  )
  assert.equal(stdout.trim(), '300')
})
