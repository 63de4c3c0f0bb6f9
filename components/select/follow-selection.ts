/** Boxes of a list work without this; with it a Shift-click chooses a range, `x` the row in focus, and the bar counts. */
export function followSelection(): void {
  const bar = document.querySelector<HTMLFormElement>('[data-select-bar]')
  if (!bar) return
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-select]')]
  let last: HTMLInputElement | null = null

  // Or the browser marks all text between the two clicks.
  document.addEventListener('mousedown', (event) => {
    if (event.shiftKey && boxes.some((one) => one === event.target)) event.preventDefault()
  })
  document.addEventListener('click', (event) => {
    const box = boxes.find((one) => one === event.target)
    if (!box) return
    if (event.shiftKey && last) chooseBetween(boxes, last, box)
    last = box
    count(bar, boxes)
  })
  document.addEventListener('keydown', (event) => {
    const keys = document.querySelector('[data-keys]')
    if (event.key !== 'x' || !keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return
    const box = boxOf(document.activeElement)
    if (!box) return
    event.preventDefault()
    box.checked = !box.checked
    last = box
    count(bar, boxes)
  })
  // A page that Back brings again has its boxes as they were left.
  window.addEventListener('pageshow', () => count(bar, boxes))
  count(bar, boxes)
}

function chooseBetween(boxes: HTMLInputElement[], one: HTMLInputElement, other: HTMLInputElement): void {
  const [from, to] = [boxes.indexOf(one), boxes.indexOf(other)].sort((a, b) => a - b)
  for (const box of boxes.slice(from, (to ?? 0) + 1)) box.checked = other.checked
}

/** The box of the row that an element stands in; none while something is typed. */
function boxOf(element: Element | null): HTMLInputElement | null {
  if (!element || element.closest('[data-select-bar]')) return null
  return element.closest('[data-row]')?.querySelector<HTMLInputElement>('input[data-select]') ?? null
}

function count(bar: HTMLFormElement, boxes: HTMLInputElement[]): void {
  const chosen = boxes.filter((box) => box.checked).length
  const said = bar.querySelector<HTMLElement>('[data-select-count]')
  if (said) said.textContent = (said.dataset.selectCount ?? '').replace('{count}', String(chosen))
  for (const button of bar.querySelectorAll('button')) button.disabled = chosen === 0
}
