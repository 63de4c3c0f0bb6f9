'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LINK_CODES } from '@/lib/domain/link-doctor/link-finding'
import { checkLink } from '@/lib/notebook/link-doctor/check-link'
import { correctLink } from '@/lib/notebook/link-doctor/correct-link'
import { dismissFinding } from '@/lib/notebook/link-doctor/dismiss-finding'
import { restoreRevision } from '@/lib/notebook/revisions/restore'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

const source = z.coerce.number().int().min(1).max(1e15)
const revision = z.coerce.number().int().min(1).max(1e9)
const Check = z.object({ source, back: z.literal('source').optional() })
const Correction = z.object({ source, slug: z.string().min(1).max(500), to: z.string().max(4000) })
const Dismissal = z.object({ source, code: z.enum(LINK_CODES) })
const Undoing = z.object({ slug: z.string().min(1).max(500), before: revision, revision })

/** Asks one address, for this one press. */
export async function checkOne(form: FormData): Promise<void> {
  const asked = Check.safeParse(Object.fromEntries(form))
  if (!asked.success) redirect(paths.linkDoctor())
  const { source: id, back } = asked.data
  const result = await checkLink(await theNotebook(), id)
  const problem = result && 'problem' in result ? result.problem.code : undefined
  if (back && !problem) redirect(`${paths.source(id)}#link`)
  redirect(paths.linkDoctor({ checked: String(id), problem }))
}

/** One press corrects one note; the answer says how to take it back. */
export async function correct(form: FormData): Promise<void> {
  const asked = Correction.safeParse(Object.fromEntries(form))
  if (!asked.success) redirect(paths.linkDoctor({ refused: '1' }))
  const { source: sourceId, slug, to } = asked.data
  const done = await correctLink(await theNotebook(), { sourceId, slug, to })
  if (!done?.ok) redirect(paths.linkDoctor({ refused: '1' }))
  redirect(paths.linkDoctor({ note: slug, before: String(done.before), revision: String(done.revision) }))
}

export async function undoCorrection(form: FormData): Promise<void> {
  const asked = Undoing.safeParse(Object.fromEntries(form))
  if (!asked.success) redirect(paths.linkDoctor({ refused: '1' }))
  const { slug, before, revision: now } = asked.data
  const done = await restoreRevision(await theNotebook(), slug, before, now)
  redirect(paths.linkDoctor(done?.ok ? { note: slug } : { refused: '1' }))
}

export async function dismiss(form: FormData): Promise<void> {
  const asked = Dismissal.safeParse(Object.fromEntries(form))
  if (!asked.success) redirect(paths.linkDoctor())
  const { source: sourceId, code } = asked.data
  const change = await dismissFinding(await theNotebook(), { sourceId, code })
  redirect(paths.linkDoctor(change === null ? { refused: '1' } : { changed: String(change) }))
}
