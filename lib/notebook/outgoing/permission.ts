import { findSetting, keepSetting } from '../../db/setting-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

const KEY = 'ask-network'

/** Whether the writer allowed Daybook to ask others, each time a button is pressed. Not unless it was said. */
export async function mayAsk(nb: Notebook): Promise<boolean> {
  return (await findSetting(nb.db.prisma, KEY)) === 'on'
}

export function allowAsking(nb: Notebook, allowed: boolean): Promise<void> {
  return inTransaction(nb, (tx) => keepSetting(tx, KEY, allowed ? 'on' : 'off'))
}
