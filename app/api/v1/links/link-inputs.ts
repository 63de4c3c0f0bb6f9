import { z } from 'zod'
import { LINK_CODES } from '@/lib/domain/link-doctor/link-finding'

const source = z.number().int().min(1).max(1e15).describe('`sourceId` of the link.')
const code = z.enum(LINK_CODES)

export const linksQuery = z.object({
  code: code.optional().describe('One kind of finding.'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(1000).default(50).describe('Findings on a page.'),
})

export const linkCheckInput = z.object({ source })

export const linkCorrection = z.object({
  source,
  note: z.string().min(1).max(500).describe('Slug of the note.'),
  to: z.string().max(4000).describe('`url` of a suggestion that `corrects`.'),
})

export const linkDismissal = z.object({ source, code })
