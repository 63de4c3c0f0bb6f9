import type { Finding } from '../../domain/finding'
import { pathParts } from './file-name'
import { type FrontMatterProblem, MAX_FRONT_MATTER, parseFrontMatter, splitFrontMatter } from './front-matter'
import { type NoteFile, readBrokenFile, readNoteFile, readPlainFile } from './note-file'
import type { NotebookFile, NotebookReading } from './notebook-files'
import { readTopicFile } from './topic-file'

/**
 * Reads a notebook folder: `notes/<slug>.md`, `topics/<slug>.md`, and any other Markdown or text file as a plain note.
 * `zone` is meant wherever a file names none. Never throws: what cannot be read becomes a finding with file and line.
 */
export function readNotebookFiles(files: NotebookFile[], options: { zone: string }): NotebookReading {
  const reading: NotebookReading = { notes: [], undated: [], topics: [], findings: [] }
  for (const file of files) {
    if (/\.(md|markdown|txt)$/i.test(file.path)) readInto(reading, file, options.zone)
    else reading.findings.push(leftOut(file.path))
  }
  return reading
}

function readInto(reading: NotebookReading, file: NotebookFile, zone: string): void {
  const split = splitFrontMatter(file.text)
  const matter = split === 'unclosed' ? UNCLOSED : split && parseFrontMatter(split.yaml)
  if (split === null || matter === null) {
    add(reading, readPlainFile(file, zone))
  } else if (split === 'unclosed' || 'problem' in matter) {
    const problem = 'problem' in matter ? matter : UNCLOSED
    add(reading, readBrokenFile(file, zone, broken(file.path, problem)))
  } else if (pathParts(file.path).folder === 'topics') {
    const { topic, findings } = readTopicFile(file.path, matter, split.body)
    reading.topics.push(topic)
    reading.findings.push(...findings)
  } else {
    add(reading, readNoteFile(file.path, matter, split.body, zone))
  }
}

function add(reading: NotebookReading, { note, undated, findings }: NoteFile): void {
  if (note) reading.notes.push(note)
  if (undated) reading.undated.push(undated)
  reading.findings.push(...findings)
}

const UNCLOSED: FrontMatterProblem = {
  problem: `no second --- line within ${MAX_FRONT_MATTER / 1024} kB`,
  line: 1,
}

function broken(path: string, { problem, line }: FrontMatterProblem): Finding {
  return {
    code: 'front-matter-broken',
    severity: 'warning',
    message: `${path}, line ${line}: the front matter cannot be read (${problem}); the whole file became the note.`,
    params: { file: path, line, problem },
    line,
    fix: 'Correct the lines between the two --- and import the file again.',
  }
}

function leftOut(path: string): Finding {
  return {
    code: 'not-markdown',
    severity: 'info',
    message: `${path} is neither Markdown nor text and was left out.`,
    params: { file: path },
  }
}
