'use server'
import { redirect } from 'next/navigation'
import { SUGGESTION_KINDS } from '@/lib/domain/suggestions/suggestion'
import { TOPIC_KINDS } from '@/lib/domain/topic'
import { dismissSuggestion, takeSuggestion } from '@/lib/notebook/suggestions/answer-suggestion'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Does what an offer says, or never offers it again. */
export async function answerSuggestion(form: FormData): Promise<void> {
  const field = (name: string) => String(form.get(name) ?? '')
  const kind = SUGGESTION_KINDS.find((one) => one === field('kind'))
  const shown = SUGGESTION_KINDS.find((one) => one === field('shown'))
  if (!kind) redirect(paths.suggestions())
  const nb = await theNotebook()
  let change: number | null = null
  if (field('answer') === 'take') {
    const topicKind = TOPIC_KINDS.find((one) => one === field('topicKind'))
    const result = await takeSuggestion(nb, kind, field('key'), { kind: topicKind })
    change = result?.ok ? result.change : null
  } else {
    change = await dismissSuggestion(nb, kind, field('key'))
  }
  redirect(
    paths.suggestions(
      change === null ? { kind: shown, gone: '1' } : { kind: shown, changed: String(change) },
    ),
  )
}
