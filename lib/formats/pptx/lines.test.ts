import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, splitRuns, widthOfLine } from './lines'

const textOf = (lines: ReturnType<typeof breakLines>) =>
  lines.flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === 'text' ? piece.text : '□'))).join('')

const picture = { png: new Uint8Array(), width: 4, height: 1.2, depth: 0.3 }

describe('lines', () => {
  it('lose no letter and are no wider than they may be', () => {
    const letters = fc.constantFrom(...'模型注意力，。（）AWil .1-', '📄', '\u0301')
    const runs = fc.array(
      fc.oneof(
        fc.record({ text: fc.string({ unit: letters, maxLength: 60 }), bold: fc.boolean() }),
        fc.constant({ tex: 'x' }),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        runs,
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 10, max: 24 }),
        (given, width, size) => {
          const lines = breakLines(given, width, size, new Map([['x', picture]]))
          const wanted = given.map((run) => ('tex' in run ? '□' : run.text)).join('')
          expect(textOf(lines).replace(/\s/g, '')).toBe(wanted.replace(/\s/g, ''))
          for (const line of lines) {
            const last = line.pieces.findLast((piece) => piece.kind === 'formula' || piece.text.trim() !== '')
            const end = last ? last.x + (last.kind === 'text' ? 0 : last.width) : 0
            expect(end).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })

  it('begin with no closing mark', () => {
    const lines = breakLines([{ text: '注意力只在窗口里算，再移位。'.repeat(20) }], 200, 20, new Map())
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) expect(textOf([line])).not.toMatch(/^[，。]/)
    for (const line of lines) expect(widthOfLine(line)).toBeLessThanOrEqual(200)
  })

  it('leave room above and below for what is tall', () => {
    const tall = { ...picture, height: 4, depth: 2 }
    const [line] = breakLines([{ text: '和' }, { tex: 'x' }], 400, 20, new Map([['x', tall]]))
    expect(line?.above).toBeGreaterThan(15)
    expect(line?.below).toBeGreaterThan(25)
  })

  it('show the TeX of a formula that nobody could draw', () => {
    expect(textOf(breakLines([{ tex: '\\frac{1' }], 400, 20, new Map([['\\frac{1', null]])))).toBe('\\frac{1')
  })

  it('end where the writer ended them', () => {
    expect(
      splitRuns([{ text: '一\n二' }, { text: '三\r\n\n四' }]).map((runs) =>
        runs.map((run) => ('text' in run ? run.text : '')).join(''),
      ),
    ).toEqual(['一', '二三', '四'])
  })
})
