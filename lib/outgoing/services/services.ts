import type { PaperIdentifier } from '../../domain/source'
import { arxiv } from './arxiv'
import { crossref } from './crossref'
import { openReview } from './openreview'
import type { Service } from './service'

const SERVICES: Partial<Record<PaperIdentifier['scheme'], Service>> = {
  arxiv,
  doi: crossref,
  openreview: openReview,
}

/** Who knows identifiers of this kind; null for those that no service answers for. */
export function serviceFor(scheme: PaperIdentifier['scheme']): Service | null {
  return SERVICES[scheme] ?? null
}
