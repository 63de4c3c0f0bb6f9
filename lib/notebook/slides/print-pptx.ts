import { setImmediate } from 'node:timers/promises'
import { extensionOf, isMediaType } from '../../domain/media-type'
import type { Deck, Run, SlideBlock, SlideListItem } from '../../domain/slides/deck'
import { drawFormula, type FormulaPicture } from '../../formats/pptx/formula-picture'
import { printDeck } from '../../formats/pptx/print-deck'
import { displayed, type Pictures } from '../../formats/pptx/units'
import { readAttachment } from '../attachments'
import type { Notebook } from '../open-notebook'

/** Formulas drawn before, by TeX: a brief is printed again and again. */
const drawnBefore = new WeakMap<Notebook, Map<string, FormulaPicture | null>>()
const MOST_KEPT = 500

/**
 * A deck as a PowerPoint file. `origin` (`http://127.0.0.1:3000`) is where links into the notebook lead; without it
 * only those to the web are kept. The server answers others between one formula and the next.
 */
export async function printPptx(
  nb: Notebook,
  deck: Deck,
  { origin = null }: { origin?: string | null } = {},
): Promise<Uint8Array> {
  const blocks = deck.slides.flatMap((slide) => slide.blocks)
  const [formulas, pictures] = [await drawFormulas(nb, blocks), await readPictures(nb, blocks)]
  return printDeck(deck, { formulas, pictures, words: WORDS[deck.language] }, origin)
}

const WORDS = {
  zh: { continued: '（续）', pictureGone: '图片已不在', pictureForm: 'PowerPoint 显示不了这种格式的图片' },
  en: {
    continued: ' (continued)',
    pictureGone: 'Picture gone',
    pictureForm: 'A picture in a form PowerPoint does not show',
  },
}

async function drawFormulas(
  nb: Notebook,
  blocks: readonly SlideBlock[],
): Promise<Map<string, FormulaPicture | null>> {
  const kept = drawnBefore.get(nb) ?? new Map<string, FormulaPicture | null>()
  if (kept.size > MOST_KEPT) kept.clear()
  drawnBefore.set(nb, kept)
  const drawn = new Map<string, FormulaPicture | null>()
  for (const { name, tex, display } of blocks.flatMap(formulasOf)) {
    if (drawn.has(name)) continue
    const before = kept.get(name)
    const picture = before === undefined ? await drawFormula(tex, display) : before
    kept.set(name, picture)
    drawn.set(name, picture)
    if (before === undefined) await setImmediate()
  }
  return drawn
}

type Wanted = { name: string; tex: string; display: boolean }

function formulasOf(block: SlideBlock): Wanted[] {
  switch (block.kind) {
    case 'paragraph':
      return inRuns(block.runs)
    case 'list':
      return block.items.flatMap(inItem)
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap(inRuns))
    case 'formula':
      return [{ name: displayed(block.tex), tex: block.tex, display: true }]
    default:
      return []
  }
}

const inRuns = (runs: readonly Run[]): Wanted[] =>
  runs.flatMap((run) => ('tex' in run ? [{ name: run.tex, tex: run.tex, display: false }] : []))
const inItem = ({ runs, items }: SlideListItem): Wanted[] => [...inRuns(runs), ...items.flatMap(inItem)]

/** Those whose file is gone are not among them; WebP and AVIF, which many programs do not show, are null. */
async function readPictures(nb: Notebook, blocks: readonly SlideBlock[]): Promise<Pictures> {
  const pictures = new Map<string, { mediaType: string; bytes: Uint8Array } | null>()
  for (const block of blocks) {
    if (block.kind !== 'picture' || block.picture.hash === null) continue
    const { hash, mediaType } = block.picture
    if (pictures.has(hash) || !isMediaType(mediaType)) continue
    const file = await readAttachment(nb, `${hash}.${extensionOf(mediaType)}`)
    if (file) pictures.set(hash, SHOWN_EVERYWHERE.has(mediaType) ? { mediaType, bytes: file.bytes } : null)
  }
  return pictures
}

const SHOWN_EVERYWHERE = new Set(['image/png', 'image/jpeg', 'image/gif'])
