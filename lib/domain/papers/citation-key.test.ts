import { describe, expect, it, test } from 'vitest'
import { freeKey, isUsableKey, keyFor } from './citation-key'
import { readName } from './names'

const KEYS: [author: string, year: number | null, title: string, key: string][] = [
  ['Liu, Ze', 2021, 'Swin Transformer: Hierarchical Vision Transformer', 'liu2021swin'],
  ['王小明', 2022, 'Attention for handwriting', 'wang2022attention'],
  ['王小明', 2022, '深度学习综述', 'wang2022shendu'],
  ['王小明', 2022, '基于注意力的手写识别', 'wang2022zhuyi'],
  ['欧阳明', 2020, 'A study of strokes', 'ouyang2020study'],
  ['歐陽明月', 2020, 'Strokes', 'ouyang2020strokes'],
  ['诸葛亮', 2019, 'Frames', 'zhuge2019frames'],
  ['曾国藩', 2018, 'Letters', 'zeng2018letters'],
  ['单雄信', 2018, 'Horses', 'shan2018horses'],
  ['仇英', 2018, 'Pictures', 'qiu2018pictures'],
  ['任正', 2018, 'Nets', 'ren2018nets'],
  ['解缙', 2018, 'Books', 'xie2018books'],
  ['吕布', 2021, 'Spears', 'lyu2021spears'],
  ['尉迟恭', 2021, 'Gates', 'yuchi2021gates'],
  ['van der Maaten, Laurens', 2008, 'Visualizing Data using t-SNE', 'vandermaaten2008visualizing'],
  ['Laurens van der Maaten', 2008, 'Visualizing Data using t-SNE', 'vandermaaten2008visualizing'],
  ['Müller, Jörg', 2019, 'The Über-model', 'muller2019uber'],
  ['Sørensen, Ole', 2019, 'On æther', 'sorensen2019aether'],
  ["O'Brien, Pat", 2020, "It's all about nets", 'obrien2020all'],
  ['Doe, Jr., John', 2020, 'An Image is Worth 16x16 Words', 'doe2020image'],
  ['{OpenAI}', 2023, 'GPT-4 Technical Report', 'openai2023gpt'],
  ['中国科学院自动化研究所', 2010, 'CASIA', 'zhongguokexueyuanzidonghuayanjiusuo2010casia'],
  ['', 2020, 'End-to-End Object Detection', '2020end'],
  ['Carion, Nicolas', null, 'The', 'carionthe'],
]

describe('citation keys', () => {
  test.each(KEYS)('%s %s %s → %s', (author, year, title, key) => {
    const name = readName(author)
    expect(keyFor({ authors: name ? [name] : [], year, title })).toBe(key)
  })

  it('has none while nothing is known', () => {
    expect(keyFor({ authors: [], year: 2020, title: '' })).toBeNull()
  })

  it('puts a letter behind one that is taken', () => {
    const taken = new Set(['wang2022swin', 'wang2022swina'])
    expect(freeKey('wang2022swin', (key) => taken.has(key))).toBe('wang2022swinb')
    const many = new Set(['k', ...Array.from({ length: 26 }, (_, at) => `k${String.fromCharCode(97 + at)}`)])
    expect(freeKey('k', (key) => many.has(key))).toBe('kaa')
  })

  it('refuses what BibTeX would not read', () => {
    expect(
      ['liu2021swin', 'arxiv:2010.11929', 'müller2020', 'DBLP:conf/iccv/Liu21'].map(isUsableKey),
    ).toEqual([true, true, true, true])
    expect(['', 'a b', 'a,b', '{a}', 'a#b', 'a%', 'a=b', 'a\\b', 'x'.repeat(81)].filter(isUsableKey)).toEqual(
      [],
    )
  })
})
