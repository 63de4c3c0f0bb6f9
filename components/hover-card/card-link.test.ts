import { describe, expect, it } from 'vitest'
import { cardAddress } from './card-link'

const HERE = 'http://127.0.0.1:3000/notes/2022-06-16-detr'

describe('which links have a card', () => {
  it.each([
    ['/topics/swin-transformer', '/api/v1/hover-cards?topic=swin-transformer'],
    ['/notes/2022-06-17-clip#find=x', '/api/v1/hover-cards?note=2022-06-17-clip'],
    ['/topics/%E5%AF%B9%E7%85%A7', '/api/v1/hover-cards?topic=%E5%AF%B9%E7%85%A7'],
    ['/papers/doso2020?changed=3', '/api/v1/hover-cards?paper=doso2020'],
  ])('%s', (href, address) => {
    expect(cardAddress(href, HERE)).toBe(address)
  })

  it.each([
    'https://arxiv.org/abs/2010.11929',
    'https://example.org/topics/a',
    '/topics',
    '/topics/compare?t=a',
    '/topics/a/edit',
    '/notes/new',
    '/notes/2022-06-16-detr#find=x',
    '/days/2022-06-16',
    '/topics/%E5%AF',
    '#top',
    'http://[',
  ])('not %s', (href) => {
    expect(cardAddress(href, HERE)).toBeNull()
  })
})
