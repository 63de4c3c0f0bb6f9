import { describe, expect, it } from 'vitest'
import { shareFound } from './overlap'

describe('what stands in a saved copy', () => {
  const page =
    'Menu Home. The model was trained for three hundred epochs on eight cards. 训练一共用了八张卡,跑了三百轮才收敛。'

  it('is found whatever the marks between the words', () => {
    expect(
      shareFound(
        [
          'The model was trained, for three hundred epochs, on eight cards',
          '训练一共用了八张卡，跑了三百轮才收敛',
        ],
        [page],
      ),
    ).toEqual([1, 1])
  })

  it('is not found for words of one’s own on the same matter', () => {
    const [share = 1] = shareFound(['八张卡训了三百轮,这个代价我们组付不起'], [page])
    expect(share).toBeLessThan(0.3)
  })

  it('says nothing of a sentence that is too short to tell', () => {
    expect(shareFound(['八张卡'], [page])).toEqual([0])
  })
})
