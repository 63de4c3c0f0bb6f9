import type { NoteText, WrittenSource } from './note-text'

/** What came back instead of a saved note. `typed` is what the form held: nothing of it is lost. */
export type FormState =
  | null
  | { kind: 'refused'; message: string; typed: FormTexts }
  | { kind: 'conflict'; theirs: { title: string; body: string; revision: number }; typed: FormTexts }
export type FormTexts = { title: string; body: string; topics: string; sources: string; day: string }

export function asFormTexts({ title, body, topics, sources, day }: NoteText): FormTexts {
  return { title, body, topics: topics.join(', '), sources: asLines(sources), day }
}

export function asLines(sources: WrittenSource[]): string {
  return sources.map(({ url }) => url).join('\n')
}

/** What somebody typed into the form before the scripts were there. Topics and sources stay as they were unless typed over. */
export function readForm(form: HTMLFormElement, text: NoteText): NoteText {
  const data = new FormData(form)
  const value = (name: keyof FormTexts) => String(data.get(name) ?? '')
  const before = asFormTexts(text)
  return {
    title: value('title'),
    body: value('body').replaceAll('\r\n', '\n'),
    day: value('day') || text.day,
    topics: value('topics') === before.topics ? text.topics : namesIn(value('topics')),
    sources: sourcesIn(value('sources'), text.sources),
  }
}

/** Names divided by commas of either width. */
export function namesIn(text: string): string[] {
  const names = text.split(/[,，、\n]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** One address a line; those that were there keep their roles. */
export function sourcesIn(text: string, before: WrittenSource[]): WrittenSource[] {
  const urls = new Set(text.split(/\s+/).filter((url) => URL.canParse(url)))
  return [...urls].map(
    (url) => before.find((source) => source.url === url) ?? { url, role: null, copyOf: null },
  )
}
