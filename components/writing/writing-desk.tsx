'use client'
import { type KeyboardEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { paths } from '@/lib/paths'
import { NoteEditor } from '../editor/note-editor'
import { isComposing } from '../search/composing'
import { ConflictView } from './conflict-view'
import { DayField } from './day-field'
import { DraftOffer } from './draft-offer'
import type { NoteText } from './note-text'
import { SourceField, sourceFrom, withSource } from './source-field'
import { StateLine } from './state-line'
import { TopicField } from './topic-field'
import { useKeptDrafts } from './use-kept-drafts'
import { useWords } from './words'
import { createWriter } from './writer'
import styles from './writing-desk.module.css'

type Props = {
  slug: string | null
  revision: number
  /** As the server has it. */
  text: NoteText
  /** As it stands in the form, where the writer was faster than the scripts. */
  early: NoteText
  clock: string
  vim: boolean
}

/** Everything of a note to be written, saving itself. */
export function WritingDesk({ slug, revision, text, early, clock, vim }: Props) {
  const { says, editor } = useWords()
  const sending = { untitled: says.untitled, clock, words: { tooLong: says.tooLong, gone: says.gone } }
  const [writer] = useState(() => createWriter({ slug, revision, text, ...sending }))
  const { save, version, place } = useSyncExternalStore(writer.watch, writer.read, writer.read)
  const drafts = useKeptDrafts(writer, slug, sending)
  useEffect(() => writer.start(), [writer])
  useEffect(() => writer.type(early), [writer, early])
  const read = async () => {
    if (await writer.settled()) window.location.assign(paths.note(writer.read().save.slug ?? ''))
  }
  const addSource = (url: string) => {
    const source = sourceFrom(url)
    if (source) writer.type({ sources: withSource(writer.read().save.text.sources, source) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey
    if (!modified || isComposing(event)) return
    if (event.key === 'Enter') void read()
    else if (event.key === 's') void writer.settled()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and events are those of the fields inside.
    <div
      className={styles.desk}
      onKeyDownCapture={onKeyDown}
      onBlur={writer.due}
      onCompositionStart={() => writer.compose(true)}
      onCompositionEnd={() => writer.compose(false)}
    >
      {drafts.landed ? (
        <p className={styles.landed}>
          {says.landed} <a href={paths.editNote(drafts.landed.slug)}>{drafts.landed.title}</a>
        </p>
      ) : null}
      {save.conflict
        ? null
        : drafts.offers.map((offer) => (
            <DraftOffer
              key={offer.draft.key}
              offer={offer}
              onUse={() => drafts.use(offer)}
              onAside={() => drafts.keepAside(offer)}
              onDismiss={() => drafts.dismiss(offer)}
            />
          ))}
      {save.conflict ? (
        <ConflictView
          key={save.conflict.theirs.revision}
          conflict={save.conflict}
          text={save.text}
          onType={writer.type}
          onSave={writer.resolve}
        />
      ) : (
        <>
          <input
            className={styles.title}
            aria-label={says.title}
            placeholder={says.titleExample}
            value={save.text.title}
            maxLength={500}
            onChange={({ target }) => writer.type({ title: target.value })}
          />
          <div className={styles.facts}>
            <DayField day={save.text.day} onChange={(day) => writer.type({ day })} />
            <TopicField topics={save.text.topics} onChange={(topics) => writer.type({ topics })} />
          </div>
          <NoteEditor
            body={save.text.body}
            version={version}
            title={save.text.title}
            vim={vim}
            words={editor}
            onChange={(body) => writer.type({ body })}
            onSave={() => void writer.settled()}
            onSource={addSource}
          />
          <SourceField
            slug={save.slug}
            sources={save.text.sources}
            onChange={(sources) => writer.type({ sources })}
          />
        </>
      )}
      <div className={styles.bar}>
        <StateLine save={save} place={place} />
        <div className={styles.ways}>
          {save.slug === null ? null : (
            <a className="button small quiet" href={paths.note(save.slug)}>
              {says.back}
            </a>
          )}
          <button type="button" className="button small primary" onClick={read} title="Ctrl Enter">
            {says.saveAndRead}
          </button>
        </div>
      </div>
    </div>
  )
}
