const SAID_FOR_MS = 1600

/** Buttons that copy the text of the element they name; hidden until a script can do so. */
export function followCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    const words = button.textContent
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? ''
      await navigator.clipboard.writeText(text)
      button.textContent = button.dataset.done ?? words
      setTimeout(() => {
        button.textContent = words
      }, SAID_FOR_MS)
    })
  }
}
