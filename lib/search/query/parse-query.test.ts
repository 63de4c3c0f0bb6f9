import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { MOST_CONDITIONS, parseQuery } from './parse-query'
import type { Clause } from './query'
import { anyQuery } from './query-samples'
import { LONGEST_QUERY } from './scan-query'

const today = '2022-06-16' as Day

/** The groups in a short form: `[[swin, -"exact"], [topic=gan]]`. */
function read(text: string) {
  return parseQuery(text, today).groups.map((group) => group.map(short))
}

function short(clause: Clause): string {
  const minus = clause.not ? '-' : ''
  if (clause.kind === 'words') return minus + (clause.phrase ? `"${clause.text}"` : clause.text)
  if (clause.kind === 'days') return `${minus}${clause.from ?? ''}..${clause.to ?? ''}`
  return `${minus}${clause.operator}=${clause.value}`
}

const problems = (text: string) => parseQuery(text, today).problems
const codes = (text: string) => problems(text).map(({ code }) => code)

describe('words', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['  　\n', []],
    ['swin transformer', [['swin'], ['transformer']]],
    ['二分图　匹配', [['二分图'], ['匹配']]],
    ['Swin-T -swin', [['Swin-T'], ['-swin']]],
    ['N=HW/P^2 \\times c++', [['N=HW/P^2'], ['\\times'], ['c++']]],
    ['"exact phrase" -"not this"', [['"exact phrase"'], ['-"not this"']]],
    // A Chinese keyboard's marks, whichever way round.
    ['“注意力 机制” －”图 像“', [['"注意力 机制"'], ['-"图 像"']]],
    ['检测"端到端"方法', [['检测'], ['"端到端"'], ['方法']]],
    ['("a b")', [['('], ['"a b"'], [')']]],
    ['“他说"好"”', [['"他说"好""']]],
    ['"a ""b"" c"', [['"a "b" c"']]],
    ['27" x', [['27"'], ['x']]],
    ['"" x " "', [['x']]],
  ])('%j', (text, groups) => expect(read(text)).toEqual(groups))

  it('a minus that touches nothing asks for nothing, and one that starts a flag or an arrow is text', () => {
    expect(read('- a - b -')).toEqual([['a'], ['b']])
    expect(read('--epochs -> --')).toEqual([['--epochs'], ['->']])
  })

  it.each([
    'foo:bar',
    'http://arxiv.org/abs/1',
    '12:30',
    'C:\\x',
    'Q:什么',
    'std::max',
    'topic::x',
    ':',
    'a|b',
    '#OCR',
    '@torch',
  ])('%s is a word', (text) => {
    expect(read(text)).toEqual([[text]])
    expect(problems(text)).toEqual([])
  })

  it('knows where each stands', () => {
    const { groups } = parseQuery('a  -"b c" NOT topic:x', today)
    expect(groups.flat().map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 9],
      [10, 21],
    ])
  })
})

describe('OR, AND and NOT', () => {
  it.each<[string, string[][]]>([
    ['a OR b c', [['a', 'b'], ['c']]],
    ['a b OR -c OR "d e"', [['a'], ['b', '-c', '"d e"']]],
    ['topic:a OR day:2022-06-16', [['topic=a', '2022-06-16..2022-06-16']]],
    ['“a”OR“b”', [['"a"', '"b"']]],
    ['a AND b NOT c', [['a'], ['b'], ['-c']]],
    ['a OR OR b', [['a', 'b']]],
    ['a or b and not c', [['a'], ['or'], ['b'], ['and'], ['not'], ['c']]],
    // With nothing on one side they are words.
    ['OR a', [['or'], ['a']]],
    ['a OR', [['a'], ['or']]],
    ['NOT', [['not']]],
    ['a NOT OR b', [['a'], ['not', 'b']]],
    ['OR OR OR', [['or', 'or']]],
    // An alternative that is no clause leaves the others.
    ['a OR role:papr OR b c', [['a', 'b'], ['c']]],
    ['role:papr OR before:never a', [['a']]],
  ])('%s', (text, groups) => expect(read(text)).toEqual(groups))
})

describe('filters', () => {
  it.each<[string, string]>([
    ['topic:"Swin Transformer"', 'topic=Swin Transformer'],
    ['TOPIC:gan', 'topic=gan'],
    ['ｔｏｐｉｃ：gan', 'topic=gan'],
    ['主题：“扩散 模型”', 'topic=扩散 模型'],
    ['-标签:手写识别', '-tag=手写识别'],
    ['NOT tag:OCR', '-tag=OCR'],
    ['tag:#OCR', 'tag=OCR'],
    ['tag:"@OCR"', 'tag=@OCR'],
    ['source:https://arxiv.org/abs/2010.11929', 'source=https://arxiv.org/abs/2010.11929'],
    ['来源：知乎', 'source=知乎'],
    ['host:https://www.Zhihu.com/p/1', 'host=zhihu.com'],
    ['网站：知乎.com', 'host=知乎.com'],
    ['role:Paper', 'role=paper'],
    ['角色：解读', 'role=explainer'],
    ['has:table', 'has=table'],
    ['含：公式', 'has=math'],
    ['is:second_hand', 'is=second-hand'],
    ['是:没读过', 'is=unread'],
    ['day:2022-06', '2022-06-01..2022-06-30'],
    ['日期：昨天', '2022-06-15..2022-06-15'],
    ['before:2022-06', '..2022-05-31'],
    ['之后：2022-06', '2022-07-01..'],
    ['-after:2021', '-2022-01-01..'],
    ['topic:a"b', 'topic=a"b'],
  ])('%s', (text, clause) => {
    expect(read(text)).toEqual([[clause]])
    expect(problems(text)).toEqual([])
  })
})

describe('problems', () => {
  it.each<[string, string, string, string[]]>([
    ['swin before:yesterdy x', 'no-date', 'before:yesterdy', ['before:yesterday']],
    ['day:2022-13-45', 'no-date', 'day:2022-13-45', ['day:2022']],
    ['-日期：2022-02-30', 'no-date', '日期：2022-02-30', ['日期：2022-02']],
    ['before:2022-06-13..2022-06-16', 'no-date', 'before:2022-06-13..2022-06-16', ['before:2022-06']],
    ['role:papr', 'unknown-value', 'role:papr', ['role:paper']],
    ['role:papers', 'unknown-value', 'role:papers', ['role:paper']],
    ['has:maths', 'unknown-value', 'has:maths', ['has:math']],
    ['has:imgae', 'unknown-value', 'has:imgae', ['has:image']],
    ['is:什么', 'unknown-value', 'is:什么', ['is:没读过', 'is:二手']],
    ['is:zzz', 'unknown-value', 'is:zzz', ['is:unread', 'is:second-hand']],
    ['topic:', 'missing-value', 'topic:', []],
    ['is: x', 'missing-value', 'is:', ['is:unread', 'is:second-hand']],
    ['host:"" x', 'missing-value', 'host:""', []],
    ['tag:#', 'missing-value', 'tag:#', []],
    ['a -"b c', 'unclosed-quote', '"b c', ['"b c"']],
  ])('%s', (query, code, text, suggestions) => {
    const found = problems(query)
    expect(found).toEqual([expect.objectContaining({ code, text, suggestions })])
    expect(query.slice(found[0]?.start, found[0]?.end)).toBe(text)
  })

  it('leaves the clause out and keeps the rest', () => {
    expect(read('swin before:yesterdy x')).toEqual([['swin'], ['x']])
    expect(read('topic:')).toEqual([])
  })

  it('reads an open quotation to the end', () => {
    expect(read('a topic:"Swin Tr')).toEqual([['a'], ['topic=Swin Tr']])
    expect(codes('a topic:"Swin Tr')).toEqual(['unclosed-quote'])
    expect(read('a "')).toEqual([['a']])
    expect(codes('a "')).toEqual(['unclosed-quote'])
  })

  it('cuts a text that is too long, but never through a character', () => {
    const text = `${'a'.repeat(LONGEST_QUERY - 1)}🙂b`
    const query = parseQuery(text, today)
    expect(query.text).toBe('a'.repeat(LONGEST_QUERY - 1))
    expect(query.problems).toEqual([
      { code: 'too-long', start: LONGEST_QUERY - 1, end: LONGEST_QUERY + 2, text: '🙂b', suggestions: [] },
    ])
    expect(codes('a'.repeat(LONGEST_QUERY))).toEqual([])
  })

  it('reads so many conditions and no more', () => {
    const words = Array.from({ length: MOST_CONDITIONS + 3 }, (_, index) => `w${index}`)
    expect(read(words.join(' '))).toHaveLength(MOST_CONDITIONS)
    expect(problems(words.join(' '))).toEqual([
      expect.objectContaining({ code: 'too-many-words', text: 'w32 w33 w34' }),
    ])
  })
})

describe('any string', () => {
  it('is a query, with everything in its place', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const query = parseQuery(text, today)
        const places = [...query.groups.flat(), ...query.problems]
        for (const { start, end } of places)
          expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(query.groups.every((group) => group.length > 0)).toBe(true)
        const starts = query.groups.flat().map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const problem of query.problems)
          expect(problem.text).toBe(text.slice(problem.start, problem.end))
      }),
      { numRuns: 500 },
    )
  })

  it('has suggestions that are themselves without that problem', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        for (const { suggestions } of parseQuery(text, today).problems)
          for (const suggestion of suggestions) expect(codes(suggestion)).not.toContain('no-date')
      }),
      { numRuns: 300 },
    )
  })
})
