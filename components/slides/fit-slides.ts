const SMALLEST = 0.45
/** A slide with little on it says it in larger letters, over at most this part of its height. */
const LARGEST = 1.4
const FILLED = 0.55
const STEPS = 7

/**
 * Makes what is too much for its slide smaller until it fits. Slides were shared out by estimate; this is the measure.
 * The slides must be laid out, if unseen, at the size they are shown in.
 */
export function fitSlides(slides: readonly HTMLElement[]): void {
  for (const slide of slides) {
    const body = slide.querySelector<HTMLElement>('.body')
    if (!body) continue
    slide.style.removeProperty('--fit')
    const formulas = slide.querySelectorAll<HTMLElement>('.formula')
    formulas.forEach(fitFormula)
    const tooMuch = () => overflows(body)
    const enough = () => overflows(body) || filled(body) > FILLED
    if (tooMuch()) search(slide, SMALLEST, 1, tooMuch)
    else if (!enough()) search(slide, 1, LARGEST, enough)
    // Larger letters may have made one too wide again.
    formulas.forEach(fitFormula)
  }
}

/** The largest size, about, at which it is not yet `beyond`. */
function search(slide: HTMLElement, smallest: number, largest: number, beyond: () => boolean): void {
  let [low, high] = [smallest, largest]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    slide.style.setProperty('--fit', String(middle))
    if (beyond()) high = middle
    else low = middle
  }
  slide.style.setProperty('--fit', low.toFixed(3))
}

function filled(body: HTMLElement): number {
  const [box, last] = [body.getBoundingClientRect(), body.lastElementChild?.getBoundingClientRect()]
  return last && box.height > 0 ? (last.bottom - box.top) / box.height : 1
}

/** Some subpixels are no overflow. */
function overflows(body: HTMLElement): boolean {
  return body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1
}

function fitFormula(formula: HTMLElement): void {
  formula.style.removeProperty('font-size')
  const set = formula.querySelector<HTMLElement>('.katex-html')
  if (!set || formula.clientWidth === 0) return
  const wide = set.scrollWidth
  if (wide > formula.clientWidth) formula.style.fontSize = `${(0.98 * formula.clientWidth) / wide}em`
}
