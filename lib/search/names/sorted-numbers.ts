type Numbers = Uint16Array | Uint32Array

/** The place of the first number that is not below `value`, in an ascending list. */
export function lowestPlace(numbers: Numbers, value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of a number in an ascending list, or -1. */
export function placeOf(numbers: Numbers, value: number): number {
  const place = lowestPlace(numbers, value)
  return numbers[place] === value ? place : -1
}
