'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { MeetingFormState } from '@/components/meeting/meeting-form'
import { addToAgenda } from '@/lib/notebook/meetings/agenda'
import { agendaInput } from '@/lib/notebook/meetings/meeting-input'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { changeMeeting, createMeeting, type MeetingResult } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { itemIn } from './agenda-item'
import { fieldsIn, inputOf } from './form-fields'

/** Saves the form of a meeting; what cannot be saved goes back into the form. */
export async function saveMeeting(_before: MeetingFormState, form: FormData): Promise<MeetingFormState> {
  const t = await getTranslations('meeting')
  const nb = await theNotebook()
  const fields = fieldsIn(form)
  const input = inputOf(fields)
  if (!input.success)
    return { fields, message: t('wrongFields', { message: input.error.issues[0]?.message ?? '' }) }
  const of = Number(form.get('meeting') || 0)
  const follows = Number(form.get('follows') || 0) || null
  const result: MeetingResult =
    of > 0 ? await changeMeeting(nb, of, input.data) : await createMeeting(nb, input.data, { follows })
  if (!result.ok) return { fields, message: t(result.reason === 'window' ? 'wrongWindow' : 'wrongMissing') }
  const item = agendaInput.safeParse(itemIn(form.get('item')))
  if (item.success) await addToAgenda(nb, result.id, item.data)
  const saved = await readMeeting(nb, result.id)
  // An hour that the clock leaves out has moved; that is said where the hour is seen.
  if (saved && saved.time !== fields.time)
    redirect(paths.meetings({ gap: fields.time, taken: saved.time, about: String(result.id) }))
  redirect(paths.meeting(result.id))
}
