import { buildBuckets, type HashBuckets, hashOf } from './hash-buckets'
import type { Vocabulary } from './vocabulary'

/** Shorter ones stand for too much. */
export const SHORTEST_SKELETON = 2

/** The first letter and then consonants and digits: `cnvnxt` for `convnext`. */
export function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '')
}

/** The terms by their skeletons, where those are shorter than the terms. */
export function buildSkeletons(vocabulary: Vocabulary): HashBuckets {
  const found: { hash: number; term: number }[] = []
  for (let term = 0; term < vocabulary.size; term++) {
    const text = vocabulary.text(term)
    const skeleton = skeletonOf(text)
    if (skeleton.length >= SHORTEST_SKELETON && skeleton.length < text.length) {
      found.push({ hash: hashOf(skeleton), term })
    }
  }
  return buildBuckets((visit) => {
    for (const { hash, term } of found) visit(hash, term)
  })
}

/** Visits the terms whose skeleton this is. */
export function eachWithSkeleton(
  skeletons: HashBuckets,
  vocabulary: Vocabulary,
  skeleton: string,
  visit: (term: number) => void,
): void {
  skeletons.each(hashOf(skeleton), (term) => {
    if (skeletonOf(vocabulary.text(term)) === skeleton) visit(term)
  })
}
