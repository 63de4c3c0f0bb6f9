/** Puts the text at an address on the clipboard; false when there is none, or it may not. */
export async function copyFrom(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return false
    await navigator.clipboard.writeText(await answer.text())
    return true
  } catch {
    return false
  }
}
