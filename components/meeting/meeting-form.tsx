'use client'
import { useActionState } from 'react'
import styles from './meeting-form.module.css'

/** What the fields hold, as a browser has it. */
export type MeetingFields = {
  title: string
  day: string
  time: string
  zone: string
  place: string
  people: string
  minutes: string
  weekly: boolean
  fromDay: string
  fromTime: string
  untilDay: string
  untilTime: string
}

/** Null until something could not be saved: why, and what was typed. */
export type MeetingFormState = null | { message: string; fields: MeetingFields }

type Words = Record<
  | 'title'
  | 'titleHint'
  | 'day'
  | 'time'
  | 'zone'
  | 'place'
  | 'people'
  | 'peopleHint'
  | 'minutes'
  | 'weekly'
  | 'weeklyHint'
  | 'window'
  | 'windowHint'
  | 'from'
  | 'until'
  | 'save'
  | 'cancel',
  string
>

type Props = {
  /** Said along unseen: which meeting, which series, what is to stand on its agenda. */
  hidden: Record<string, string>
  fields: MeetingFields
  zones: string[]
  back: string
  action: (before: MeetingFormState, form: FormData) => Promise<MeetingFormState>
  words: Words
}

/** All that can be said of a meeting beforehand. */
export function MeetingForm({ hidden, fields: stored, zones, back, action, words }: Props) {
  const [state, submit, pending] = useActionState(action, null)
  const fields = state?.fields ?? stored
  return (
    <form action={submit} className={styles.form}>
      {state ? (
        <p className={styles.problem} role="alert">
          {state.message}
        </p>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span>{words.title}</span>
        <input
          className="field"
          name="title"
          maxLength={200}
          placeholder={words.titleHint}
          defaultValue={fields.title}
          required
        />
      </label>
      <div className={styles.when}>
        <Moment name="" labels={[words.day, words.time]} day={fields.day} time={fields.time} required />
        <label>
          <span>{words.minutes}</span>
          <input
            className="field"
            type="number"
            name="minutes"
            min={1}
            max={600}
            step={1}
            inputMode="numeric"
            defaultValue={fields.minutes}
            required
          />
        </label>
      </div>
      <label className={styles.check}>
        <input type="checkbox" name="weekly" value="1" defaultChecked={fields.weekly} />
        <span>{words.weekly}</span>
        <small>{words.weeklyHint}</small>
      </label>
      <label>
        <span>{words.place}</span>
        <input className="field" name="place" maxLength={500} defaultValue={fields.place} />
      </label>
      <label>
        <span>{words.people}</span>
        <textarea className="field" name="people" rows={2} maxLength={2000} defaultValue={fields.people} />
        <small>{words.peopleHint}</small>
      </label>
      <fieldset className={styles.window}>
        <legend>{words.window}</legend>
        <p>{words.windowHint}</p>
        <div className={styles.when}>
          <Moment
            name="from"
            labels={[words.from, `${words.from}: ${words.time}`]}
            day={fields.fromDay}
            time={fields.fromTime}
          />
        </div>
        <div className={styles.when}>
          <Moment
            name="until"
            labels={[words.until, `${words.until}: ${words.time}`]}
            day={fields.untilDay}
            time={fields.untilTime}
          />
        </div>
      </fieldset>
      <label className={styles.zone}>
        <span>{words.zone}</span>
        <select className="field" name="zone" defaultValue={fields.zone}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.ways}>
        <button type="submit" className="button primary" disabled={pending}>
          {words.save}
        </button>
        <a className="button" href={back}>
          {words.cancel}
        </a>
      </p>
    </form>
  )
}

type MomentProps = {
  /** Begins the names of both fields. */
  name: '' | 'from' | 'until'
  labels: [string, string]
  day: string
  time: string
  required?: boolean
}

function Moment({ name, labels, day, time, required = false }: MomentProps) {
  const named = (field: string) => (name === '' ? field.toLowerCase() : `${name}${field}`)
  return (
    <>
      <label>
        <span>{labels[0]}</span>
        <input
          className="field"
          type="date"
          name={named('Day')}
          min="0001-01-01"
          max="9999-12-31"
          defaultValue={day}
          required={required}
        />
      </label>
      <label>
        <span>{labels[1]}</span>
        <input className="field" type="time" name={named('Time')} defaultValue={time} required={required} />
      </label>
    </>
  )
}
