'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { SOURCE_ROLES } from '@/lib/domain/source'
import { chooseRole } from '@/lib/notebook/source-roles/choose-role'
import { forgetOpened } from '@/lib/notebook/source-roles/opened'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

const Choice = z.object({
  id: z.coerce.number().int().positive(),
  /** `rules` gives the source back to them. */
  role: z.union([z.enum(SOURCE_ROLES), z.literal('rules')]),
})

export async function chooseSourceRole(form: FormData): Promise<void> {
  const choice = Choice.safeParse(Object.fromEntries(form))
  if (!choice.success) redirect(paths.sources())
  const { id, role } = choice.data
  const done = await chooseRole(await theNotebook(), id, role === 'rules' ? null : role)
  redirect(paths.source(id, done.ok && done.change !== null ? { changed: String(done.change) } : {}))
}

/** The link was followed by mistake, or not read after all. */
export async function forgetSourceOpened(form: FormData): Promise<void> {
  const id = z.coerce.number().int().positive().safeParse(form.get('id'))
  if (!id.success) redirect(paths.sources())
  await forgetOpened(await theNotebook(), id.data)
  redirect(paths.source(id.data))
}
