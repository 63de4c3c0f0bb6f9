import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
  closeCompletion,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { askCompletions, type Offered } from './ask'
import { isCodeAt } from './code-and-tables'
import { texAtCaret } from './paragraph'
import { TEX_COMMANDS } from './tex-commands'
import type { EditorWords } from './words'

/** `[[` offers notes and topics, `#` and `@` topics, `\` in a formula commands of TeX. An input method at work is waited for. */
export function completions(words: EditorWords): Extension {
  return [
    autocompletion({
      override: [completeTex, completeLink(words), completeTopic(words)].map(unlessComposing),
      icons: false,
      activateOnTypingDelay: 80,
    }),
    // Two lists, ours and the input method's, would lie over each other: ours waits until the word is there.
    EditorView.domEventObservers({
      compositionstart: (_, view) => {
        closeCompletion(view)
      },
      compositionend: (_, view) => {
        setTimeout(() => startCompletion(view), AFTER_COMPOSING_MS)
      },
    }),
  ]
}

/** By then the editor has taken in what an input method left. */
const AFTER_COMPOSING_MS = 60

function unlessComposing(source: CompletionSource): CompletionSource {
  return (context) => (context.view?.composing ? null : source(context))
}

function completeTex(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\\[A-Za-z]*$/)
  if (!typed || typed.text.length + (context.explicit ? 1 : 0) < 2) return null
  if (!texAtCaret(context.state)) return null
  return { from: typed.from, options: TEX_COMMANDS, validFor: /^\\[A-Za-z]*$/ }
}

function completeLink(words: EditorWords): CompletionSource {
  return (context) => {
    const typed = context.matchBefore(/\[\[[^[\]\n|]{0,80}$/)
    if (!typed || isCodeAt(context.state, context.pos, true)) return null
    const closing = context.state.sliceDoc(context.pos, context.pos + 2) === ']]' ? 2 : 0
    return offer(context, typed, typed.text.slice(2), 'link', words, (item) => ({
      text: `[[${item.insert}]]`,
      behind: closing,
    }))
  }
}

/** The sign begins a name only where it does not end a word: `a@b.c` and `C#` stay as they are. */
function completeTopic(words: EditorWords): CompletionSource {
  return (context) => {
    const typed = context.matchBefore(/(?<![A-Za-z0-9_#@/&=.-])[#@][^\s#@，。；：、,;:()[\]]{0,60}$/)
    if (!typed || isCodeAt(context.state, context.pos, true)) return null
    const name = typed.text.slice(1)
    // A sign alone at the start of a line is a heading about to be written.
    const startsLine = context.state.doc.lineAt(typed.from).from === typed.from
    if (name === '' && startsLine && !context.explicit) return null
    return offer(context, typed, name, 'topic', words, (item) => ({
      text: `${typed.text[0]}${item.insert} `,
      behind: 0,
    }))
  }
}

type Insertion = { text: string; behind: number }

async function offer(
  context: CompletionContext,
  typed: { from: number; to: number },
  query: string,
  wanted: 'link' | 'topic',
  words: EditorWords,
  insertion: (item: Offered) => Insertion,
): Promise<CompletionResult | null> {
  const asking = new AbortController()
  context.addEventListener('abort', () => asking.abort(), { onDocChange: true })
  try {
    const items = await askCompletions(query, wanted, asking.signal)
    if (items.length === 0) return null
    return {
      from: typed.from,
      filter: false,
      options: items.map((item) => toCompletion(item, words, insertion)),
    }
  } catch {
    // No answer means no offers; what is being typed stands by itself.
    return null
  }
}

function toCompletion(
  item: Offered,
  words: EditorWords,
  insertion: (item: Offered) => Insertion,
): Completion {
  return {
    label: item.title,
    detail: item.detail || words[item.kind],
    apply: (view: EditorView, completion, from, to) => {
      const { text, behind } = insertion(item)
      view.dispatch({
        changes: { from, to: to + behind, insert: text },
        selection: { anchor: from + text.length },
        annotations: pickedCompletion.of(completion),
        userEvent: 'input.complete',
        scrollIntoView: true,
      })
    },
  }
}
