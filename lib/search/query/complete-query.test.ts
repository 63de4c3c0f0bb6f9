import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { completionAt, suggest } from './complete-query'
import { OPERATORS } from './operators'
import { parseQuery } from './parse-query'
import { anyQuery } from './query-samples'

const today = '2022-06-16' as Day
const known = {
  topics: ['Transformer', 'Swin Transformer', 'GAN', 'StarGAN v2', '扩散模型', '二分图匹配', 'a "b"'],
  hosts: ['github.com', 'zhihu.com', 'arxiv.org'],
}

/** The query and the caret in one text: `has:ma|`. */
function at(marked: string) {
  return completionAt(marked.replace('|', ''), marked.indexOf('|'))
}

function suggested(marked: string, limit = 3) {
  return suggest(at(marked), known, limit).map(
    ({ text, caret }) => `${text.slice(0, caret)}|${text.slice(caret)}`,
  )
}

describe('what is completed', () => {
  it.each([
    ['|', 'operator', ''],
    ['swin |', 'operator', ''],
    ['swin -|', 'operator', ''],
    ['swin to|', 'operator', 'to'],
    ['-to|', 'operator', 'to'],
    ['to|pic:gan', 'operator', 'to'],
    ['topic:|', 'value', ''],
    ['topic:g|an x', 'value', 'g'],
    ['-topic:"Swin T|', 'value', 'Swin T'],
    ['主题：扩|', 'value', '扩'],
    ['topic:"Swin"|', null, ''],
    ['|swin', null, ''],
    ['"swin |', null, ''],
  ])('%s', (marked, kind, typed) => expect(at(marked)).toMatchObject({ kind, typed }))
})

describe('suggestions', () => {
  it.each<[string, string[]]>([
    ['to|', ['topic:|']],
    ['swin ha| x', ['swin has:| x']],
    ['-t|', ['-topic:|', '-tag:|']],
    ['主|', ['主题:|']],
    ['si|', ['host:|']],
    ['to|pic:gan', ['topic:|gan']],
    ['swin|', []],
    ['has:ma|', ['has:math |', 'has:image |']],
    ['has:mth|', ['has:math |']],
    ['含：公|', ['含：公式 |']],
    ['是：|', ['是：没读过 |', '是：二手 |']],
    ['is:| x', ['is:unread |x', 'is:second-hand |x']],
    ['role:p|', ['role:paper |', 'role:project |', 'role:explainer |']],
    ['day:yes|', ['day:yesterday |']],
    ['before:上|', ['before:上周 |', 'before:上月 |']],
    ['topic:tra|', ['topic:Transformer |', 'topic:"Swin Transformer" |']],
    ['topic:swint|', ['topic:"Swin Transformer" |']],
    ['topic:"swin tr|', ['topic:"Swin Transformer" |']],
    ['topic:"swin| a b', ['topic:"Swin Transformer" |a b']],
    ['topic:trasnformer|', ['topic:Transformer |', 'topic:"Swin Transformer" |']],
    ['tag:二分|', ['tag:二分图匹配 |']],
    ['topic:"a|', ['topic:"a ""b""" |', 'topic:Transformer |', 'topic:"Swin Transformer" |']],
    ['host:git|', ['host:github.com |']],
    ['"to|', []],
  ])('%s', (marked, texts) => expect(suggested(marked)).toEqual(texts))

  it('offer every operator before anything is typed', () => {
    expect(suggest(at('|'), known, 20).map(({ label }) => label)).toEqual(
      OPERATORS.map(({ name }) => `${name}:`),
    )
  })

  it('write clauses without a problem, wherever the caret stands', () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(80), (text, place) => {
        const completion = completionAt(text, place)
        for (const suggestion of suggest(completion, known, 3)) {
          expect(suggestion.caret).toBeLessThanOrEqual(suggestion.text.length)
          if (completion.kind !== 'value') continue
          const { problems } = parseQuery(suggestion.text, today)
          const touched = problems.filter(
            ({ start, end }) => start < suggestion.caret && end > completion.start,
          )
          expect(touched).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('every operator', () => {
  it.each(OPERATORS.map((info): [string, (typeof OPERATORS)[number]] => [info.name, info]))(
    '%s: has an example and values that can be read, in both languages',
    (name, { alias, example, values }) => {
      expect(example.startsWith(`${name}:`)).toBe(true)
      expect(parseQuery(example, today).problems).toEqual([])
      const completed = [`${name}:`, `${alias}：`].flatMap((head) =>
        suggest(completionAt(head, head.length), known, 20),
      )
      for (const { text } of completed) expect(parseQuery(text, today).problems).toEqual([])
      expect(completed.length).toBeGreaterThan(typeof values === 'string' ? 0 : values.length)
    },
  )
})

it('completing and editing bring no calendar, dictionary or pinyin into the browser', async () => {
  const contents = ['complete-query', 'edit-query', 'operators']
    .map((file) => `export * from '${import.meta.dirname}/${file}.ts'`)
    .join('\n')
  const { metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  })
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? [],
  )
  expect([...new Set(packages)]).toEqual(['fuse.js'])
})
