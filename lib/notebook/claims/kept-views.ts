import type { ClaimsView } from '../../domain/claims/claim-view'
import type { Notebook } from '../open-notebook'

/** Views made since something last changed, by what they are of. */
const views = new WeakMap<Notebook, { version: string; made: Map<string, ClaimsView> }>()
/** Topics are many and each is asked for now and then. */
const MOST = 200

/** Made anew only after something in the notebook has changed. */
export async function keptView(
  nb: Notebook,
  of: string,
  make: () => Promise<ClaimsView>,
): Promise<ClaimsView> {
  const version = await nb.db.version()
  const known = views.get(nb)
  const made =
    known?.version === version && known.made.size < MOST ? known.made : new Map<string, ClaimsView>()
  const before = made.get(of)
  if (before) return before
  const view = await make()
  made.set(of, view)
  views.set(nb, { version, made })
  return view
}
