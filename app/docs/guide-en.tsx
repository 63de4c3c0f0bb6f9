import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'
import { SAMPLE_LOG } from './sample-log'

export function GuideInEnglish({ shortcuts }: { shortcuts: ReactNode }) {
  return (
    <>
      <p>
        Daybook turns a reading log into dated notes with topics, sources and formulas. Everything stays on
        this machine and works with the network off.
      </p>

      <h2 id="start">Two commands</h2>
      <p>
        <code>npm start</code> installs, prepares the database and opens the notebook; the address is printed
        in the terminal. <code>npm test</code> checks that all is well.
      </p>

      <h2 id="log">How to write a log</h2>
      <p>As it comes, one thought a line. This is understood:</p>
      <pre>
        <code>{SAMPLE_LOG}</code>
      </pre>
      <ul>
        <li>
          A time on a line of its own begins a day. <code>2022/6/16 15:47</code>,{' '}
          <code>2022年6月16日 15:47</code> and <code>2022-06-16</code> all do; zeros need not be padded.
        </li>
        <li>
          Links stand right under their title. A title without links is found too; the preview says where the
          reader is unsure.
        </li>
        <li>
          In the text, <code>论文:</code> or <code>代码:</code> before a link makes it a source with that
          role.
        </li>
        <li>
          Formulas are <code>\(N = HW/P^2\)</code> or <code>$$…$$</code>; lists, tables and code blocks are
          Markdown.
        </li>
        <li>
          <code>@DETR</code> in the heading is a tag and becomes a topic. <code>[[DETR]]</code> links to a
          note or topic.
        </li>
      </ul>

      <h2 id="import">Import</h2>
      <p>
        On the <a href={paths.imports()}>import page</a> paste a log, choose files or drop a folder. The
        preview comes first: split, join, rename, re-date or leave out, and take each step back. Only then are
        notes stored. Every character is accounted for: it is in a note, or listed under “Set aside”. The same
        log imported again adds nothing, and a whole import can be undone.
      </p>
      <p>
        In a terminal: <code>npm run daybook -- import log.txt</code>, with <code>--dry-run</code> to look
        only.
      </p>

      <h2 id="read">Read</h2>
      <p>
        The log runs by day, newest first. The calendar and the steps to the previous and next day pass over
        days without notes. Click a formula to copy its TeX. Whatever was doubtful in typesetting or dates is
        said beside the note; your text is never rewritten.
      </p>

      <h2 id="write">Write</h2>
      <p>
        <a href={paths.newNote()}>Write</a> opens an empty note for today, “Edit” the note you read. The page
        beside the text is set as you type. <code>[[</code> offers notes and topics, <code>#</code> and{' '}
        <code>@</code> topics, a backslash in a formula TeX commands. Paste an address on an empty line and it
        becomes a source, over a selection and it becomes a link; a picture is kept in the notebook; an
        article copied from the web comes in as Markdown with its formulas. The day may be said in words:{' '}
        <span lang="zh">昨天</span>, <span lang="zh">2022年6月13日</span>, last Friday.
      </p>
      <p>
        Every key is kept in the browser at once and saved when you pause; the line above the text says which.
        Close the page, lose the network, lose the server: what was typed is offered when you come back. When
        a note was changed elsewhere, edits that do not touch each other are put together; where they do, you
        see both beside what they came from.
      </p>
      <p>
        For a thought between two papers press <code>c</code>: the first line is the title, links become
        sources, <kbd>Ctrl</kbd> <kbd>Enter</kbd> saves into today. The{' '}
        <a href={paths.capture()}>capture page</a> has a bookmarklet for other sites.
      </p>

      <h2 id="history">Versions, trash and taking back</h2>
      <p>
        Every save is a revision. “Revisions” under a note shows what changed word by word, and brings an
        older text back as a new revision; nothing is ever removed from it. Deleting asks nothing: the note
        lies in the <a href={paths.trash()}>trash</a> until you empty it by hand. What was done to many notes
        or to topics at once is listed under <a href={paths.changes()}>changes</a>, each with its undo.
      </p>

      <h2 id="many">Many notes at once</h2>
      <p>
        “Select” over any list ticks notes: give them tags or take tags away, move them to another day, export
        them, put them in the trash. On a day’s page notes can be moved up and down.
      </p>

      <h2 id="topics">Topics at work</h2>
      <p>
        A topic’s page leads to its settings: rename it (the old name stays an alias), add spellings, say what
        it is a version of or lies under, give it a kind and a colour, merge or split it. Each step first says
        how many notes and mentions it touches. A version is never merged with its ancestor. What your notes
        suggest is offered under <a href={paths.suggestions()}>Suggestions</a>: topics that may be one,
        versions, other names, new topics. Nothing is done before you say so. Pairs of words such as{' '}
        <span lang="zh">归纳偏置</span> (inductive bias) are offered for the{' '}
        <a href={paths.terms()}>term bank</a>; once there, a search for one side finds the other.
      </p>

      <p>
        What a note’s text names is listed beside it: make it a tag or a [[link]] with one key, or say that it
        is not meant, which holds through every later save, import and rebuild. A name that stands everywhere
        (“model”, “attention”) is asked about first and can be kept for search alone. Resting on a link to a
        topic, note or paper, with the pointer or the focus, shows a small card; Esc closes it.
      </p>

      <h2 id="overview">Side by side, in numbers, as a graph</h2>
      <p>
        A topic’s page says what it is (press “pin” on a sentence of yours), its versions, notes, papers,
        sources by role, neighbours, open questions, formulas and the numbers you noted. Two numbers that
        contradict each other are flagged there and under <a href={paths.numbers()}>Numbers</a>; a symbol that
        a note uses and never explains has a dotted line. <a href={paths.compare()}>Compare</a> sets two to
        five topics side by side under the headings and leads you already use (contributions, strengths,
        limitations …), and copies as Markdown or CSV. The <a href={paths.graph()}>graph</a> shows how topics
        and notes are tied, with a table beside it and a slider for time.
      </p>

      <h2 id="papers">Papers and links</h2>
      <p>
        Every form of an arXiv, DOI, OpenReview, ACL or CVF link is one of your{' '}
        <a href={paths.papers()}>papers</a>. Title, authors and venue come by hand, from BibTeX, or from
        arXiv, Crossref or OpenReview when you press the button — that is off until you allow it in{' '}
        <a href={paths.settings()}>settings</a>, and each press names who is asked. Citation keys are made for
        you; references copy as BibTeX, CSL or text. Where a link is pasted that you noted before, the date of
        that note stands beside it. A work you know only from explainers and news, or without any link, is
        marked <em>second-hand</em> until you cite or open its paper or code. The role of a link follows from
        where it stands and leads; change it on the link’s page.{' '}
        <a href={paths.linkDoctor()}>What is wrong with links</a> lists those cut short, those of closed sites
        and those worth saving now.
      </p>

      <h2 id="meeting">The group meeting</h2>
      <p>
        A <a href={paths.meetings()}>meeting</a> has a date, a time to speak and a window: what you noted
        since the last one, unless you choose otherwise. Its brief is one page made from that window: what you
        read, by topic, each note with the one line that stands for it; what you concluded; numbers with where
        they come from; open questions; promises from meetings before. Every line leads to its place in the
        note. Drag to order, hide, pin, or say it differently for this evening — the note stays as it is. The
        time each line takes is estimated, and what is over your budget is said to be left out.
      </p>
      <p>
        The line of a note is found by rules: one that begins with “in short”, <span lang="zh">总结</span>,{' '}
        <span lang="zh">本质上</span> and the like, else the first sentence that says something, never an
        advertisement; choose another on the note’s page. Your own words are told apart from pasted ones, and
        a note that has none of yours is marked; where that is wrong, say so, and it stays said.
      </p>
      <p>
        Present the brief as slides with notes and a clock, or take it along as PowerPoint, one HTML file that
        needs no network, Markdown, PDF by printing, or plain text for WeChat. The handout is two pages for
        the others with references. A comparison, a topic’s time line or a list of papers can be sent to a
        meeting and become slides too. Afterwards note what was said and promised: promises come back until
        they are kept or dropped.
      </p>

      <h2 id="questions">Questions</h2>
      <p>
        A line of a note that asks is an open <a href={paths.questions()}>question</a>; a headline that ends
        in a question mark is none. Begin a line with <code>?</code> to ask without one. It stays open, and in
        every brief, until you say which note answers it, or drop it. When a later note touches the same terms
        you are asked whether it does.
      </p>

      <h2 id="review">Cards and review</h2>
      <p>
        Press <kbd>r</kbd> on a note for the cards its structure offers: definitions, formulas, lists of
        strengths and weaknesses, Incorrect → Correct pairs, terms; with words selected, a sentence with these
        words left out. <a href={paths.review()}>Review</a> asks what is due: space shows the answer, 1 to 4
        rate it, z takes it back. FSRS plans the next time. “Review to the meeting” picks what you would have
        forgotten by then and what matters for the brief, within the minutes you have.
      </p>

      <h2 id="search">Search</h2>
      <p>
        <a href={paths.search()}>Search</a> looks in titles, text, topics and sources, down to a single
        Chinese character. All words must occur. What stands in a note as typed comes first; under it, with
        its reason, what you may have meant: another name of a topic, Traditional for Simplified, pinyin in
        full or by initials (<code>eft</code> for <span lang="zh">二分图</span>), a mistyped word, the wrong
        character of the same sound.
      </p>
      <p>
        <code>"exact phrase"</code>, <code>-not</code> and <code>OR</code> combine words. Operators narrow the
        search: <code>topic:</code> <code>tag:</code> <code>source:</code> <code>role:paper</code>{' '}
        <code>host:github.com</code> <code>day:2022-06-13..2022-06-16</code> <code>before:</code>{' '}
        <code>after:</code> <code>has:math</code> (code, image, question, snapshot, table){' '}
        <code>is:unread</code> (links without a word about them) <code>is:second-hand</code>. They have
        Chinese names too. A search can be saved to the home page.
      </p>

      <h2 id="copies">Saved copies</h2>
      <p>
        Links die. Save a page with SingleFile or your browser, or take its PDF, and drop it on the page of{' '}
        <a href={paths.snapshots()}>saved copies</a>, on a source or beside a note: the address or the name in
        it tells which link it belongs to, and a dead <code>file:</code> link comes back to life. A copy is
        shown in a sandbox in which nothing runs or loads, and its words are found by searching;{' '}
        <code>has:snapshot</code> finds the notes that have one.
      </p>

      <h2 id="keys">Shortcuts</h2>
      {shortcuts}
      <p>
        The one-key ones can be turned off in <a href={paths.settings()}>settings</a>.
      </p>

      <h2 id="keep">Keep and export</h2>
      <p>
        Database and backups are in the data directory (<code>data/</code> unless told otherwise).{' '}
        <code>npm run daybook -- export folder</code> writes Markdown; <code>--format log</code> gives the log
        back byte for byte. <code>npm run daybook -- doctor</code> checks the database.
      </p>

      <h2 id="api">API</h2>
      <p>
        <code>/api/v1</code> serves notes, search, import, export, topics and sources, described by{' '}
        <a href={paths.api('openapi.json')}>openapi.json</a>. A program without a browser sends the content of{' '}
        <code>api-token</code> in the data directory as <code>Authorization: Bearer …</code>.
      </p>
    </>
  )
}
