import type { SearchHit } from '@/lib/domain/search'

/** Words of the text to open a hit at; where its place is not known, those its snippet marks, a formula's for one. */
export function placeOf({ place, snippet }: Pick<SearchHit, 'place' | 'snippet'>): string | null {
  return place ?? snippet.find((part) => part.hit)?.text ?? null
}
