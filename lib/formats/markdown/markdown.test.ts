import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import { SOURCE_ROLES } from '../../domain/source'
import { TOPIC_KINDS } from '../../domain/topic'
import { momentOf } from '../log/moment'
import type { NotebookNote, NotebookTopic } from './notebook-files'
import { printNotebook } from './print'
import { readNotebookFiles } from './read'

const ZONE = 'Asia/Shanghai'
const read = (path: string, text: string) => readNotebookFiles([{ path, text }], { zone: ZONE })

const DETR = `---
title: "DETR 论文精读: 集合预测"
loggedAt: 2022-06-16T15:47:31+08:00[Asia/Shanghai]
position: 1
tags:
  - DETR
  - SwinT
sources:
  - url: https://arxiv.org/abs/2005.12872
    role: paper
    lead: 论文
  - url: file:///F:/a.html
    role: local
    copyOf: https://arxiv.org/abs/2005.12872
---

**优点：** 端到端

- \\(H\\times W\\)
`

describe('readNotebookFiles', () => {
  it('reads a note and prints it back byte for byte', () => {
    const reading = read('notes/2022-06-16-detr.md', DETR)
    expect(reading.findings).toEqual([])
    expect(reading.notes).toMatchObject([
      {
        slug: '2022-06-16-detr',
        title: 'DETR 论文精读: 集合预测',
        day: '2022-06-16',
        loggedAt: new Date('2022-06-16T07:47:31Z'),
        zone: ZONE,
        timed: true,
        position: 1,
        tags: ['DETR', 'SwinT'],
        body: '**优点：** 端到端\n\n- \\(H\\times W\\)',
      },
    ])
    expect(reading.notes[0]?.sources[1]).toEqual({
      url: 'file:///F:/a.html',
      role: 'local',
      lead: null,
      copyOf: 'https://arxiv.org/abs/2005.12872',
    })
    expect(printNotebook(reading)).toEqual([{ path: 'notes/2022-06-16-detr.md', text: DETR }])
  })

  it('reads a topic', () => {
    const text = '---\nname: Swin V2\nkind: model\naliases:\n  - SwinV2\nversionOf: Swin\n---\n\n3B\n'
    const reading = read('topics/swin-v2.md', text)
    expect(reading.topics).toMatchObject([
      {
        slug: 'swin-v2',
        name: 'Swin V2',
        kind: 'model',
        aliases: ['SwinV2'],
        versionOf: 'Swin',
        description: '3B',
      },
    ])
    expect(printNotebook(reading)).toEqual([{ path: 'topics/swin-v2.md', text }])
  })

  it.each([
    ['notes/2022-06-16.md', '# DETR 笔记\r\n\r\nbody\r\n', 'DETR 笔记', 'body', '2022-06-16'],
    ['vault/2022-6-3 Swin.md', 'body\n', 'Swin', 'body', '2022-06-03'],
    ['a.md', '# 2022年6月16日 组会\nbody', '2022年6月16日 组会', 'body', '2022-06-16'],
    [
      '2022-06-16.md',
      '---\n\na rule, no front matter',
      '2022-06-16',
      '---\n\na rule, no front matter',
      '2022-06-16',
    ],
  ])('reads the plain file %s', (path, text, title, body, day) => {
    const { notes, findings } = read(path, text)
    expect(findings).toEqual([])
    expect(notes).toMatchObject([{ title, body, day, timed: false, slug: null }])
  })

  it('asks for a day where a file names none', () => {
    const { notes, undated, findings } = read('ideas.md', '# 想法\n2022-13-45')
    expect(notes).toEqual([])
    expect(undated).toEqual([{ path: 'ideas.md', title: '想法', body: '2022-13-45', tags: [], sources: [] }])
    expect(findings).toMatchObject([{ code: 'undated-note', params: { file: 'ideas.md' } }])
  })

  it.each([
    ['a bad indent', '---\ntitle: a\n  b: c: d\n---\nbody', 2],
    ['no second fence', '---\ntitle: a\n\nbody', 1],
    ['a list instead of keys', '---\n- a\n---\nbody', 2],
    ['a foreign tag', '---\ntitle: !!js/function x\n---\nbody', 2],
    ['an alias', '---\ntitle: &a x\ntags: [*a]\n---\nbody', 2],
    ['a key given twice', '---\ntitle: a\ntitle: b\n---\nbody', 3],
    ['a tower of brackets', `---\ntitle: ${'['.repeat(30_000)}\n---\nbody`, 2],
    ['64 kB and more', `---\ntitle: ${'a'.repeat(70_000)}\n---\nbody`, 1],
  ])('keeps the whole file as the note when front matter has %s', (_what, text, line) => {
    const { notes, findings } = read('notes/2022-06-16-x.md', text)
    expect(notes).toMatchObject([{ body: text, day: '2022-06-16', slug: null }])
    expect(findings).toMatchObject([
      { code: 'front-matter-broken', line, params: { file: 'notes/2022-06-16-x.md' } },
    ])
  })

  it('leaves out a wrong field and names its line, keeping the others', () => {
    const text = '---\ntitle: 1.0\nloggedAt: 2022-13-45\nposition: -1\ntags: DETR\nmood: fine\n---\nbody'
    const { notes, findings } = read('notes/2022-06-16-x.md', text)
    expect(notes).toMatchObject([{ title: '1.0', body: 'body', day: '2022-06-16', tags: [], position: null }])
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['front-matter-field', 4],
      ['front-matter-field', 5],
      ['front-matter-unknown-key', 6],
      ['front-matter-date', 3],
    ])
  })

  it('gives a source without a role the role its address suggests', () => {
    const { notes } = read(
      'notes/2022-06-16-x.md',
      '---\nsources:\n  - https://arxiv.org/abs/2005.12872\n---\n',
    )
    expect(notes[0]?.sources).toMatchObject([{ role: 'paper', lead: null, copyOf: null }])
  })

  it('leaves out what is not text', () => {
    expect(read('a.png', '').findings).toMatchObject([{ code: 'not-markdown' }])
  })
})

const naughty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '---',
        '...',
        '"',
        "'",
        ': ',
        ' #',
        '- ',
        '\n',
        '\r\n',
        '\r',
        ' ',
        '\t',
        '\0',
        '|',
        '>',
        '&',
        '*',
      ),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'null',
    '~',
    'true',
    '0x1F',
    '1e3',
    '2022-06-16',
    '',
    '<<',
    '=',
    '!tag',
    '%YAML 1.2',
    '\uFEFFx',
    '😀',
  ),
)
const name = naughty.filter((text) => text !== '')
const day = fc
  .date({ min: new Date('1900-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)
const time = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const stamp = fc.record({
  day,
  time: fc.option(time),
  offset: fc.constantFrom(null, 'Z', '+08:00', '-03:30', '+05:45'),
})
const zone = fc.constantFrom(ZONE, 'UTC', 'America/New_York', 'Asia/Kolkata')
const source = fc.record({
  url: name,
  role: fc.constantFrom(...SOURCE_ROLES),
  lead: fc.option(name),
  copyOf: fc.option(name),
})
const note: fc.Arbitrary<NotebookNote> = fc
  .record({
    slug: fc.option(naughty),
    title: naughty,
    body: naughty,
    position: fc.option(fc.nat(999)),
    tags: fc.array(name, { maxLength: 3 }),
    sources: fc.array(source, { maxLength: 3 }),
    moment: fc.tuple(stamp, zone).map(([when, where]) => momentOf(when, where)),
  })
  .map(({ moment, ...rest }) => ({ ...rest, ...moment }))
const topic: fc.Arbitrary<NotebookTopic> = fc.record({
  slug: naughty,
  name,
  kind: fc.constantFrom(...TOPIC_KINDS),
  aliases: fc.array(name, { maxLength: 3 }),
  versionOf: fc.option(name),
  description: naughty,
})

describe('printNotebook', () => {
  it('gives the same notes and the same bytes after being read again, whatever the strings', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 3 }), fc.array(topic, { maxLength: 2 }), (notes, topics) => {
        const files = printNotebook({ notes, topics })
        const again = readNotebookFiles(files, { zone: ZONE })
        expect(again.findings).toEqual([])
        expect(again.undated).toEqual([])
        expect(printNotebook(again)).toEqual(files)
        const content = (list: NotebookNote[]) =>
          list.map(({ title, body, tags, sources }) => ({ title, body, tags, sources }))
        expect(content(again.notes)).toHaveLength(notes.length)
        expect(content(again.notes)).toEqual(expect.arrayContaining(content(notes)))
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it.each([
    ['../../etc/passwd', 'notes/etc-passwd.md'],
    ['C:\\con', 'notes/C-con.md'],
    ['con', 'notes/_con.md'],
    ['.hidden', 'notes/hidden.md'],
    ['', 'notes/untitled.md'],
    ['图解-swin', 'notes/图解-swin.md'],
  ])('names a file for the slug %j safely', (slug, path) => {
    const notes = [
      { ...readNotebookFiles([{ path: 'notes/x.md', text: DETR }], { zone: ZONE }).notes[0]!, slug },
    ]
    expect(printNotebook({ notes, topics: [] })[0]?.path).toBe(path)
  })

  it('never gives two notes one file, on any file system', () => {
    const one = readNotebookFiles([{ path: 'notes/a.md', text: DETR }], { zone: ZONE }).notes[0]!
    const notes = ['a', 'A', 'a/', 'b'].map((slug) => ({ ...one, slug }))
    expect(printNotebook({ notes, topics: [] }).map(({ path }) => path)).toEqual([
      'notes/A-2.md',
      'notes/a-3.md',
      'notes/a.md',
      'notes/b.md',
    ])
  })
})
