const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

export type Fence = { mark: string; info: string }

/** Reads a line as the start or end of a fenced code block. */
export function parseFence(line: string): Fence | null {
  const match = FENCE.exec(line)
  if (!match || (match[1]!.startsWith('`') && match[2]!.includes('`'))) return null
  return { mark: match[1]!, info: match[2]!.trim() }
}

export function closes(fence: Fence, open: Fence): boolean {
  return fence.info === '' && fence.mark[0] === open.mark[0] && fence.mark.length >= open.mark.length
}

/** ` ```python ` inside a block of three backticks: the block above was never closed. */
export function opensAnew(fence: Fence, open: Fence): boolean {
  return fence.info !== '' && fence.mark[0] === open.mark[0] && fence.mark.length >= open.mark.length
}
