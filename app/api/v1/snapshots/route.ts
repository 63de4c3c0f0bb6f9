import { addSnapshot, tooLarge } from '@/lib/notebook/snapshots/add-snapshot'
import { listSnapshots } from '@/lib/notebook/snapshots/read-snapshots'
import { listWaitingSnapshots } from '@/lib/notebook/snapshots/waiting'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { newSnapshotQuery, snapshotsQuery } from '../inputs'
import { answering, parseQuery, problem } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const nb = await theNotebook()
    const [{ items, total }, waiting] = [
      await listSnapshots(nb, parseQuery(request, snapshotsQuery)),
      await listWaitingSnapshots(nb),
    ]
    return Response.json({ items, total, waiting })
  })
}

/** The bytes are the body, written as they come; what they are is judged by them alone. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { name, source, replaces } = parseQuery(request, newSnapshotQuery)
    // Before the body is read: nobody need wait for what will be refused.
    const refusal = tooLarge(Number(request.headers.get('content-length') ?? 0))
    if (refusal) return problem(413, refusal.message)
    const added = await addSnapshot(await theNotebook(), {
      name,
      chunks: request.body ?? new ReadableStream({ start: (stream) => stream.close() }),
      source: source === undefined ? undefined : { url: source },
      replaces,
    })
    if ('refused' in added) return problem(STATUS[added.refused] ?? 415, added.message)
    if ('waiting' in added) return Response.json(added, { status: 202 })
    const location = paths.snapshot(added.snapshot.id)
    return Response.json(added, { status: added.known ? 200 : 201, headers: { location } })
  })
}

/** Whatever else is refused is of a kind that is not kept. */
const STATUS: Partial<Record<string, number>> = {
  empty: 400,
  'no-source': 400,
  'too-large': 413,
  'disk-full': 507,
}
