const SAID_FOR_MS = 1600

/** A click on a formula copies its TeX; a selection across formulas copies theirs too. */
export function followFormulas(): void {
  const said = document.querySelector<HTMLElement>('[data-copied]')
  if (!said) return
  // KaTeX's own extension turns formulas inside a copied selection into TeX.
  void import('katex/contrib/copy-tex')
  document.documentElement.classList.add('scripted')
  const hint = said.dataset.hint ?? ''
  for (const formula of document.querySelectorAll('.prose [data-tex]')) formula.setAttribute('title', hint)
  document.addEventListener('click', async (event) => {
    const tex = texAt(event.target)
    if (tex === null || document.getSelection()?.isCollapsed === false) return
    await navigator.clipboard.writeText(tex)
    said.textContent = said.dataset.copied ?? ''
    setTimeout(() => {
      said.textContent = ''
    }, SAID_FOR_MS)
  })
}

function texAt(target: EventTarget | null): string | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>('[data-tex]') : null
  return holder?.dataset.tex ?? null
}
