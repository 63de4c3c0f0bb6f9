import type { Root as HtmlRoot } from 'hast'
import type { Paragraph, Root } from 'mdast'
import { VFile } from 'vfile'
import type { RenderedNote } from '../domain/note'
import { excerptOf } from './excerpt'
import { createContext, type RenderInput } from './note-context'
import { excerptSetting, reading, setting } from './pipeline'
import { normalise } from './source/normalise'
import { plainTextOf, textOf } from './text-of'

export type { RenderInput } from './note-context'

/**
 * A note's text as everything its pages show. Synchronous and without limits of its own: hostile input can hold it
 * for minutes, so the program calls it through a renderer (renderer.ts), which gives it a worker and a deadline.
 */
export function renderNote(input: RenderInput): RenderedNote {
  const source = normalise(input.body)
  const context = createContext(input, source)
  const file = new VFile({ value: source.text, data: { note: context } })
  const tree = reading.runSync(reading.parse(file) as Root, file) as Root
  const beginning = excerptOf(tree)
  const excerptHtml = excerptHtmlOf(beginning, file)
  const html = setting.stringify(setting.runSync(tree, file) as HtmlRoot, file)
  return {
    html,
    excerptHtml,
    excerpt: textOf(beginning).replace(/\s+/g, ' ').trim(),
    outline: context.outline,
    plainText: plainTextOf(tree),
    formulas: context.formulas,
    findings: context.findings.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0)),
  }
}

/** Set from a copy, since setting changes a tree and the excerpt shares nodes with the note. */
function excerptHtmlOf(beginning: Paragraph, file: VFile): string {
  const tree: Root = { type: 'root', children: [structuredClone(beginning)] }
  const [paragraph] = (excerptSetting.runSync(tree, file) as HtmlRoot).children
  const children = paragraph?.type === 'element' ? paragraph.children : []
  return excerptSetting.stringify({ type: 'root', children }, file)
}
