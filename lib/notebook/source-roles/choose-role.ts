import { findRoleByNotes, findRoleRow, listCitingNotes, setRole } from '../../db/source-roles'
import type { SourceRole } from '../../domain/source'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { writeRoleMarks } from './role-marks'
import { markSecondHandNear } from './second-hand-marks'

/** `change` is null when it had that role already. */
export type RoleChoice = { ok: true; change: number | null } | { ok: false; reason: 'no-source' }

/**
 * Gives a source a role that counts in every note, whatever the words there say, and through every later save, import
 * and rebuild. Null gives it back to the rules. It can be undone.
 */
export function chooseRole(nb: Notebook, sourceId: number, role: SourceRole | null): Promise<RoleChoice> {
  return inTransaction(nb, async (tx) => {
    const found = await findRoleRow(tx, sourceId)
    if (!found) return { ok: false, reason: 'no-source' }
    const { label, ...before } = found
    const after = {
      id: sourceId,
      role: role ?? (await findRoleByNotes(tx, sourceId)) ?? before.role,
      roleByHand: role === null ? 0 : 1,
    }
    if (after.role === before.role && after.roleByHand === before.roleByHand)
      return { ok: true, change: null }
    await setRole(tx, after)
    const noteIds = await listCitingNotes(tx, [sourceId])
    await writeRoleMarks(tx, noteIds)
    await markSecondHandNear(tx, noteIds)
    const change = await recordChange(tx, {
      kind: role === null ? 'free-source-role' : 'choose-source-role',
      summary: { source: label, role: after.role },
      before: { Source: [before] },
      after: { Source: [after] },
      now: nb.now(),
    })
    return { ok: true, change }
  })
}
