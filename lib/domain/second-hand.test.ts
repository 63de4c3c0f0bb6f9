import { describe, expect, it } from 'vitest'
import {
  type CitationOfWork,
  isFirstHand,
  judgeWorks as judge,
  subjectsAmong,
  type WorkInNote,
  worksNamedIn,
} from './second-hand'

const ids = { DETR: 1, StarGAN: 2, 'StarGAN v2': 3, CASIA: 4 } as const
type Name = keyof typeof ids

const judgeWorks = (...of: Parameters<typeof judge>) => judge(...of).secondHand

const work = (name: Name, noteId: number, more: Partial<WorkInNote> = {}): WorkInNote => ({
  topicId: ids[name],
  noteId,
  kind: name === 'CASIA' ? 'dataset' : 'model',
  subject: true,
  names: [name],
  versionOf: null,
  ...more,
})
const cites = (
  noteId: number,
  role: CitationOfWork['role'],
  url: string,
  opened = false,
): CitationOfWork => ({
  noteId,
  role,
  url,
  text: url,
  opened,
})

describe('a work is second-hand', () => {
  it('when its notes cite nothing', () => {
    expect(judgeWorks([work('DETR', 1)], [])).toEqual(new Map([[1, { why: 'no-source', through: [] }]]))
  })

  it('when they cite only what others say of it', () => {
    const cited = [cites(1, 'news', 'https://a.org/x'), cites(1, 'video', 'https://b.org/y')]
    expect(judgeWorks([work('DETR', 1)], cited)).toEqual(
      new Map([[1, { why: 'retold', through: ['news', 'video'] }]]),
    )
  })

  it('until one of them cites its paper, its code or its PDF', () => {
    for (const first of [
      cites(2, 'paper', 'https://arxiv.org/abs/2005.12872'),
      cites(2, 'code', 'https://github.com/facebookresearch/detr'),
      cites(2, 'local', 'file:///D:/papers/2005.12872.pdf'),
    ]) {
      const works = [work('DETR', 1), work('DETR', 2)]
      expect(judgeWorks(works, [cites(1, 'news', 'https://a.org/x'), first]).size).toBe(0)
    }
  })

  it('but not when no note is about it', () => {
    expect(judgeWorks([work('DETR', 1, { subject: false })], []).size).toBe(0)
  })

  it('also when the only code at hand is that of another work in the note', () => {
    const works = [work('StarGAN', 1), work('StarGAN v2', 1)]
    const judged = judgeWorks(works, [cites(1, 'code', 'https://github.com/clovaai/stargan-v2')])
    expect([...judged.keys()]).toEqual([ids.StarGAN])
  })

  it('also when a note on it and a version of it cites the paper of the version', () => {
    const works = [work('StarGAN', 1), work('StarGAN v2', 1, { versionOf: ids.StarGAN })]
    const judged = judgeWorks(works, [cites(1, 'paper', 'https://arxiv.org/abs/1912.01865')])
    expect([...judged.keys()]).toEqual([ids.StarGAN])
  })

  it('until its code, cited where it is only mentioned, was opened', () => {
    const works = [work('DETR', 1), work('DETR', 2, { subject: false }), work('CASIA', 2)]
    const code = (opened: boolean) => cites(2, 'code', 'https://github.com/facebookresearch/detr', opened)
    expect(judgeWorks(works, [code(false)]).has(ids.DETR)).toBe(true)
    expect(judgeWorks(works, [code(true)]).has(ids.DETR)).toBe(false)
  })
})

it('takes the page of a data set as first-hand for a data set alone', () => {
  const page = { role: 'dataset', url: 'https://kaggle.com/datasets/x/y' } as const
  expect([isFirstHand('dataset', page), isFirstHand('model', page)]).toEqual([true, false])
})

describe('a text names', () => {
  const works = (['DETR', 'StarGAN', 'StarGAN v2'] as const).map((name) => ({
    topicId: ids[name],
    names: [name],
  }))
  it.each([
    ['https://github.com/clovaai/stargan-v2', ['StarGAN v2']],
    ['https://github.com/clovaai/StarGANv2', ['StarGAN v2']],
    ['https://github.com/yunjey/stargan', ['StarGAN']],
    ['StarGAN and StarGAN v2', ['StarGAN', 'StarGAN v2']],
    ['https://github.com/someone/deformable-detr', ['DETR']],
    ['https://arxiv.org/abs/2010.11929', []],
    ['detrimental', []],
  ] as [string, Name[]][])('%s → %j', (text, names) => {
    expect(worksNamedIn(text, works).sort()).toEqual(names.map((name) => ids[name]).sort())
  })
})

describe('a note is about', () => {
  const named = (title: string, tags: Name[] = []) =>
    (['DETR', 'StarGAN v2', 'CASIA'] as const).map((name) => {
      const at = title.indexOf(name)
      return {
        topicId: ids[name],
        tagged: tags.includes(name),
        inTitle: at < 0 ? null : ([at, at + name.length] as [number, number]),
      }
    })
  it.each([
    ['DETR 论文精读', [], ['DETR']],
    ['DETR: StarGAN v2 for detection', [], ['DETR']],
    ['DETR 和 StarGAN v2', [], ['DETR', 'StarGAN v2']],
    ['CASIA、DETR and StarGAN v2', [], ['CASIA', 'DETR', 'StarGAN v2']],
    ['超越 DETR 的 StarGAN v2', ['CASIA'], ['CASIA', 'DETR']],
    ['一篇论文', [], []],
  ] as [string, Name[], Name[]][])('%s, tagged %j: %j', (title, tags, subjects) => {
    expect([...subjectsAmong(title, named(title, tags))].sort()).toEqual(
      subjects.map((name) => ids[name]).sort(),
    )
  })
})
