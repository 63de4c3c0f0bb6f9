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
