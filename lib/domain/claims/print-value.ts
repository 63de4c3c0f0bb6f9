import type { Claim, ClaimUnit } from './claim'

type Printed = Pick<Claim, 'value' | 'high' | 'unit' | 'exactness' | 'change'>

const SIGNS = { exactly: '', about: '≈ ', more: '≥ ', less: '≤ ' } as const

/** Steps of a unit, greatest first, with the sign each is written by. */
const STEPS: Partial<Record<ClaimUnit, [least: number, sign: string][]>> = {
  second: [
    [86_400, ' d'],
    [3600, ' h'],
    [60, ' min'],
    [1, ' s'],
    [1e-3, ' ms'],
    [1e-6, ' µs'],
  ],
  count: [
    [1e12, ' T'],
    [1e9, ' B'],
    [1e6, ' M'],
    [1, ''],
  ],
  byte: [
    [1e12, ' TB'],
    [1e9, ' GB'],
    [1e6, ' MB'],
    [1e3, ' kB'],
    [1, ' B'],
  ],
  flop: [
    [1e15, ' PFLOPs'],
    [1e12, ' TFLOPs'],
    [1e9, ' GFLOPs'],
    [1e6, ' MFLOPs'],
    [1, ' FLOPs'],
  ],
}

const PLAIN: Partial<Record<ClaimUnit, string>> = {
  percent: ' %',
  epoch: ' epochs',
  step: ' steps',
  fps: ' fps',
  pixel: ' px',
  times: '×',
  db: ' dB',
  score: '',
}

/** One writing for every spelling of a value: 1370 亿 and 137B are `137 B`. Differences begin with Δ, but for 3× faster, which is one by itself. */
export function printValue({ value, high, unit, exactness, change }: Printed): string {
  const [least, sign] = STEPS[unit]?.find(([step]) => Math.abs(high ?? value) >= step) ?? [
    1,
    PLAIN[unit] ?? '',
  ]
  const digits = (number: number) => String(Number((number / least).toPrecision(6)))
  const range = high === null ? digits(value) : `${digits(value)}–${digits(high)}`
  return `${change && unit !== 'times' ? 'Δ ' : ''}${SIGNS[exactness]}${range}${sign}`
}
