import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Engine } from './engine'

const TUNED = { ignoreLocation: true, threshold: 0.4 }

export const fuseByDefault: Engine = {
  name: 'fuse.js',
  note: '7.5, defaults: reads about the first sixty characters of a text',
  slow: true,
  build: (texts) => searcherOf(texts, {}),
}

export const fuseTuned: Engine = {
  name: 'fuse.js, tuned',
  note: 'ignoreLocation, threshold 0.4',
  slow: true,
  build: (texts) => searcherOf(texts, TUNED),
}

/** Positions of the candidates fuse.js accepts, in its order. */
export function rankWithFuse(candidates: readonly string[], query: string): number[] {
  return new Fuse(candidates, { ignoreLocation: true, threshold: 0.6 })
    .search(query)
    .map(({ refIndex }) => refIndex)
}

function searcherOf(texts: readonly string[], options: IFuseOptions<string>) {
  const fuse = new Fuse(texts, options)
  return {
    search: (query: string, limit: number) => fuse.search(query, { limit }).map(({ refIndex }) => refIndex),
  }
}
