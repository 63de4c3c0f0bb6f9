import { z } from 'zod'
import { SOURCE_ROLES } from '../../domain/source'

export const roleInput = z.object({
  role: z
    .enum(SOURCE_ROLES)
    .nullable()
    .describe('Counts in every note, whatever stands around the link; null leaves it to the rules.'),
})
