import { columnShares } from '../../domain/slides/block-height'
import type { Run, Slide, SlideBlock, SlideListItem, SlidePicture } from '../../domain/slides/deck'
import { DECK_WORDS } from '../../domain/slides/deck-words'

export type SlidePrinting = {
  language: 'zh' | 'en'
  /** A formula as HTML; null for one that cannot be set. */
  setTex: (tex: string, display: boolean) => string | null
  /** Address of a picture; null when its file is gone. */
  pictureSrc: (picture: SlidePicture) => string | null
  /** What a link on a slide leads to; null where it would lead nowhere, which leaves its text. */
  address: (href: string) => string | null
}

/** Slides as `section`s. Everything in them is escaped here; only the formula setter gives HTML. */
export function slidesHtml(slides: readonly Slide[], printing: SlidePrinting): string {
  return slides.map((slide) => slideHtml(slide, printing)).join('\n')
}

function slideHtml(slide: Slide, printing: SlidePrinting): string {
  const { key, layout, title, over, blocks, notes, seconds, from } = slide
  const heading = layout === 'title' ? 'h1' : 'h2'
  return [
    `<section id="${escapeHtml(key)}" class="slide ${layout}" data-seconds="${seconds}">`,
    `<header>${over ? `<p class="over">${escapeHtml(over)}</p>` : ''}<${heading}>${escapeHtml(title)}</${heading}></header>`,
    `<div class="body">${blocks.map((block) => blockHtml(block, printing)).join('')}</div>`,
    `<footer>${fromHtml(from, printing)}</footer>`,
    notes === '' ? '' : `<aside class="notes">${escapeHtml(notes)}</aside>`,
    '</section>',
  ].join('')
}

function fromHtml(from: Slide['from'], printing: SlidePrinting): string {
  return from.map(({ text, href }) => linkHtml(escapeHtml(text), href, printing)).join('<span> · </span>')
}

function blockHtml(block: SlideBlock, printing: SlidePrinting): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.quiet ? ' class="quiet"' : ''}>${runsHtml(block.runs, printing)}</p>`
    case 'list':
      return listHtml(block.items, block.ordered, printing)
    case 'table':
      return tableHtml(block, printing)
    case 'formula':
      return `<div class="formula">${texHtml(block.tex, true, printing)}</div>`
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
    case 'picture':
      return pictureHtml(block.picture, printing)
  }
}

function listHtml(items: readonly SlideListItem[], ordered: boolean, printing: SlidePrinting): string {
  const tag = ordered ? 'ol' : 'ul'
  const points = items.map(
    ({ runs, items: below }) =>
      `<li>${runsHtml(runs, printing)}${below.length > 0 ? listHtml(below, false, printing) : ''}</li>`,
  )
  return `<${tag}>${points.join('')}</${tag}>`
}

function tableHtml({ head, rows }: Extract<SlideBlock, { kind: 'table' }>, printing: SlidePrinting): string {
  const cells = (row: readonly Run[][], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${runsHtml(cell, printing)}</${tag}>`).join('')}</tr>`
  const columns = columnShares([head, ...rows]).map((share) => `<col width="${(share * 100).toFixed(1)}%">`)
  return `<table><colgroup>${columns.join('')}</colgroup><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`
}

function pictureHtml(picture: SlidePicture, printing: SlidePrinting): string {
  const src = picture.hash === null ? null : printing.pictureSrc(picture)
  if (src === null)
    return `<p class="gone">${escapeHtml(DECK_WORDS[printing.language].pictureGone(picture.alt))}</p>`
  const size = picture.width > 0 ? ` width="${picture.width}" height="${picture.height}"` : ''
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(picture.alt)}"${size}>`
}

function runsHtml(runs: readonly Run[], printing: SlidePrinting): string {
  return runs.map((run) => runHtml(run, printing)).join('')
}

function runHtml(run: Run, printing: SlidePrinting): string {
  if ('tex' in run) return texHtml(run.tex, false, printing)
  let html = escapeHtml(run.text)
  if (run.code) html = `<code>${html}</code>`
  if (run.strike) html = `<s>${html}</s>`
  if (run.italic) html = `<em>${html}</em>`
  if (run.bold) html = `<strong>${html}</strong>`
  return run.href ? linkHtml(html, run.href, printing) : html
}

function linkHtml(inner: string, href: string, printing: SlidePrinting): string {
  const address = printing.address(href)
  if (address === null || !/^(?:https?:\/\/|mailto:|\/(?![/\\]))/i.test(address))
    return `<span>${inner}</span>`
  // Followed beside the talk, never in its place.
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer">${inner}</a>`
}

function texHtml(tex: string, display: boolean, { setTex }: SlidePrinting): string {
  return setTex(tex, display) ?? `<code class="formula-error">${escapeHtml(tex)}</code>`
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
