import { rowsChangedSince, takePicture } from '../../db/change-store'
import type { PaperWork, PaperWorkResult } from '../../domain/papers/paper-work'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { renderSoon } from '../render-pending'
import { bringInStep } from '../topic-work/in-step'
import { inTransaction } from '../transaction'
import { createPaper, editPaper, removePaper } from './edit-paper'
import { assignSource, distinguishPapers, mergePapers, releaseSource } from './join-papers'
import { openPaperContext, type PaperContext, type PaperOutcome, Refused } from './paper-context'
import { takeBibtex } from './take-bibtex'

const TABLES = ['Paper', 'PaperIdentifier', 'Source', 'SuggestionAnswer'] as const

/** Does one thing to papers in one transaction and records it so that it can be taken back. */
export async function workOnPapers(nb: Notebook, work: PaperWork): Promise<PaperWorkResult> {
  try {
    const { noteIds, ...done } = await inTransaction(nb, async (tx) => {
      await takePicture(tx, TABLES)
      const context = await openPaperContext(tx, nb.now())
      const { kind, key, summary } = await perform(context, work)
      const rows = await rowsChangedSince(tx, TABLES)
      if ([rows.before, rows.after].every((side) => Object.keys(side).length === 0))
        throw new Refused({ code: 'nothing-changes' })
      const noteIds = await bringInStep(tx, rows)
      const change = await recordChange(tx, { kind, summary, ...rows, now: context.now })
      return { ok: true as const, kind, key, change, summary, noteIds }
    })
    renderSoon(nb, noteIds)
    return done
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, problem: cause.problem }
    throw cause
  }
}

function perform(context: PaperContext, work: PaperWork): Promise<PaperOutcome> {
  switch (work.do) {
    case 'create':
      return createPaper(context, work)
    case 'edit':
      return editPaper(context, work)
    case 'merge':
      return mergePapers(context, work)
    case 'distinguish':
      return distinguishPapers(context, work)
    case 'assign':
      return assignSource(context, work)
    case 'release':
      return releaseSource(context, work)
    case 'remove':
      return removePaper(context, work)
    case 'bibtex':
      return takeBibtex(context, work)
  }
}
