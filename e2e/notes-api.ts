import type { Page } from 'playwright/test'
import { expect } from './daybook'

type Note = {
  slug: string
  title: string
  day: string
  body: string
  revision: number
  sources: { canonicalUrl: string }[]
}

export async function notesOf(address: string): Promise<Note[]> {
  return (await (await fetch(`${address}/api/v1/notes`)).json()).items
}

export async function fetchNote(address: string, slug: string): Promise<Note> {
  return (await fetch(`${address}/api/v1/notes/${slug}`)).json()
}

/** Null while the program does not answer. */
export async function bodyOfSlug(address: string, slug: string): Promise<string | null> {
  return fetchNote(address, slug).then(
    ({ body }) => body,
    () => null,
  )
}

export async function bodyOf(address: string, page: Page): Promise<string | null> {
  return bodyOfSlug(address, new URL(page.url()).pathname.split('/').at(-2) ?? '')
}

export async function makeNote(daybook: Program, name: string, body: string): Promise<string> {
  const answer = await ask(daybook, 'POST', 'notes', { title: name, body })
  expect(answer.status).toBe(201)
  return (await answer.json()).slug
}

export async function saveByApi(daybook: Program, slug: string, note: object): Promise<void> {
  expect((await ask(daybook, 'PUT', `notes/${slug}`, note)).status).toBe(200)
}

type Program = { address: string; token: string }

function ask({ address, token }: Program, method: string, path: string, body: object): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return fetch(`${address}/api/v1/${path}`, { method, headers, body: JSON.stringify(body) })
}
