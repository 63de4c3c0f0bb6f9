import { describe, expect, it } from 'vitest'
import { BETWEEN_HYPHENS, FIRST_PART, INNER_PART, readTerms, WHOLE_WORD } from './terms'

const SIGNS = { [WHOLE_WORD]: '', [BETWEEN_HYPHENS]: '-', [FIRST_PART]: '<', [INNER_PART]: '>' }
/** Each term with the sign of its role and the number of its parts. */
const termsOf = (text: string) =>
  readTerms(text)
    .terms.map(({ text, role, span }) => `${SIGNS[role]}${text}${span || ''}`)
    .join(' ')

describe('readTerms', () => {
  it.each([
    ['a plain word', 'detr', 'detr'],
    ['humps', 'SwinT', 'swint2 <swin >t'],
    ['hyphens', 'Swin-T', 'swint2 -swin -t'],
    ['both', 'T2T-ViT', 't2tvit5 -t2t3 <t >2 >t -vit2 <vi >t'],
    ['digits', 'ResNet50', 'resnet503 <res >net >50'],
    ['several words', 'Swin Transformer', 'swin transformer'],
    ['a sign', 'a → b', 'a → b'],
    ['a hash', '0a1b2c3d4e5f6a7b', '0a1b2c3d4e5f6a7b'],
  ])('%s', (_, text, terms) => expect(termsOf(text)).toBe(terms))
  it('says what follows a word and what follows Chinese', () => {
    const follows = readTerms('Swin-T 的 DETR: v2').terms.map((term) => [term.text, term.follows])
    expect(follows).toEqual([
      ['swint', false],
      ['swin', false],
      ['t', true],
      ['detr', false],
      ['v2', true],
    ])
  })
  it('has the same whole for names that differ in separators, case and width', () => {
    const wholes = ['Swin-T 网络', 'SwinT网络', 'swin t 网络', 'ＳＷＩＮ_t「网络」', 'SwinT 網絡'].map(
      (text) => readTerms(text).whole,
    )
    expect(new Set(wholes)).toEqual(new Set(['swint网络']))
  })
})
