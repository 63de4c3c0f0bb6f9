import { uniqueStems } from './file-name'
import { printNoteFile } from './note-file'
import type { NotebookFile, NotebookNote, NotebookTopic } from './notebook-files'
import { printTopicFile } from './topic-file'

/**
 * The notebook as files, sorted by path. Reading them and printing again gives the same bytes. A slug that no file
 * system takes is mended, and the mended name is the slug from then on.
 */
export function printNotebook(notebook: { notes: NotebookNote[]; topics: NotebookTopic[] }): NotebookFile[] {
  const noteStem = uniqueStems()
  const topicStem = uniqueStems()
  const files = [
    ...notebook.notes.map((note) => ({
      path: `notes/${noteStem(note.slug ?? `${note.day}-${note.title}`)}.md`,
      text: printNoteFile(note),
    })),
    ...notebook.topics.map((topic) => ({
      path: `topics/${topicStem(topic.slug)}.md`,
      text: printTopicFile(topic),
    })),
  ]
  return files.sort((one, other) => (one.path < other.path ? -1 : 1))
}
