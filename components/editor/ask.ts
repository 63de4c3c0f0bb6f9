import { paths } from '@/lib/paths'

/** A note or topic that completes what is being typed; `insert` stands between the brackets or behind the sign. */
export type Offered = {
  kind: 'note' | 'topic'
  slug: string
  title: string
  detail: string | null
  insert: string
}
export type StoredPicture = { url: string; name: string; size: number }

export async function askPreview(title: string, body: string, signal: AbortSignal): Promise<string> {
  const { html } = await read<{ html: string }>(await post('preview', { title, body }, signal))
  return html
}

export async function askCompletions(
  query: string,
  wanted: 'link' | 'topic',
  signal: AbortSignal,
): Promise<Offered[]> {
  const parameters = new URLSearchParams({ q: query, for: wanted, limit: '12' })
  const response = await fetch(`${paths.api('complete')}?${parameters}`, { signal })
  return (await read<{ items: Offered[] }>(response)).items
}

export async function askMarkdown(html: string, signal: AbortSignal): Promise<string> {
  return (await read<{ markdown: string }>(await post('markdown', { html }, signal))).markdown
}

/** Keeps a picture. Throws with a sentence for the writer when it is not taken. */
export async function sendPicture(file: File): Promise<StoredPicture> {
  const headers = { 'content-type': file.type || 'application/octet-stream' }
  const address = `${paths.api('attachments')}?${new URLSearchParams({ name: file.name })}`
  return read<StoredPicture>(await fetch(address, { method: 'POST', headers, body: file }))
}

function post(path: string, value: unknown, signal: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(paths.api(path), { method: 'POST', headers, body: JSON.stringify(value), signal })
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return response.json()
  const problem: { detail?: string; title?: string } = await response.json().catch(() => ({}))
  throw new Error(problem.detail ?? problem.title ?? `${response.status}`)
}
