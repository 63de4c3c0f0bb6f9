import type { Engine } from './engine'

/** No index that ranks can look at less than every hit, so the scan goes on to the end. */
export const scan: Engine = {
  name: 'the floor: scanning the bytes',
  note: 'one lower-cased string and indexOf to its end; finds only what stands there letter by letter',
  build: (texts) => {
    const starts = new Int32Array(texts.length)
    const lines: string[] = []
    let length = 0
    texts.forEach((text, id) => {
      const line = text.toLowerCase()
      starts[id] = length
      length += line.length + 1
      lines.push(line)
    })
    const whole = lines.join('\n')
    return {
      search: (query, limit) => {
        const found: number[] = []
        const wanted = query.toLowerCase()
        for (let at = whole.indexOf(wanted); at >= 0; ) {
          const line = lineAt(starts, at)
          if (found.length < limit) found.push(line)
          const next = starts[line + 1]
          at = next === undefined ? -1 : whole.indexOf(wanted, next)
        }
        return found
      },
    }
  },
}

/** The last line that starts at or before `position`. */
function lineAt(starts: Int32Array, position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= position) low = middle
    else high = middle - 1
  }
  return low
}
