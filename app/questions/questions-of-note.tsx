import { NoteQuestions } from '@/components/question/note-questions'
import { listQuestions } from '@/lib/notebook/questions/list-questions'
import { setTexts } from '@/lib/notebook/questions/set-texts'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { workOnQuestion } from './actions'

const SHOWN = 20

/** What a note asks, with its state, for the page of the note. */
export async function QuestionsOfNote({ slug }: { slug: string }) {
  const nb = await theNotebook()
  const { items } = await listQuestions(nb, { state: 'all', note: slug, limit: SHOWN })
  const set = await setTexts(nb, items)
  return <NoteQuestions slug={slug} questions={items} set={set} action={workOnQuestion} />
}
