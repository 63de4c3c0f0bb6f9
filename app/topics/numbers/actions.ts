'use server'
import { redirect } from 'next/navigation'
import { dismissContradiction } from '@/lib/notebook/claims/dismiss-contradiction'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Says that two numbers do not contradict each other, and returns to the page that asked, a topic's or that of numbers. */
export async function dismissNumbers(form: FormData): Promise<void> {
  const change = await dismissContradiction(await theNotebook(), String(form.get('key') ?? ''))
  const changed = change === null ? '' : `changed=${change}`
  const back = String(form.get('back') ?? '')
  const path = /^\/topics\/[^/?#\\]+(?:\?topic=[^&#]*)?$/.test(back) ? back : paths.numbers()
  redirect(changed ? `${path}${path.includes('?') ? '&' : '?'}${changed}` : path)
}
