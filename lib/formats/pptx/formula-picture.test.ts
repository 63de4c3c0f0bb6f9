import { describe, expect, it } from 'vitest'
import { drawFormula } from './formula-picture'

describe('drawing a formula', () => {
  it.each([
    '\\frac{QK^\\top}{\\sqrt{d_k}}',
    '\\mathcal{L}_{\\mathrm{match}}(y_i,\\hat{y}_{\\sigma(i)})',
    '\\mathbb{R}^{H\\times W},\\ \\mathfrak{S}_N,\\ \\bm{x}',
    '\\begin{cases}1&x>0\\\\0&\\text{else}\\end{cases}',
    '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}',
    '\\operatorname*{arg\\,min}_\\theta \\color{red}{x}',
  ])('%s', async (tex) => {
    const picture = await drawFormula(tex, false)
    expect(picture?.width).toBeGreaterThan(0)
    expect(picture?.width).toBeLessThan(40)
    expect(picture?.depth).toBeGreaterThanOrEqual(0)
    expect(picture?.depth).toBeLessThan(picture?.height ?? 0)
    expect(
      Buffer.from(picture?.png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })

  it.each([
    '\\begin{align}a&=b\\\\c&=d\\end{align}',
    '\\begin{equation}a=b\\end{equation}',
    'E=mc^2\\tag{1}',
  ])('that stands by itself, no wider than it is: %s', async (tex) => {
    const picture = await drawFormula(tex, true)
    expect(picture?.width).toBeGreaterThan(1)
    expect(picture?.width).toBeLessThan(40)
  })

  it.each(['', '\\frac{1', '\\undefined{x}', 'a}{b', '\\def\\a{\\a\\a}\\a', `x${'+x'.repeat(5_000)}`])(
    'is left to its TeX where nobody can: %.20s',
    async (tex) => {
      expect(await drawFormula(tex, false)).toBeNull()
    },
  )

  it('lends what one defines to no other', async () => {
    expect(await drawFormula('\\newcommand{\\mine}{x}\\mine', false)).not.toBeNull()
    expect(await drawFormula('\\mine', false)).toBeNull()
  })
})
