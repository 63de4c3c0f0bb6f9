import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { NameQuestion } from '@/components/mention/name-question'
import { TopicEditor } from '@/components/topic-work/topic-editor'
import { WorkPreview } from '@/components/topic-work/work-preview'
import { WorkProblem } from '@/components/topic-work/work-problem'
import { PageHead } from '@/components/ui/page-head'
import type { TopicWorkResult } from '@/lib/domain/topic-work'
import { readQuietNames } from '@/lib/notebook/mentions/read-mentions'
import { type NameWeight, weighName } from '@/lib/notebook/mentions/weigh-name'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { listTopics, readTopic } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { findTopic } from '@/lib/notebook/topic-work/find-topic'
import { workOnTopics } from '@/lib/notebook/topic-work/topic-work'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'
import { Shell } from '../../../shell'
import { applyWork } from './actions'
import { type Fields, nameToAskAbout, readWork } from './work-form'

type Route = { params: Promise<{ slug: string }>; searchParams: Promise<Fields> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('topicWork'))('edit') }
}

/** What can be done to a topic; with `do` in the address first what that would touch. */
export default async function EditTopicPage({ params, searchParams }: Route) {
  const nb = await theNotebook()
  const slug = decodeURIComponent((await params).slug)
  const head = await findTopic(nb, slug)
  if (head?.slug !== slug) return <Missing />
  const fields = await searchParams
  const asked = await readWork(nb, slug, fields)
  const weight = asked && 'work' in asked ? await weightOf(nb, slug, fields) : null
  if (weight) {
    return (
      <Shell current="topics">
        <Head slug={slug} name={head.name} />
        <NameQuestion
          slug={slug}
          topic={head.name}
          weight={weight}
          fields={fieldList(fields)}
          action={applyWork}
        />
      </Shell>
    )
  }
  const result: TopicWorkResult | null =
    asked &&
    ('work' in asked ? await workOnTopics(nb, asked.work, { dryRun: true }) : { ok: false, ...asked })
  if (result?.ok) {
    return (
      <Shell current="topics">
        <Preview slug={slug} name={head.name} fields={fields} result={result} />
      </Shell>
    )
  }
  const topic = await readTopic(nb, slug)
  if (!topic) return <Missing />
  const names = (await listTopics(nb)).map((other) => ({ slug: other.slug, name: other.name }))
  return (
    <Shell current="topics">
      <Head slug={slug} name={head.name} />
      {result ? <WorkProblem slug={slug} problem={result.problem} /> : null}
      <TopicEditor topic={topic} topics={names} quiet={await readQuietNames(nb, slug)} action={applyWork} />
    </Shell>
  )
}

/** What a name weighs that must be asked about before anything else; a taken one is refused later, with reasons. */
async function weightOf(nb: Notebook, slug: string, fields: Fields): Promise<NameWeight | null> {
  const name = nameToAskAbout(fields)
  const weight = name === null ? null : await weighName(nb, name)
  return weight?.hazard && (weight.taken === null || weight.taken.slug === slug) ? weight : null
}

function Head({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations('topicWork')
  return (
    <PageHead title={t('editTitle', { topic: name })} aside={<a href={paths.topic(slug)}>{t('back')}</a>} />
  )
}

type PreviewProps = {
  slug: string
  name: string
  fields: Fields
  result: Extract<TopicWorkResult, { ok: true }>
}

function Preview({ slug, name, fields, result }: PreviewProps) {
  const t = useTranslations('topicWork')
  return (
    <>
      <PageHead title={t('previewTitle')} />
      <WorkPreview
        done={result}
        fields={[['slug', slug], ...fieldList(fields)]}
        action={applyWork}
        back={{ href: paths.editTopic(slug), text: t('cancel', { topic: name }) }}
      />
    </>
  )
}

function fieldList(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    name === 'slug' || value === undefined
      ? []
      : [value].flat().map((text): [string, string] => [name, text]),
  )
}
