import { importFiles } from '@/lib/notebook/imports'
import { renderPending } from '@/lib/notebook/render-pending'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { importQuery } from '../inputs'
import { answering, parseQuery, problem, report } from '../problem'

type Files = { name: string; bytes: Uint8Array }[]

/** Takes a text as the body, or files as a form. The answer comes when all is stored; rendering goes on behind it. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { dryRun, name } = parseQuery(request, importQuery)
    const files = await readFiles(request, name)
    if (files.length === 0) return problem(400, 'The form holds no file.')
    const notebook = await theNotebook()
    const outcome = await importFiles(notebook, {
      name: files.length === 1 ? (files[0]?.name ?? name) : name,
      files,
      dryRun,
    })
    if ('refused' in outcome) {
      return problem(422, outcome.refused.map(({ message }) => message).join(' '), {
        findings: outcome.refused,
      })
    }
    if (!dryRun) renderPending(notebook).catch(report)
    return Response.json({ ...outcome.report, imports: outcome.importIds })
  })
}

async function readFiles(request: Request, name: string): Promise<Files> {
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data')) {
    return [{ name, bytes: new Uint8Array(await request.arrayBuffer()) }]
  }
  const entries = [...(await request.formData()).values()].filter((entry) => entry instanceof File)
  return Promise.all(
    entries.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
