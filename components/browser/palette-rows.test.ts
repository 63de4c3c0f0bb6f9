import { describe, expect, it } from 'vitest'
import type { SearchAnswer, SearchHit, SearchTier } from '@/lib/domain/search'
import zh from '@/messages/zh.json'
import { groupsOf, type Shelf } from './palette-rows'

const { says } = zh.palette

function hit(slug: string, tier: SearchTier, found: string): SearchHit {
  const match = { field: 'title', tier, typed: 'eft', found } as const
  const titleParts = [{ text: slug, hit: true }]
  return {
    slug,
    title: slug,
    titleParts,
    day: '2022-06-16' as SearchHit['day'],
    tier,
    reason: '',
    matches: [match],
    snippet: [],
    place: null,
  }
}

function shelf(query: string, hits: SearchHit[] = [], more: Partial<Shelf> = {}): Shelf {
  const answer: SearchAnswer = {
    query,
    tookMs: 0,
    total: hits.length,
    counts: {},
    hits,
    topics: [],
    papers: [],
    snapshots: [],
    problems: [],
    didYouMean: null,
    facets: null,
  }
  return { query, answer, places: [], offers: [], here: null, recent: { queries: [], notes: [] }, ...more }
}

const keys = (from: Shelf) =>
  groupsOf(from, says).map(({ name, rows }) => [name, ...rows.map(({ key }) => key)])

describe('the rows of the palette', () => {
  it('put places between what is exact and what is spelled otherwise', () => {
    const hits = [hit('a', 'exact', 'eft'), hit('b', 'pinyin', '二分图')]
    const places = [{ label: '设置', href: '/settings' }]
    expect(keys(shelf('eft', hits, { places }))).toEqual([
      ['notes', 'note a'],
      ['places', 'place 设置'],
      ['weaker', 'note b'],
      ['all', 'all'],
    ])
  })

  it('say why a weaker note is there', () => {
    const rows = groupsOf(shelf('eft', [hit('b', 'pinyin', '二分图')]), says).flatMap((group) => group.rows)
    expect(rows[0]?.reason).toBe('拼音 eft → 二分图')
  })

  it('begin with where one is, what was searched for and the newest notes', () => {
    const here = { name: 'DETR', query: 'topic:DETR' }
    const recent = { queries: ['CLIP'], notes: [{ slug: 'a', title: 'A', day: '2022-06-16' }] }
    expect(keys(shelf('', [], { here, recent }))).toEqual([
      ['here', 'here'],
      ['recent', 'recent CLIP'],
      ['newest', 'newest a'],
    ])
  })

  it('offer no search within what is searched within already', () => {
    const here = { name: 'DETR', query: 'topic:DETR' }
    expect(keys(shelf('topic:DETR loss', [], { here }))).toEqual([['all', 'all']])
    expect(keys(shelf('loss', [], { here }))).toEqual([['all', 'here', 'all']])
  })
})
