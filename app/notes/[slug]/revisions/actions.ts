'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { restoreRevision } from '@/lib/notebook/revisions/restore'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

const number = z.coerce.number().int().min(1).max(1_000_000_000)
const Restore = z.object({ slug: z.string().min(1), number, base: number })

/** Makes an old version the newest and shows what that changed. What is not understood changes nothing. */
export async function restore(form: FormData): Promise<void> {
  const asked = Restore.safeParse(Object.fromEntries(form))
  if (!asked.success) redirect(paths.log())
  const { slug, number, base } = asked.data
  const restored = await restoreRevision(await theNotebook(), slug, number, base)
  if (!restored) redirect(paths.revisions(slug))
  const ends = { from: String(base), to: String(number) }
  if (restored.ok) {
    const to = String(restored.revision)
    redirect(paths.revisions(slug, { from: ends.from, to, restored: ends.to }))
  }
  if (restored.why === 'unknown-revision') redirect(paths.revisions(slug, ends))
  redirect(
    paths.revisions(slug, {
      from: String(restored.revision),
      to: ends.to,
      refused: String(restored.revision),
    }),
  )
}
