import {
  chooseReviewSettings,
  readReviewSettings,
  reviewSettings,
} from '@/lib/notebook/review/review-settings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../../problem'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answering(async () => Response.json(await readReviewSettings(await theNotebook())))
}

export function PUT(request: Request): Promise<Response> {
  return answering(async () => {
    const settings = await parseBody(request, reviewSettings)
    await chooseReviewSettings(await theNotebook(), settings)
    return Response.json(settings)
  })
}
