import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ReviewStatistics } from '@/lib/domain/cards/statistics'
import { dateWords } from '@/lib/i18n/date-words'
import { Chart } from './chart'
import type { ChartData } from './draw-chart'
import styles from './statistics-view.module.css'

/** What the writer's own answers say, each as a picture over its table. */
export function StatisticsView({ statistics }: { statistics: ReviewStatistics }) {
  return (
    <div className={styles.grid}>
      <Recall recall={statistics.recall} />
      <Days days={statistics.days} />
      <Forecast forecast={statistics.forecast} />
      <States states={statistics.states} />
    </div>
  )
}

function Recall({ recall }: { recall: ReviewStatistics['recall'] }) {
  const t = useTranslations('review')
  const format = useFormatter()
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 })
  if (!recall) return <Part heading={t('recallHeading')} text={t('recallNone')} />
  const { bins } = recall
  const facts = {
    answers: recall.answers,
    predicted: share(recall.predicted),
    recalled: share(recall.recalled),
    low: share(recall.low),
    high: share(recall.high),
  }
  const bands = bins.map(({ from, to }) => `${share(from)}–${share(to)}`)
  const data: ChartData = {
    labels: bands,
    percent: true,
    series: [
      {
        name: t('recallTrue'),
        shape: 'points',
        shade: '--accent',
        values: bins.map(({ recalled }) => recalled),
      },
      { name: t('perfect'), shape: 'line', shade: '--ink-3', values: bins.map(({ predicted }) => predicted) },
      {
        name: t('recallRange'),
        shape: 'range',
        shade: '--rule-2',
        values: bins.map(({ low, high }) => [low, high]),
      },
    ],
  }
  return (
    <Part heading={t('recallHeading')} text={t('recallText', facts)} data={data}>
      <Table
        head={[t('recallBand'), t('recallTrue'), t('recallRange'), t('answers')]}
        rows={bins.map((bin, at) => [
          `${bands[at]} (${share(bin.predicted)})`,
          share(bin.recalled),
          `${share(bin.low)}–${share(bin.high)}`,
          String(bin.answers),
        ])}
      />
    </Part>
  )
}

function Days({ days }: { days: ReviewStatistics['days'] }) {
  const t = useTranslations('review')
  const words = dateWords(useLocale())
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0)
  const busy = days.filter(({ answers }) => answers > 0)
  if (busy.length === 0) return <Part heading={t('daysHeading')} text={t('daysNone')} />
  const facts = {
    answers: sum(({ answers }) => answers),
    days: busy.length,
    minutes: Math.round(sum(({ minutes }) => minutes)),
  }
  const data: ChartData = {
    labels: days.map(({ day }) => words.short(day)),
    stacked: true,
    series: [
      {
        name: t('known'),
        shape: 'bar',
        shade: '--accent',
        values: days.map((day) => day.answers - day.again),
      },
      { name: t('again'), shape: 'bar', shade: '--bad', values: days.map(({ again }) => again) },
    ],
  }
  return (
    <Part heading={t('daysHeading')} text={t('daysText', facts)} data={data}>
      <Table
        head={[t('day'), t('answers'), t('again'), t('minutes')]}
        rows={busy.map(({ day, answers, again, minutes }) => [
          words.date(day),
          String(answers),
          String(again),
          String(Math.round(minutes * 10) / 10),
        ])}
      />
    </Part>
  )
}

function Forecast({ forecast }: { forecast: ReviewStatistics['forecast'] }) {
  const t = useTranslations('review')
  const words = dateWords(useLocale())
  const cards = forecast.reduce((sum, day) => sum + day.cards, 0)
  if (cards === 0) return <Part heading={t('forecastHeading')} text={t('forecastNone')} />
  const data: ChartData = {
    labels: forecast.map(({ day }) => words.short(day)),
    series: [{ name: t('due'), shape: 'bar', shade: '--accent', values: forecast.map((day) => day.cards) }],
  }
  return (
    <Part heading={t('forecastHeading')} text={t('forecastText', { cards })} data={data}>
      <Table
        head={[t('day'), t('due')]}
        rows={forecast.filter((day) => day.cards > 0).map((day) => [words.date(day.day), String(day.cards)])}
      />
    </Part>
  )
}

function States({ states }: { states: ReviewStatistics['states'] }) {
  const t = useTranslations('review')
  const rows: [string, number][] = [
    [t('stateUnanswered'), states.unanswered],
    [t('stateLearning'), states.learning],
    [t('stateYoung'), states.young],
    [t('stateMature'), states.mature],
    [t('stateSuspended'), states.suspended],
  ]
  return (
    <Part heading={t('statesHeading')}>
      <Table
        head={[t('statesHeading'), t('number')]}
        rows={rows.map(([name, cards]) => [name, String(cards)])}
      />
    </Part>
  )
}

type PartProps = { heading: string; text?: string; data?: ChartData; children?: ReactNode }

/** A table by itself is shown; one below a picture is folded. */
function Part({ heading, text, data, children }: PartProps) {
  const t = useTranslations('review')
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {text ? <p>{text}</p> : null}
      {data ? <Chart data={data} label={`${heading}. ${text ?? ''}`} /> : null}
      {data ? (
        <details>
          <summary>{t('table')}</summary>
          {children}
        </details>
      ) : (
        children
      )}
    </section>
  )
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
