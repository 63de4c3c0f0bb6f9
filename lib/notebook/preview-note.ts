import { listNoteTitles } from '../db/note-writes'
import type { RenderedNote } from '../domain/note'
import { findWikiLinks } from '../domain/wiki-links'
import type { RenderInput } from '../markdown/render'
import { paths } from '../paths'
import type { PreviewInput } from './note-input'
import type { Notebook } from './open-notebook'
import { findLinkEnds } from './resolve-links'
import { Vocabulary } from './vocabulary'

/** A text as its page would show it once saved; names that have no topic yet stay plain. Nothing is written. */
export async function previewNote(
  nb: Notebook,
  { title, body }: PreviewInput,
): Promise<Pick<RenderedNote, 'html' | 'outline' | 'formulas' | 'findings'>> {
  const vocabulary = await Vocabulary.load(nb.db.prisma, { importId: null, now: nb.now() })
  const topics = [...vocabulary.mentionsIn({ title, body }).keys()]
    .filter((entry) => entry.id !== null)
    .map((entry) => ({ slug: entry.slug, spellings: vocabulary.namesInTexts(entry) }))
  const links = await linksOf(nb, body, vocabulary)
  const { html, outline, formulas, findings } = await nb.renderer.render({ title, body, topics, links })
  return { html, outline, formulas, findings }
}

async function linksOf(nb: Notebook, body: string, vocabulary: Vocabulary): Promise<RenderInput['links']> {
  const targets = [...new Set(findWikiLinks(body).map(({ target }) => target))]
  if (targets.length === 0) return {}
  const ends = await findLinkEnds(nb.db.prisma, targets, { vocabulary, former: new Set(targets) })
  const notes = await listNoteTitles(
    nb.db.prisma,
    [...ends.values()].flatMap(({ noteId }) => noteId ?? []),
  )
  return Object.fromEntries(
    [...ends].map(([target, { noteId, topic }]) => {
      const note = notes.get(noteId ?? 0)
      if (note) {
        const text = target === note.slug ? note.title : target
        return [target, { href: paths.note(note.slug), text }]
      }
      return [target, topic?.slug ? { href: paths.topic(topic.slug), text: target } : null]
    }),
  )
}
