import { type AsyncZippableFile, strFromU8, strToU8, unzipSync, zip } from 'fflate'
import { FONTS } from './look'

/**
 * What PptxGenJS 4.0 has no setting for, or leaves amiss: the font of Chinese letters, which it takes to be that of
 * Latin ones; parts it announces but does not write; a paragraph's properties, which it says again before every run,
 * where there may be no such thing; titles that the outline of PowerPoint does not know as such; and lines of the notes.
 */
export async function mendPackage(bytes: Uint8Array, lang: string): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))
  const names = new Set(parts.map(([name]) => name))
  const mended = parts.map(([name, content]): [string, AsyncZippableFile] => {
    const mend = menderOf(name, names, lang)
    // Pictures are packed already.
    return [
      name,
      mend ? strToU8(mend(strFromU8(content))) : [content, { level: name.endsWith('xml') ? 6 : 0 }],
    ]
  })
  return new Promise((done, fail) =>
    zip(Object.fromEntries(mended), { level: 6, mtime: '2000-01-01T00:00:00' }, (problem, zipped) =>
      problem ? fail(problem) : done(zipped),
    ),
  )
}

function menderOf(name: string, names: ReadonlySet<string>, lang: string): ((xml: string) => string) | null {
  if (name === '[Content_Types].xml') return (xml) => announceOnly(xml, names)
  if (name.startsWith('ppt/theme/')) return mendTheme
  if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return (xml) => mendTitle(mendParagraphs(mendFonts(xml)))
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name)) return (xml) => mendNotes(xml, lang)
  return null
}

const announceOnly = (xml: string, names: ReadonlySet<string>) =>
  xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    names.has(part) ? override.trim() : '',
  )

const mendFonts = (xml: string) => xml.replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${FONTS.han}"`)

const mendTheme = (xml: string) =>
  mendFonts(xml).replace(
    /<a:font script="Hans" typeface="[^"]*"\/>/g,
    `<a:font script="Hans" typeface="${FONTS.han}"/>`,
  )

/** LibreOffice forgets the tab stops of a paragraph that says how far it is indented, be it not at all. */
const mendParagraphs = (xml: string) =>
  xml
    .replace(/<\/a:r><a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, '</a:r>')
    .replace(/(<a:pPr\b[^>]*?) indent="0" marL="0"(>(?:(?!<\/a:pPr>)[\s\S])*<a:tabLst>)/g, '$1$2')

const mendTitle = (xml: string) =>
  xml.replace(/(name="Title"[\s\S]*?)<p:nvPr>\s*<\/p:nvPr>/, '$1<p:nvPr><p:ph type="title"/></p:nvPr>')

function mendNotes(xml: string, lang: string): string {
  const next = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>`
  return xml.replace(
    /<a:t>([^<]*)<\/a:t>/g,
    (_whole, text: string) => `<a:t>${text.replace(/\r?\n/g, next)}</a:t>`,
  )
}
