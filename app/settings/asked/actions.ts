'use server'
import { redirect } from 'next/navigation'
import { forgetAsked } from '@/lib/notebook/outgoing/asked'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

export async function forget(): Promise<void> {
  await forgetAsked(await theNotebook())
  redirect(paths.asked())
}
