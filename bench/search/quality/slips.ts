/**
 * How many letters must be changed, dropped, added or swapped with their neighbour to make one word of the other; any
 * number above `most` stands for "too many". No letter is touched twice.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        at(last, column - 1) + (same ? 0 : 1),
        at(last, column) + 1,
        at(next, column - 1) + 1,
      )
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) least = Math.min(least, at(before, column - 2) + 1)
      next.push(least)
    }
    if (Math.min(...next) > most && Math.min(...last) > most) return most + 1
    before = last
    last = next
  }
  return at(last, other.length)
}

function at(row: number[], column: number): number {
  return row[column] as number
}
