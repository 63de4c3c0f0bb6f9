import { buildNameIndex, openNameIndex } from '../../../lib/search/names/name-index'
import type { Engine } from './engine'
import { rankWithFuse } from './fuse'

export const ours: Engine = {
  name: 'name index (ours)',
  note: 'as the product uses it',
  build: (texts) => {
    const index = buildNameIndex(texts)
    return {
      search: (query, limit) => index.search(query, limit).map(({ name }) => name),
      save: () => index.toBytes(),
      open: openNameIndex,
    }
  },
}

const RERANKED = 60

export const oursThenFuse: Engine = {
  name: 'ours, fuse.js re-ranks 60',
  note: 'what fuse.js cannot score keeps our order, last',
  build: (texts) => {
    const index = buildNameIndex(texts)
    return {
      search: (query, limit) => {
        const found = index.search(query, RERANKED).map(({ name }) => name)
        const ranked = rankWithFuse(
          found.map((position) => texts[position] as string),
          query,
        ).map((rank) => found[rank] as number)
        return [...ranked, ...found.filter((position) => !ranked.includes(position))].slice(0, limit)
      },
    }
  },
}
