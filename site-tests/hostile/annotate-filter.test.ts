import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { valueIn } from '../../scripts/tools/raw-json.ts'
import { run } from '../io/program.ts'

const filter = async (lines: readonly (string | Buffer)[]) => {
  const input = Buffer.concat(lines.flatMap(line => [Buffer.from(line), Buffer.from('\n')]))
  const { status, stdout, stderr } = await run('tools/annotate.ts', ['--jsonl'], { input })
  assert.equal(stderr, '')
  return { status, lines: stdout.split('\n').filter(Boolean) }
}

test('bytes that are no UTF-8 are an error in their line; the lines beside it are annotated', async () => {
  const good = '{"id":"good","text":"Ana Bell said \ufffd no."}'
  const bad = Buffer.concat([Buffer.from('{"id":"bad","text":"Caf'), Buffer.from([0xe9]), Buffer.from('."}')])
  const { status, lines } = await filter([good, bad, good])
  assert.equal(status, 1)
  assert.match(lines[1]!, /^\{"id":null,"error":"expected a line in UTF-8, found bytes that are none; .*"\}$/)
  for (const at of [0, 2]) assert.match(lines[at]!, /"text":"Ana Bell said \ufffd no\."/)
})

test('a day with spaces around it is the day', async () => {
  const line = (published: string) => JSON.stringify({ id: 1, text: 'It rained on Tuesday.', published })
  const { status, lines } = await filter([line(' 2015-11-24 '), line('2015-11-24')])
  assert.equal(status, 0)
  assert.equal(lines[0], lines[1])
  assert.match(lines[0]!, /"value":"2015-11-24"/)
})

test('an id comes back sign by sign, however long or finely it is written, also beside an error', async () => {
  const ids = ['9007199254740993', '-0', '1.0', '1e400', '0.1000000000000000055511151231257827', '"\\u00e9"']
  const good = ids.map(id => `{ "text": "No.", "a": {"id": 1}, "b": "\\\\\\"id\\":2", "id" : ${id} }`)
  const bad = ids.map(id => `{"id":${id},"text":4}`)
  const { status, lines } = await filter([...good, ...bad])
  assert.equal(status, 1)
  for (const [i, id] of ids.entries()) {
    const shown = id.startsWith('"') ? '"é"' : id
    assert.equal(lines[i]!.slice(0, 6 + shown.length), `{"id":${shown}`)
    assert.equal(lines[ids.length + i]!.slice(0, 15 + shown.length), `{"id":${shown},"error":`)
  }
})

test('the number of an object is found wherever its key stands', () => {
  const value = fc.oneof(fc.json(), fc.constantFrom('"id"', '"\\\\"', '"\\":3"', '{"id":7}', '["id",1]'))
  const keys = fc.constantFrom('"a"', '"\\"id"', '"\\\\"', '"ID"')
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, value)), fc.array(fc.tuple(keys, value)), (before, after) => {
      const pairs = [...before, ['"\\u0069d"', '12345678901234567890'] as const, ...after]
      const json = `{${pairs.map(([key, its]) => `${key} : ${its}`).join(' ,')}}`
      assert.equal(valueIn(json, 'id'), '12345678901234567890')
    }),
  )
})

test('a key between a million quote marks, and one between a million backslashes, is found', () => {
  for (const text of ['\\"'.repeat(1_000_000), '\\\\'.repeat(1_000_000)])
    assert.equal(valueIn(`{"text":"${text}","id":1,"more":"${text}"}`, 'id'), '1')
})
