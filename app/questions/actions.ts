'use server'
import { redirect } from 'next/navigation'
import { answerInput, askInput } from '@/lib/notebook/questions/question-input'
import {
  answerQuestion,
  askQuestion,
  dropQuestion,
  keepWords,
  type QuestionResult,
  refuseAnswer,
  reopenQuestion,
} from '@/lib/notebook/questions/settle-question'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { backTo } from './back-to'

type Field = (name: string) => string

/** Asks, answers, drops or opens again, and returns to where that was done; the ledger tells what was refused. */
export async function workOnQuestion(form: FormData): Promise<void> {
  const field: Field = (name) => String(form.get(name) ?? '')
  const result = await perform(field)
  const back = field('back')
  if (result !== 'invalid' && result.ok) redirect(backTo(back, { changed: String(result.change) }))
  const refused = result === 'invalid' ? 'invalid' : result.reason
  if (refused === 'note') await keepWords(await theNotebook(), Number(field('id')), field('answer'))
  const ledger = back.startsWith(paths.questions()) ? back : paths.questions()
  const told = { refused, text: field('text'), named: field('note'), at: field('id') }
  redirect(backTo(ledger, told))
}

async function perform(field: Field): Promise<QuestionResult | 'invalid'> {
  const nb = await theNotebook()
  const id = Number(field('id'))
  const note = field('note').trim() === '' ? undefined : field('note')
  switch (field('do')) {
    case 'answer': {
      const parsed = answerInput.safeParse({ note, answer: field('answer') })
      return parsed.success ? answerQuestion(nb, id, parsed.data) : 'invalid'
    }
    case 'drop': {
      const parsed = answerInput.safeParse({ answer: field('answer') })
      return parsed.success ? dropQuestion(nb, id, parsed.data.answer) : 'invalid'
    }
    case 'reopen':
      return reopenQuestion(nb, id)
    case 'refuse':
      return refuseAnswer(nb, id, note ?? '')
    default: {
      const parsed = askInput.safeParse({ text: field('text'), note })
      return parsed.success ? askQuestion(nb, parsed.data) : 'invalid'
    }
  }
}
