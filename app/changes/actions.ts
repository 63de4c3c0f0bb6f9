'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { undoChange } from '@/lib/notebook/changes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Takes one change back and returns to where the button stood; the list of changes says why when it could not. */
export async function undo(form: FormData): Promise<void> {
  const id = Number(form.get('id'))
  if (!Number.isSafeInteger(id) || id < 1) redirect(paths.changes())
  const result = await undoChange(await theNotebook(), id)
  if (!result) redirect(paths.changes())
  if (result.ok || result.reason === 'undone') redirect(await pageBefore(String(id)))
  redirect(
    paths.changes({
      changed: String(id),
      touched: result.touched.slice(0, 5).join('\n').slice(0, 500),
      first: result.later.map((change) => change.id).join(','),
    }),
  )
}

/** Where the form stood, telling of the change. */
async function pageBefore(changed: string): Promise<string> {
  const referer = (await headers()).get('referer')
  const url = referer && URL.canParse(referer) ? new URL(referer) : null
  if (!url || url.pathname.startsWith('//')) return paths.changes({ changed })
  url.searchParams.set('changed', changed)
  for (const name of ['touched', 'first']) url.searchParams.delete(name)
  return url.pathname + url.search
}
