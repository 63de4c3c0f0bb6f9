import { z } from 'zod'
import { parseDay } from '@/lib/domain/day'
import type { LogEdit } from '@/lib/formats/log/log-reading'

/** What a form of the preview asks for: `kind:at`, with the new title or moment where the kind needs one. */
const Asked = z
  .string()
  .regex(/^(split|join|retitle|redate|discard|keep):\d{1,12}$/)
  .transform((text) => {
    const [kind, at] = text.split(':')
    return { kind: kind as LogEdit['kind'], at: Number(at) }
  })
const Title = z.string().trim().min(1).max(500)
/** As `<input type="datetime-local">` sends it; without scripts some browsers send it as typed. */
const Moment = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/)

/** The edit a form names; null when its fields make none. */
export function editFrom(form: FormData): LogEdit | null {
  const asked = Asked.safeParse(form.get('edit'))
  if (!asked.success) return null
  const { kind, at } = asked.data
  if (kind === 'retitle') {
    const title = Title.safeParse(form.get('title'))
    return title.success ? { kind, at, title: title.data } : null
  }
  if (kind === 'redate') return redate(at, form.get('moment'))
  return { kind, at }
}

function redate(at: number, text: FormDataEntryValue | null): LogEdit | null {
  const moment = Moment.safeParse(text)
  if (!moment.success) return null
  const day = parseDay(moment.data.slice(0, 10))
  const time = moment.data.slice(11)
  if (!day || (time && !isClockTime(time))) return null
  return { kind: 'redate', at, stamp: { day, time: time || null, offset: null } }
}

function isClockTime(text: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number)
  return hours < 24 && minutes < 60 && seconds < 60
}
