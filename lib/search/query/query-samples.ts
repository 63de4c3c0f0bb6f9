import fc from 'fast-check'

const WORDS =
  'swin 二分图 與訓練 N=HW/P^2 \\times 2010.11929 x-y 27" 🙂 \ud800 NEAR( * ( ) paper 论文 papr github.com'
const MARKS = 'OR AND NOT or | - -- － -> " "" ＂ “ ” : ： # @ ..'
const OPERATORS = 'topic: TAG: 主题： source: role: host: day: before: after: has: is: foo: http://'
const VALUES = 'math unread www. today 2022-06 2022-06-16 2022-13-45'

const fragment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...[WORDS, MARKS, OPERATORS, VALUES].flatMap((line) => line.split(' '))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** Queries for property tests: well formed, half formed and noise. */
export const anyQuery = fc
  .array(fc.tuple(fragment, fc.constantFrom('', ' ', ' ', '　')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''))
