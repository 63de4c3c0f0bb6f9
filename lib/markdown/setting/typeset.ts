import katex from 'katex'

export type Typeset = { html: string } | { problem: 'error' | 'too-long' | 'too-many'; message: string }

const LONGEST_TEX = 10_000

/** Sets TeX as HTML with MathML beside it; equal formulas of one note are set once. */
export function createTypesetter(): (tex: string, display: boolean) => Typeset {
  const done = new Map<string, Typeset>()
  return (tex, display) => {
    const key = `${display ? 'D' : 'I'}${tex}`
    const known = done.get(key)
    if (known) return known
    const fresh = typeset(tex, display)
    done.set(key, fresh)
    return fresh
  }
}

function typeset(tex: string, display: boolean): Typeset {
  if (tex.length > LONGEST_TEX) return { problem: 'too-long', message: '' }
  try {
    return { html: katex.renderToString(tex, settings(display)) }
  } catch (error) {
    // Not only ParseError: deep nesting ends in a RangeError that KaTeX lets through.
    return { problem: 'error', message: messageOf(error) }
  }
}

function settings(displayMode: boolean): katex.KatexOptions {
  return {
    displayMode,
    output: 'htmlAndMathml',
    throwOnError: true,
    // Chinese in a formula is no fault here.
    strict: 'ignore',
    trust: false,
    maxExpand: 1000,
    maxSize: 50,
    // These write to the console, which is not the note's to write to. A fresh object, as `\gdef` adds to it.
    macros: { '\\message': '\\@gobble', '\\errmessage': '\\@gobble', '\\show': '\\@gobble' },
  }
}

function messageOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply'
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^KaTeX parse error: /, '').slice(0, 300)
}
