import { sqlTime } from '../../db/query'
import { insertAnswer } from '../../db/suggestion-store'
import type { LinkCode } from '../../domain/link-doctor/link-finding'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { answerKey, examineNotebook, LINK_ANSWER } from './findings'

/** Says that a link is right as it is: that is not told of it again. The change's number; null when nothing was told. */
export async function dismissFinding(
  nb: Notebook,
  { sourceId, code }: { sourceId: number; code: LinkCode },
): Promise<number | null> {
  const { findings, links } = await examineNotebook(nb)
  const link = links.get(sourceId)
  const isTold = findings.some((finding) => finding.sourceId === sourceId && finding.code === code)
  if (!link || !isTold) return null
  const now = nb.now()
  const answer = { kind: LINK_ANSWER, key: answerKey(code, link.canonicalUrl), answer: 'dismissed' as const }
  return inTransaction(nb, async (tx) => {
    await insertAnswer(tx, answer, now)
    return recordChange(tx, {
      kind: 'dismiss-link',
      summary: { link: link.label, code },
      before: {},
      after: { SuggestionAnswer: [{ ...answer, createdAt: sqlTime(now) }] },
      now,
    })
  })
}
