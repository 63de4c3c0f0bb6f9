'use server'
import { redirect } from 'next/navigation'
import { cardInput } from '@/lib/notebook/cards/card-input'
import {
  addCard,
  type CardResult,
  editCard,
  restoreCard,
  suspendCard,
  trashCard,
} from '@/lib/notebook/cards/card-work'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Long texts that were refused come back cut, or the address would be longer than servers take. */
const KEPT = 1500

const fieldsOf = (form: FormData) => (name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
type Field = ReturnType<typeof fieldsOf>

/** What the buttons of a card ask, wherever it is shown; returns to the page the button stood on. */
export async function workOnCards(form: FormData): Promise<void> {
  const field = fieldsOf(form)
  const nb = await theNotebook()
  const id = Number(field('id'))
  switch (field('do')) {
    case 'add':
    case 'edit': {
      const parsed = cardInput.safeParse({
        kind: field('kind') || undefined,
        front: field('front'),
        back: field('back'),
      })
      if (!parsed.success) return refuse(field, String(parsed.error.issues[0]?.path[0] ?? ''))
      if (field('do') === 'add') {
        await addCard(nb, parsed.data)
        return back(field, { told: 'made' })
      }
      return finish(await editCard(nb, id, parsed.data), field)
    }
    case 'trash':
      return finish(await trashCard(nb, id), field)
    case 'restore':
      return finish(await restoreCard(nb, id), field)
    case 'suspend':
    case 'resume':
      return finish(await suspendCard(nb, id, field('do') === 'suspend'), field)
    default:
      return back(field, {})
  }
}

function finish(result: CardResult, field: Field): never {
  if (!result.ok) back(field, { told: 'missing' })
  back(field, result.change === null ? {} : { changed: String(result.change) })
}

function refuse(field: Field, side: string): never {
  const [front, other] = [field('front'), field('back')].map((text) => [...text].slice(0, KEPT).join(''))
  const refused = side === 'front' || side === 'back' ? side : 'other'
  back(field, { refused, kind: field('kind'), front: front ?? '', back: other ?? '' })
}

/** The page of a note's cards, or the list of all as it was filtered. */
function back(field: Field, told: Record<string, string>): never {
  if (field('slug') !== '') redirect(paths.drawCards(field('slug'), told))
  const place = Object.fromEntries(['q', 'kind', 'state', 'page', 'edit'].map((name) => [name, field(name)]))
  redirect(paths.cards({ ...place, ...told }))
}
