import { describe, expect, it } from 'vitest'
import { findClaims } from './find-claims'
import { printValue } from './print-value'

const printed = (body: string) => findClaims({ title: 't', body, places: [], tags: [] }).map(printValue)

describe('a value in one writing', () => {
  it.each([
    ['1370 亿参数', '137 B'],
    ['137B parameters', '137 B'],
    ['3 毫秒', '3 ms'],
    ['3ms', '3 ms'],
    ['约 29.9M 参数', '≈ 29.9 M'],
    ['超过 204 个任务', '≥ 204'],
    ['不到 20 ms', '≤ 20 ms'],
    ['训练 2–4 天', '2–4 d'],
    ['准确率提升 1.5 %', 'Δ 1.5 %'],
    ['显存 16 GB', '16 GB'],
    ['500 个 epoch', '500 epochs'],
    ['3,755 个汉字', '3755'],
  ])('%s is %s', (text, value) => expect(printed(text)).toEqual([value]))
})
