import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens'

const textsOf = (text: string) => tokenize(text).map((token) => token.text)

describe('words', () => {
  it.each([
    ['Swin-T', 'swin t'],
    ['SwinT', 'swin t'],
    ['swin_t swin.t swin t', 'swin t swin t swin t'],
    ['XMLParser', 'xml parser'],
    ['ResNet50', 'res net 50'],
    ['yolov5', 'yolo v5'],
    ['YOLOv5s6', 'yolo v5 s 6'],
    ['StarGANv2', 'star gan v2'],
    ['EfficientNetV2 v2 V100', 'efficient net v2 v2 v100'],
    ['conv2d Conv3x3 DIV2K', 'conv 2 d conv 3 x 3 div 2 k'],
    ['LLMs GPUs APIs', 'llms gpus apis'],
    ['LLMs-based LLMsV2', 'llms based llms v2'],
    ['XMLStream ABsolute', 'xml stream a bsolute'],
    ['2010.11929 3.14 1,000 2022-06-16', '2010 11929 3 14 1 000 2022 06 16'],
    ['c++ C# F#/c C++17', 'c++ c# f# c c++ 17'],
    ['ab++ ab# c+ c +c', 'ab ab c c c'],
    ["don’t it's", 'don t it s'],
    ['ＳｗｉｎＴ ｙｏｌｏｖ５ Ｃ＋＋', 'swin t yolo v5 c++'],
    ['cafe\u0301s ca\u00ads', 'cafes cas'],
    ['naive\u0301Bayes', 'naive bayes'],
    ['ﬁne-tuning straße 𝐱𝐲𝟐 Ⅳ', 'fine tuning strasse xy 2 iv'],
    ['x²+y₁', 'x 2 y 1'],
    ['https://arxiv.org/abs/2010.11929?x=1', 'https arxiv org abs 2010 11929 x 1'],
    ['**bold** `code` | <b>', 'bold code b'],
  ])('%s', (text, tokens) => expect(textsOf(text).join(' ')).toBe(tokens))

  it('keeps a word whole, however long', () => {
    expect(textsOf('a'.repeat(100_000))).toEqual(['a'.repeat(100_000)])
  })
})

describe('other scripts', () => {
  it.each([
    ['مَرْحَبًا بالعالم', 'مرحبا بالعالم'],
    ['שָׁלוֹם', 'שלום'],
    ['Привет Σίσυφος', 'привет σισυφοσ'],
    ['हिन्दी', 'हिन्दी'],
    ['ひらがなカタカナー漢字', 'ひらがなカタカナー汉字'],
    ['ｶﾀｶﾅ', 'カタカナ'],
    ['한국어', '한국어'],
    ['ภาษาไทย', 'ภาษาไทย'],
  ])('%s', (text, tokens) => expect(textsOf(text).join(' ')).toBe(tokens))

  it('takes a run of characters written without spaces as one token', () => {
    expect(tokenize('用DETR做二分圖匹配,𠀀𠁞').map(({ kind, text }) => [kind, text])).toEqual([
      ['han', '用'],
      ['word', 'detr'],
      ['han', '做二分图匹配'],
      ['han', '𠀀𠀾'],
    ])
    expect(tokenize('二\u200b分图').map(({ text, start, end }) => [text, start, end])).toEqual([
      ['二分图', 0, 4],
    ])
  })
})

describe('symbols', () => {
  it.each([
    ['x∈ℝ→y', 'x ∈ r → y'],
    ['👍🏽 1️⃣ ❤️', '👍 1 ❤'],
    ['👨\u200d👩\u200d👧', '👨 👩 👧'],
    ['≤≥≠∉±×÷', '≤ ≥ ≠ ∉ ± × ÷'],
    ['3€ $5', '3 € 5'],
    ['Swin™ ©2022', 'swin 2022'],
    ['。，、；：？！…—·《》「」', ''],
    ['!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', ''],
  ])('%s', (text, tokens) => expect(textsOf(text).join(' ')).toBe(tokens))
})

it('says where a token stands, with the accents after it', () => {
  expect(tokenize('  Cafe\u0301Net→\ufe0f')).toEqual([
    { kind: 'word', text: 'cafe', start: 2, end: 7, joined: 'cafenet' },
    { kind: 'word', text: 'net', start: 7, end: 10, joined: null },
    { kind: 'symbol', text: '→', start: 10, end: 12, joined: null },
  ])
})

it('takes any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  )
  fc.assert(
    fc.property(text, (raw) => {
      let last = 0
      for (const { text, start, end } of tokenize(raw)) {
        expect(text).toMatch(/^[^\s\0\p{Cs}]+$/u)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(raw.length)
    }),
  )
})

it('takes every character', () => {
  for (let point = 0; point < 0x30000; point++) {
    const [token, ...more] = tokenize(String.fromCodePoint(point))
    if (more.length > 0 || (token && /[\s\0\p{Cs}\p{Cc}]/u.test(token.text))) {
      expect.fail(`U+${point.toString(16)} gives ${JSON.stringify([token, ...more])}`)
    }
  }
})
