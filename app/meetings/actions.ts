'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { SaidState } from '@/components/meeting/said-form'
import { saveSaid, tieNote, untieNote } from '@/lib/notebook/meetings/after-meeting'
import { addToAgenda, removeFromAgenda } from '@/lib/notebook/meetings/agenda'
import { agendaInput, promiseInput, promiseWork } from '@/lib/notebook/meetings/meeting-input'
import { addPromises, workOnPromise } from '@/lib/notebook/meetings/promises'
import { prepareNext, restoreMeeting, trashMeeting } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { itemIn } from './agenda-item'

const id = z.coerce.number().int().min(1).catch(0)
const fieldOf = (form: FormData, name: string) => String(form.get(name) ?? '')

/** A button of the list of meetings or of one's page: into the trash, out of it, the next of a series. */
export async function workOnMeeting(form: FormData): Promise<void> {
  const nb = await theNotebook()
  const meeting = id.parse(form.get('meeting'))
  const about = String(meeting)
  switch (form.get('do')) {
    case 'trash':
      return redirect(paths.meetings({ [(await trashMeeting(nb, meeting)) ? 'trashed' : 'gone']: about }))
    case 'restore':
      return redirect(paths.meetings({ [(await restoreMeeting(nb, meeting)) ? 'restored' : 'gone']: about }))
    default: {
      const next = await prepareNext(nb, meeting)
      return redirect(next ? paths.meeting(next.id) : paths.meetings({ gone: about }))
    }
  }
}

/** Adds promises or says what became of one; returns to the page the button stood on. */
export async function workOnPromises(form: FormData): Promise<void> {
  const nb = await theNotebook()
  const page = id.parse(form.get('page'))
  const back = (told: Record<string, string>) =>
    redirect(`${page > 0 ? paths.afterMeeting(page, told) : paths.meetings(told)}#promises`)
  const dueDay = fieldOf(form, 'dueDay') || null
  if (form.get('do') === 'add') {
    const text = fieldOf(form, 'text')
    const said = promiseInput.safeParse({ text: text.slice(0, 2000), dueDay })
    if (!said.success) return back({ refused: 'text' })
    const made = await addPromises(nb, page, { text, dueDay: said.data.dueDay })
    return made ? back({ added: String(made.length) }) : redirect(paths.meetings({ gone: String(page) }))
  }
  const note = fieldOf(form, 'note')
  const work = promiseWork.safeParse({ do: form.get('do'), note, text: fieldOf(form, 'text'), dueDay })
  if (!work.success) return back({ refused: 'text' })
  const promise = id.parse(form.get('promise'))
  const result = await workOnPromise(nb, promise, work.data)
  if (!result.ok) return back({ refused: result.reason, name: note.slice(0, 200) })
  return back({ did: work.data.do, promise: String(promise) })
}

/** Keeps what was said; words that would be written over come back into the form beside those saved meanwhile. */
export async function saveWhatWasSaid(_before: SaidState, form: FormData): Promise<SaidState> {
  const meeting = id.parse(form.get('meeting'))
  const said = fieldOf(form, 'said').toWellFormed()
  const result = await saveSaid(await theNotebook(), meeting, { said, base: fieldOf(form, 'base') })
  if (!result) redirect(paths.meetings({ gone: String(meeting) }))
  if (!result.ok) return { typed: said, current: result.current }
  redirect(paths.afterMeeting(meeting, { saved: '1' }))
}

/** Ties a note to a meeting or lets it go. */
export async function workOnNotes(form: FormData): Promise<void> {
  const nb = await theNotebook()
  const meeting = id.parse(form.get('meeting'))
  const note = fieldOf(form, 'note').slice(0, 500)
  const back = (told: Record<string, string>) => redirect(`${paths.afterMeeting(meeting, told)}#notes`)
  if (form.get('do') === 'untie') {
    await untieNote(nb, meeting, note)
    return back({ untied: note, name: fieldOf(form, 'title').slice(0, 200) })
  }
  const tied = await tieNote(nb, meeting, note)
  return back(tied ? { tied: tied.slug, name: tied.title } : { refused: 'no-note', name: note.slice(0, 200) })
}

/** Puts something on the agenda of a meeting or takes it off, and returns to where it stood. */
export async function sendToMeeting(form: FormData): Promise<void> {
  const nb = await theNotebook()
  const item = agendaInput.safeParse(itemIn(form.get('item')))
  const meeting = id.parse(form.get('meeting'))
  const remove = fieldOf(form, 'remove')
  if (remove !== '') await removeFromAgenda(nb, meeting, [remove])
  else if (!item.success || !(await addToAgenda(nb, meeting, item.data)))
    redirect(paths.meetings({ gone: String(meeting) }))
  redirect(await pageBefore(meeting))
}

/** Where the form stood; the meeting's own page for a browser that does not say. */
async function pageBefore(meeting: number): Promise<string> {
  const referer = (await headers()).get('referer')
  const url = referer && URL.canParse(referer) ? new URL(referer) : null
  if (!url || url.pathname.startsWith('//')) return paths.meeting(meeting)
  return `${url.pathname}${url.search}#for-a-meeting`
}
