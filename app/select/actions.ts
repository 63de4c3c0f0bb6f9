'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { parseDay } from '@/lib/domain/day'
import { bulkInput, orderInput, slugsInput } from '@/lib/notebook/bulk/bulk-input'
import { changeNotes } from '@/lib/notebook/bulk/change-notes'
import { orderDay, stepNote } from '@/lib/notebook/bulk/order-day'
import { undoBulk } from '@/lib/notebook/bulk/undo-bulk'
import { addAllToAgenda } from '@/lib/notebook/meetings/agenda'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** One button of the bar under a list whose boxes are on. */
export async function changeSelected(form: FormData): Promise<void> {
  const back = addressIn(form)
  const topics = String(form.get('topics') ?? '')
    .split(/[,，、;；\n]/)
    .filter((name) => name.trim() !== '')
  const wanted = { do: form.get('do'), slugs: form.getAll('slugs'), topics, day: form.get('day') }
  if (wanted.slugs.length === 0) goBack(back, { not: 'none' })
  if (wanted.do === 'meeting') return sendSelected(back, form)
  const input = bulkInput.safeParse(wanted)
  if (!input.success) goBack(back, { not: wanted.do === 'move' ? 'noDay' : 'noTopics' })
  const { change } = await changeNotes(await theNotebook(), input.data)
  goBack(back, change === null ? { not: 'same' } : { did: String(change) })
}

/** Puts the chosen notes on the agenda of a coming meeting. */
async function sendSelected(back: string, form: FormData): Promise<never> {
  const chosen = slugsInput.parse({ slugs: form.getAll('slugs') })
  const meeting = z.coerce.number().int().catch(0).parse(form.get('meeting'))
  const items = chosen.slugs.map((slug) => ({ kind: 'note' as const, slug }))
  const added = await addAllToAgenda(await theNotebook(), meeting, items)
  goBack(back, added ? { sent: String(meeting), notes: String(added.length) } : { not: 'same' })
}

export async function undoSelected(form: FormData): Promise<void> {
  const undone = await undoBulk(await theNotebook(), z.coerce.number().int().parse(form.get('change')))
  goBack(addressIn(form), undone?.ok === false ? { not: 'touched' } : { undone: '1' })
}

/** Moves a note within its day: one place by a button, anywhere by a drop, which brings the whole order. */
export async function orderNotes(form: FormData): Promise<void> {
  const nb = await theNotebook()
  const slug = String(form.get('slug') ?? '')
  const day = parseDay(String(form.get('day') ?? ''))
  if (!day) redirect(paths.log())
  const dropped = orderInput.safeParse({ day, slugs: form.getAll('slugs') })
  const step = form.get('do')
  if (dropped.success) await orderDay(nb, day, dropped.data.slugs)
  else if (step === 'up' || step === 'down') await stepNote(nb, day, slug, step)
  redirect(`${paths.day(day)}#${encodeURIComponent(slug)}`)
}

/** The list the form stood under; an address of another machine is none of ours. */
function addressIn(form: FormData): string {
  const back = String(form.get('back') ?? '')
  const url = back.startsWith('/') && URL.canParse(back, HERE) ? new URL(back, HERE) : null
  return url?.origin === HERE ? url.pathname + url.search : paths.log()
}
const HERE = 'http://daybook.invalid'

function goBack(address: string, say: Record<string, string>): never {
  const url = new URL(address, HERE)
  for (const [name, value] of Object.entries(say)) url.searchParams.set(name, value)
  revalidatePath(url.pathname)
  redirect(url.pathname + url.search)
}
