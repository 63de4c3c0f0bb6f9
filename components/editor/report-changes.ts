import { Annotation, ChangeSet, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { changesBetween } from './replace-text'

/** Marks what came from the page, which knows it already. */
const fromPage = Annotation.define<boolean>()

const RETRY_MS = 100

/**
 * Tells of every change at once, save while an input method composes: then when it is done. What is being composed
 * survives a text that the page puts in meanwhile.
 */
export class ChangeReport {
  /** Changes made while composing, from `known` on. */
  private untold: ChangeSet | null = null
  readonly extension: Extension

  /** `known` is the text the page last knew of. */
  constructor(
    private known: string,
    private readonly tell: (text: string) => void,
  ) {
    this.extension = [
      EditorView.updateListener.of(({ docChanged, changes, view, transactions }) => {
        if (!docChanged || transactions.some((transaction) => transaction.annotation(fromPage))) return
        if (view.composing) this.untold = this.untold?.compose(changes) ?? changes
        else this.say(view)
      }),
      EditorView.domEventObservers({ compositionend: (_, view) => this.flush(view) }),
    ]
  }

  /** Tells now of what is still untold. */
  flush(view: EditorView): void {
    if (this.untold) this.say(view)
  }

  /** Puts in a text of the page's; edits it does not know of yet stay, and are told. */
  replace(view: EditorView, wanted: string): void {
    if (view.composing) {
      // Changing the text under an input method would end its composition.
      setTimeout(() => this.replace(view, wanted), RETRY_MS)
      return
    }
    const whole = ChangeSet.of(changesBetween(this.known, wanted), this.known.length)
    const changes = this.untold ? whole.map(this.untold.desc) : whole
    this.known = wanted
    const { doc, selection } = view.state
    // Who writes at the end goes on at the end, also where the page has more text to put there.
    const isAtEnd = selection.main.head === doc.length
    view.dispatch({
      changes,
      selection: selection.map(changes, isAtEnd ? 1 : -1),
      annotations: fromPage.of(true),
      userEvent: 'input.replace',
    })
    this.flush(view)
  }

  private say(view: EditorView): void {
    this.untold = null
    this.known = view.state.doc.toString()
    this.tell(this.known)
  }
}
