'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type LineWork, lineWork, minutesInput } from '@/lib/notebook/brief/brief-input'
import { workOnLines } from '@/lib/notebook/brief/work-on-lines'
import { changeMeeting } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

const id = z.coerce.number().int().min(1).catch(0)

/** One button of a brief. What is not understood, or stands there no longer, changes nothing. */
export async function workOnBrief(form: FormData): Promise<void> {
  const meeting = id.parse(form.get('meeting'))
  const work = workIn(form)
  if (work) await workOnLines(await theNotebook(), meeting, work)
  if (form.get('quiet') === '1') return revalidatePath(paths.meeting(meeting))
  const line = work && 'key' in work && work.do !== 'hide' ? `#${work.key}` : ''
  redirect(`${paths.meeting(meeting)}${line}`)
}

/** How long one may speak at it. */
export async function chooseMinutes(form: FormData): Promise<void> {
  const meeting = id.parse(form.get('meeting'))
  const minutes = minutesInput.safeParse(form.get('minutes') ?? form.get('other'))
  if (minutes.success) await changeMeeting(await theNotebook(), meeting, { minutes: minutes.data })
  redirect(paths.meeting(meeting))
}

/** `work` of a button: `hide <key>`, `move <key> -1`, `move <key> before <key>`, `fit`. */
function workIn(form: FormData): LineWork | null {
  const [work = '', key = '', to = '', before = ''] = String(form.get('work') ?? '').split(' ')
  const where = to === 'before' ? { before: before === '' ? null : before } : { by: to }
  const said = { do: work, key, ...(work === 'move' ? where : {}), text: form.get('text') }
  const parsed = lineWork.safeParse(said)
  return parsed.success ? parsed.data : null
}
