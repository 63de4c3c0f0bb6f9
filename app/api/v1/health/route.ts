import { renderProgress } from '@/lib/notebook/render-pending'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { version } from '@/package.json'
import { answering } from '../problem'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answering(async () => {
    const { total, rendered } = await renderProgress(await theNotebook())
    return Response.json({ ok: true, version, notes: total, rendered, pending: total - rendered })
  })
}
