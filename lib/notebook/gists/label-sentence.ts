import { listTexts } from '../../db/compare-reads'
import { deleteLabel, findGistNote, listGistBases, type StoredLabel, setLabel } from '../../db/gist-store'
import type { Stretch } from '../../domain/aspects/note-blocks'
import { findAgain, foldWords } from '../../domain/voice/likeness'
import { readSentences, type Sentence } from '../../domain/voice/read-sentences'
import type { Voice } from '../../domain/voice/voice'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

/** A sentence by its place; `text` finds it again where the note has changed since it was shown. */
export type SentencePlace = Stretch & { text?: string }

/**
 * Says whose words a sentence is made of, or with null lets the rules say it again. Tells what the writer had said
 * before; undefined when there is no such note or sentence.
 */
export function labelSentence(
  nb: Notebook,
  slug: string,
  place: SentencePlace,
  voice: Voice | null,
): Promise<{ before: Voice | null } | undefined> {
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    const id = await findGistNote(tx, slug)
    if (id === null) return undefined
    const [basis] = await listGistBases(tx, [id])
    const sentences = readSentences((await listTexts(tx, [id])).get(id) ?? '')
    const at = indexOfPlace(sentences, place)
    const sentence = sentences[at]
    if (!basis || !sentence) return undefined
    const said = labelOf(sentences, at, basis.labels)
    if (said) await deleteLabel(tx, id, said.normalized)
    const normalized = foldWords(sentence.text)
    if (voice) await setLabel(tx, id, { normalized, text: sentence.text, voice }, now)
    return { before: said?.voice ?? null }
  })
}

function indexOfPlace(sentences: readonly Sentence[], { start, end, text }: SentencePlace): number {
  const at = sentences.findIndex((one) => one.start === start && one.end === end)
  const wanted = text === undefined ? null : foldWords(text)
  if (wanted === null || foldWords(sentences[at]?.text ?? '') === wanted) return at
  return sentences.findIndex((one) => foldWords(one.text) === wanted)
}

/** The label that holds for a sentence, given perhaps to an earlier wording of it. */
function labelOf(
  sentences: readonly Sentence[],
  at: number,
  labels: readonly StoredLabel[],
): StoredLabel | undefined {
  const folded = sentences.map(({ text }) => foldWords(text))
  const found = findAgain(
    labels.map(({ normalized }) => normalized),
    folded,
  )
  return labels.find((_, index) => {
    const sentence = found[index]
    return sentence === at || (typeof sentence === 'number' && folded[sentence] === folded[at])
  })
}
