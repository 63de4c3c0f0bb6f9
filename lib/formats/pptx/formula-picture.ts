import { COLOURS, FONTS } from './look'

/** A formula drawn, black on nothing. Lengths in ems of the text around it; `depth` is what hangs below the base line. */
export type FormulaPicture = { png: Uint8Array; width: number; height: number; depth: number }

/** About 300 dots to the inch at 20 points, and not more than this many on a side whatever somebody wrote. */
const DOTS_PER_EM = 96
const MOST_DOTS = 6_000
const LONGEST = 4_000

/** Null for a formula that nobody can draw: the TeX is then all there is to show. */
export async function drawFormula(tex: string, display: boolean): Promise<FormulaPicture | null> {
  if (tex.length > LONGEST || tex.trim() === '') return null
  try {
    const drawing = await (await typesetter())(tex, display)
    return drawing && (await toPng(drawing))
  } catch {
    return null
  }
}

type Drawing = { svg: string; width: number; height: number; top: number }
type Typeset = (tex: string, display: boolean) => Promise<Drawing | null>

let made: Promise<Typeset> | null = null

/** MathJax is loaded when the first formula is drawn: a fifth of a second, and memory nobody needs before. */
function typesetter(): Promise<Typeset> {
  made ??= makeTypesetter()
  made.catch(() => {
    made = null
  })
  return made
}

const DEFINES = /\\(?:re)?newcommand|\\def\b|\\let\b|\\newenvironment/

async function makeTypesetter(): Promise<Typeset> {
  const [{ mathjax }, { TeX }, { SVG }, { liteAdaptor }, { RegisterHTMLHandler }] = await Promise.all([
    import('@mathjax/src/js/mathjax.js'),
    import('@mathjax/src/js/input/tex.js'),
    import('@mathjax/src/js/output/svg.js'),
    import('@mathjax/src/js/adaptors/liteAdaptor.js'),
    import('@mathjax/src/js/handlers/html.js'),
  ])
  await Promise.all([
    import('@mathjax/src/js/util/asyncLoad/esm.js'),
    import('@mathjax/src/js/input/tex/base/BaseConfiguration.js'),
    import('@mathjax/src/js/input/tex/ams/AmsConfiguration.js'),
    import('@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'),
    import('@mathjax/src/js/input/tex/cancel/CancelConfiguration.js'),
    import('@mathjax/src/js/input/tex/color/ColorConfiguration.js'),
    import('@mathjax/src/js/input/tex/configmacros/ConfigMacrosConfiguration.js'),
    import('@mathjax/src/js/input/tex/newcommand/NewcommandConfiguration.js'),
    import('@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js'),
  ])
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  const documentWith = (packages: string[]) =>
    mathjax.document('', {
      InputJax: new TeX({
        packages: [...PACKAGES, ...packages],
        macros: { bm: ['\\boldsymbol{#1}', 1] },
        maxMacros: 1_000,
        formatError(_jax: unknown, error: Error) {
          throw error
        },
      }),
      OutputJax: new SVG({ fontCache: 'local', linebreaks: { inline: false } }),
    })
  const shared = documentWith([])
  return async (tex, display) => {
    // What one formula defines, no other may see.
    const document = DEFINES.test(tex) ? documentWith(['newcommand']) : shared
    const node = await document.convertPromise(tex, { display, em: 16, ex: 8, containerWidth: 1e6 })
    return readDrawing(adaptor.innerHTML(node))
  }
}

const PACKAGES = ['base', 'ams', 'boldsymbol', 'cancel', 'color', 'configmacros', 'textmacros']

/** The drawing's units are thousandths of an em, its zero the base line. */
function readDrawing(html: string): Drawing | null {
  const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? ''
  const box = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const [, top = Number.NaN, width = 0, height = 0] = box
  return Number.isFinite(top) && width > 0 && height > 0 ? { svg, top, width, height } : null
}

async function toPng({ svg, top, width, height }: Drawing): Promise<FormulaPicture | null> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const hasText = /<text\b/.test(svg)
  // Letters that formulas' own font lacks, Chinese above all, are those of a font of the machine, where it has one.
  if (hasText && !(await hasHanFont())) return null
  const dots = Math.min(DOTS_PER_EM, (MOST_DOTS * 1000) / Math.max(width, height))
  const sized = svg
    .replace(/currentColor/g, `#${COLOURS.ink}`)
    .replace(/ width="[^"]*"/, ` width="${(width / 1000) * dots}"`)
    .replace(/ height="[^"]*"/, ` height="${(height / 1000) * dots}"`)
  const image = await renderAsync(sized, { font: { loadSystemFonts: hasText, defaultFontFamily: FONTS.han } })
  return {
    png: image.asPng(),
    width: width / 1000,
    height: height / 1000,
    depth: Math.max(0, (height + top) / 1000),
  }
}

let hanFont: Promise<boolean> | null = null

function hasHanFont(): Promise<boolean> {
  hanFont ??= import('@resvg/resvg-js').then(({ Resvg }) => {
    const letter =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-family="serif">汉</text></svg>'
    return new Resvg(letter, { font: { loadSystemFonts: true } }).getBBox() !== undefined
  })
  return hanFont
}
