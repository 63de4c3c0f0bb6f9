'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { CaptureState } from '@/components/writing/capture-form'
import { capturedFrom } from '@/components/writing/capture-text'
import { parseDay, printInstant } from '@/lib/domain/day'
import { noteInput } from '@/lib/notebook/note-input'
import { createNote } from '@/lib/notebook/save-note'
import { theNotebook } from '@/lib/notebook/the-notebook'

const Form = z.object({
  text: z.string().transform((text) => text.replaceAll('\r\n', '\n')),
  day: z.string().refine((day) => parseDay(day) !== null),
  back: z.string().catch(''),
  saveKey: z.string().catch(''),
  draft: z.string().catch(''),
})

/** Saves the box as a note of its day; what cannot be saved goes back into the box. */
export async function capture(_before: CaptureState, data: FormData): Promise<CaptureState> {
  const { text, day, back, saveKey, draft } = Form.parse(Object.fromEntries(data))
  const captured = capturedFrom(text)
  if (captured.title === '' && captured.body === '') {
    return { message: (await getTranslations('capture'))('empty'), typed: text }
  }
  const nb = await theNotebook()
  const clock = printInstant(nb.now(), nb.timeZone)
    .slice(10)
    .replace(/\[.*\]$/, '')
  const input = noteInput.safeParse({
    ...captured,
    loggedAt: `${day}${clock}`,
    saveKey: saveKey === '' ? undefined : saveKey,
  })
  if (!input.success) {
    return { message: input.error.issues.map(({ message }) => message).join(' '), typed: text }
  }
  const { slug } = await createNote(nb, input.data, 'editor')
  redirect(`/capture?${new URLSearchParams({ saved: slug, back, draft })}`)
}
