import MiniSearch from 'minisearch'
import type { Engine } from './engine'

export const minisearch: Engine = {
  name: 'MiniSearch',
  note: 'fuzzy 0.2, prefix; Chinese as single characters and pairs, asked by pairs',
  most: { texts: 200_000, because: 'more than a gigabyte of heap' },
  build: (texts) => {
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: indexedTerms,
      searchOptions: { fuzzy: 0.2, prefix: true, tokenize: askedTerms },
    })
    index.addAll(texts.map((text, id) => ({ id, text })))
    return {
      search: (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({ id }) => Number(id)),
    }
  },
}

function indexedTerms(text: string): string[] {
  return pieces(text).flatMap((piece) => (isHan(piece) ? [...piece, ...pairs(piece)] : [piece]))
}

function askedTerms(text: string): string[] {
  return pieces(text).flatMap((piece) => (isHan(piece) && piece.length > 1 ? pairs(piece) : [piece]))
}

function pieces(text: string): string[] {
  return text.match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}]+/gu) ?? []
}

function isHan(piece: string): boolean {
  return /^\p{Script=Han}/u.test(piece)
}

function pairs(run: string): string[] {
  return [...run].slice(1).map((character, index) => (run[index] as string) + character)
}
