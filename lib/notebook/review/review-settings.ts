import { z } from 'zod'
import { findSetting, keepSetting } from '../../db/setting-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

/** What the writer may choose about reviewing. */
export const reviewSettings = z.object({
  retention: z.coerce
    .number()
    .min(0.7, 'Recall of at least 70 %: below that most of the time goes into learning anew.')
    .max(0.97, 'Recall of at most 97 %: beyond that cards would come up every day.')
    .describe('Share of cards to be recalled when they come up, 0.7 to 0.97.'),
  newPerDay: z.coerce
    .number()
    .int()
    .min(0)
    .max(500)
    .describe('Cards nobody has answered yet that are asked on one day.'),
})
export type ReviewSettings = z.output<typeof reviewSettings>

const KEY = 'review'
const UNLESS_SAID: ReviewSettings = { retention: 0.9, newPerDay: 20 }

export async function readReviewSettings(nb: Pick<Notebook, 'db'>): Promise<ReviewSettings> {
  const kept = await findSetting(nb.db.prisma, KEY)
  const parsed = reviewSettings.safeParse(parseJson(kept))
  return parsed.success ? parsed.data : UNLESS_SAID
}

/** Counts for answers from now on: cards keep the dates they have. */
export function chooseReviewSettings(nb: Notebook, settings: ReviewSettings): Promise<void> {
  return inTransaction(nb, (tx) => keepSetting(tx, KEY, JSON.stringify(settings)))
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
