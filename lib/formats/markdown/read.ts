import type { Finding } from '../../domain/finding'
import { pathParts } from './file-name'
import { MAX_FRONT_MATTER, parseFrontMatter, splitFrontMatter } from './front-matter'
import { readBrokenFile, readNoteFile, readPlainFile } from './note-file'
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
  const matter = typeof split === 'object' && split !== null ? parseFrontMatter(split.yaml) : null
  if (split === null || typeof split === 'string' || matter === null || 'problem' in matter) {
    const problem = split === 'unclosed' ? unclosed : matter
    add(reading, problem ? readBrokenFile(file, zone, broken(file.path, problem)) : readPlainFile(file, zone))
    return
  }
  if (pathParts(file.path).folder !== 'topics') {
    add(reading, readNoteFile(file.path, matter, split.body, zone))
    return
  }
  const { topic, findings } = readTopicFile(file.path, matter, split.body)
  reading.topics.push(topic)
  reading.findings.push(...findings)
}

function add(reading: NotebookReading, { note, undated, findings }: ReturnType<typeof readPlainFile>): void {
  if (note) reading.notes.push(note)
  if (undated) reading.undated.push(undated)
  reading.findings.push(...findings)
}

const unclosed = { problem: `no second --- line within ${MAX_FRONT_MATTER / 1024} kB`, line: 1 }

function broken(path: string, { problem, line }: { problem: string; line: number }): Finding {
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
