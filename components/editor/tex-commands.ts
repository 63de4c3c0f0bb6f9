import type { Completion } from '@codemirror/autocomplete'
import { snippetCompletion } from '@codemirror/autocomplete'
import { TEX_SYMBOLS } from './tex-symbols'

const FUNCTIONS =
  'log ln exp sin cos tan arcsin arccos arctan sinh cosh tanh max min sup inf lim limsup liminf arg det dim ker gcd deg Pr sec csc cot bmod'

/** Commands that take something: what is inserted, `#{}` where the caret goes first and next, and what it looks like. */
const WITH_ARGUMENTS: readonly (readonly [name: string, template: string, glyph: string])[] = [
  ['frac', '\\frac{#{}}{#{}}', 'a⁄b'],
  ['dfrac', '\\dfrac{#{}}{#{}}', 'a⁄b'],
  ['tfrac', '\\tfrac{#{}}{#{}}', 'a⁄b'],
  ['binom', '\\binom{#{}}{#{}}', '(ⁿₖ)'],
  ['sqrt', '\\sqrt{#{}}', '√x'],
  ['text', '\\text{#{}}', 'text'],
  ['mathrm', '\\mathrm{#{}}', 'Rm'],
  ['mathbf', '\\mathbf{#{}}', '𝐁'],
  ['boldsymbol', '\\boldsymbol{#{}}', '𝒃'],
  ['mathbb', '\\mathbb{#{}}', 'ℝ'],
  ['mathcal', '\\mathcal{#{}}', '𝓛'],
  ['mathscr', '\\mathscr{#{}}', '𝒮'],
  ['mathfrak', '\\mathfrak{#{}}', '𝔤'],
  ['mathsf', '\\mathsf{#{}}', '𝖲'],
  ['mathtt', '\\mathtt{#{}}', '𝚝'],
  ['operatorname', '\\operatorname{#{}}', 'op'],
  ['hat', '\\hat{#{}}', 'x̂'],
  ['widehat', '\\widehat{#{}}', 'x͡y'],
  ['bar', '\\bar{#{}}', 'x̄'],
  ['overline', '\\overline{#{}}', 'x̅y̅'],
  ['underline', '\\underline{#{}}', 'x̲'],
  ['tilde', '\\tilde{#{}}', 'x̃'],
  ['widetilde', '\\widetilde{#{}}', 'x͠y'],
  ['vec', '\\vec{#{}}', 'x⃗'],
  ['dot', '\\dot{#{}}', 'ẋ'],
  ['ddot', '\\ddot{#{}}', 'ẍ'],
  ['overset', '\\overset{#{}}{#{}}', 'a over b'],
  ['underset', '\\underset{#{}}{#{}}', 'a under b'],
  ['overbrace', '\\overbrace{#{}}^{#{}}', '⏞'],
  ['underbrace', '\\underbrace{#{}}_{#{}}', '⏟'],
  ['left(', '\\left( #{} \\right)', '(…)'],
  ['left[', '\\left[ #{} \\right]', '[…]'],
  ['left|', '\\left| #{} \\right|', '|…|'],
  ['xrightarrow', '\\xrightarrow{#{}}', '⟶ˣ'],
  ['tag', '\\tag{#{}}', '(1)'],
  ['begin{aligned}', '\\begin{aligned}\n#{}\n\\end{aligned}', '≡'],
  ['begin{cases}', '\\begin{cases}\n#{}\n\\end{cases}', '{'],
  ['begin{matrix}', '\\begin{matrix}\n#{}\n\\end{matrix}', '⋮'],
  ['begin{pmatrix}', '\\begin{pmatrix}\n#{}\n\\end{pmatrix}', '(⋮)'],
  ['begin{bmatrix}', '\\begin{bmatrix}\n#{}\n\\end{bmatrix}', '[⋮]'],
]

/** What `\` completes to inside a formula; the labels carry the backslash. */
export const TEX_COMMANDS: readonly Completion[] = [
  ...WITH_ARGUMENTS.map(([name, template, detail]) =>
    // A last place behind it, so that Tab leads out of the braces.
    snippetCompletion(`${template}#{}`, { label: `\\${name}`, detail, boost: 10 }),
  ),
  ...TEX_SYMBOLS.map(({ name, glyph }) => ({
    label: `\\${name}`,
    detail: glyph,
    boost: /\p{Script=Greek}/u.test(glyph) ? 10 : 0,
  })),
  ...FUNCTIONS.split(' ').map((name) => ({ label: `\\${name}`, detail: name })),
]
