import { describe, expect, it } from 'vitest'
import { compounds } from './compounds'

const joinedOf = (text: string) => compounds(text).map((compound) => compound.joined)

describe('compounds', () => {
  it.each([
    ['Swin-T SwinT swin_t SWIN.T', 'swint swint swint swint'],
    ['Swin‑T Swin–T Ｓｗｉｎ－Ｔ', 'swint swint swint'],
    ['2010.11929', '201011929'],
    ['don’t', 'dont'],
    ['ResNet50 yolov5', 'resnet50 yolov5'],
    ['C++17', 'c++17'],
    ['a word', 'a word'],
    ['a--b a/b a:b a...b', 'a b a b a b a b'],
    ['nn.MultiheadAttention', 'nnmultiheadattention'],
    ['用SwinT做', 'swint'],
    ['二分图 → 👍', ''],
    ['-swin- .5', 'swin 5'],
  ])('%s', (text, joined) => expect(joinedOf(text).join(' ')).toBe(joined))

  it('knows its parts and where it stands', () => {
    const [compound] = compounds('(Swin-T)')
    expect(compound).toMatchObject({ start: 1, end: 7, joined: 'swint' })
    expect(compound?.parts.map((part) => part.text)).toEqual(['swin', 't'])
  })

  it('joins a very long one', () => {
    expect(joinedOf('a-'.repeat(50_000))).toEqual(['a'.repeat(50_000)])
  })
})
