import { EditorState, type Extension } from '@codemirror/state'
import type { EditorWords } from './words'

/** The words of the search panel and of completion in the reader's language. */
export function phrases(words: EditorWords): Extension {
  return EditorState.phrases.of({
    Find: words.find,
    Replace: words.replaceWith,
    next: words.findNext,
    previous: words.findPrevious,
    all: words.findAll,
    'match case': words.matchCase,
    regexp: words.regexp,
    'by word': words.byWord,
    replace: words.replace,
    'replace all': words.replaceAll,
    close: words.close,
    'current match': words.currentMatch,
    'on line': words.onLine,
    'replaced $ matches': words.replacedMatches,
    'replaced match on line $': words.replacedMatch,
    'Go to line': words.goToLine,
    go: words.go,
    Completions: words.completions,
    'Selection deleted': words.selectionDeleted,
    'Control character': words.controlCharacter,
  })
}
