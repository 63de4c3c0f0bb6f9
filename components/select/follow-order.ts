/** Notes of a day that can be dragged by their handles; what is dropped is sent by the form that the buttons use. */
export function followOrder(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-order]')]
  if (forms.length < 2) return
  document.documentElement.classList.add('can-drag')
  const rows = forms.flatMap((form) => form.closest<HTMLElement>('[data-row]') ?? [])
  let dragged: HTMLElement | null = null

  for (const form of forms) {
    const row = form.closest<HTMLElement>('[data-row]')
    form.querySelector('[data-order-handle]')?.addEventListener('dragstart', (event) => {
      dragged = row
      const { dataTransfer } = event as DragEvent
      dataTransfer?.setData('text/plain', form.dataset.order ?? '')
      if (row) dataTransfer?.setDragImage(row, 0, 0)
    })
  }
  document.addEventListener('dragover', (event) => {
    const row = rowAt(rows, event.target)
    mark(rows, dragged && row !== dragged ? row : null, event.clientY)
    if (dragged && row) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    const row = rowAt(rows, event.target)
    if (dragged && row && row !== dragged) {
      event.preventDefault()
      send(dragged, orderAfter(rows, dragged, row, isBelow(row, event.clientY)))
    }
  })
  document.addEventListener('dragend', () => {
    dragged = null
    mark(rows, null, 0)
  })
}

function rowAt(rows: HTMLElement[], target: EventTarget | null): HTMLElement | null {
  return target instanceof Node ? (rows.find((row) => row.contains(target)) ?? null) : null
}

function isBelow(row: HTMLElement, y: number): boolean {
  const { top, height } = row.getBoundingClientRect()
  return y > top + height / 2
}

function mark(rows: HTMLElement[], over: HTMLElement | null, y: number): void {
  for (const row of rows) {
    if (row === over) row.dataset.drop = isBelow(row, y) ? 'after' : 'before'
    else delete row.dataset.drop
  }
}

const formOf = (row: HTMLElement) => row.querySelector<HTMLFormElement>('form[data-order]')

function orderAfter(rows: HTMLElement[], dragged: HTMLElement, row: HTMLElement, below: boolean): string[] {
  const rest = rows.filter((one) => one !== dragged)
  rest.splice(rest.indexOf(row) + (below ? 1 : 0), 0, dragged)
  return rest.map((one) => formOf(one)?.dataset.order ?? '')
}

function send(row: HTMLElement, slugs: string[]): void {
  const form = formOf(row)
  for (const slug of slugs) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'slugs', value: slug })
    form?.append(field)
  }
  form?.requestSubmit()
}
