import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { words } from './words'

/** Two topics that are one, and a version that is not. */
const NOTES = [
  { title: 'Small', body: 'SwTiny 是小模型，SwTiny 很快 [[SwTiny]]', topics: ['SwTiny'] },
  { title: 'Large', body: 'Swin Transformer only', topics: ['Swin Transformer'] },
  { title: 'Faces', body: 'StarGAN v2 after StarGAN', topics: [] },
]

async function write({ address, token }: Daybook): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const note of NOTES) {
    const answer = await fetch(`${address}/api/v1/notes`, {
      method: 'POST',
      headers,
      body: JSON.stringify(note),
    })
    expect(answer.status).toBe(201)
  }
}

const confirm = (page: Page) => page.getByRole('button', { name: words('topicWork.confirm') }).click()
const undo = (page: Page) =>
  page
    .getByRole('status')
    .getByRole('button', { name: words('changes.undo') })
    .click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test.beforeEach(({ daybook }) => write(daybook))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a topic' : 'a topic, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('is renamed after a look at what that touches, and is taken back', async ({ page }) => {
      await page.goto('/topics/swtiny')
      await page.getByRole('link', { name: words('topicWork.edit') }).click()
      await page.getByLabel(words('topicWork.name'), { exact: true }).fill('SwMini')
      await page.getByRole('button', { name: words('topicWork.rename') }).click()
      await expect(page.getByText(words('topicWork.touches', { notes: 1, mentions: 2 }))).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: 'Small' })).toBeVisible()
      await confirm(page)
      await expect(heading(page, 'SwMini')).toBeVisible()
      await expect(page.getByRole('definition').filter({ hasText: /^SwTiny$/ })).toBeVisible()
      await undo(page)
      await expect(heading(page, 'SwTiny')).toBeVisible()
      await expect(page.getByRole('status')).toContainText(words('changes.takenBack'))
    })

    test('is merged where its new name turns out to be taken, and is taken back', async ({ page }) => {
      await page.goto('/topics/swtiny/edit')
      await page.getByLabel(words('topicWork.alias'), { exact: true }).fill('swin-transformer')
      await page.getByRole('button', { name: words('topicWork.add') }).click()
      await page
        .getByRole('alert')
        .getByRole('link', { name: words('topicWork.mergeInstead', { topic: 'Swin Transformer' }) })
        .click()
      await expect(page.getByText(words('topicWork.touches', { notes: 1, mentions: 2 }))).toBeVisible()
      await confirm(page)
      await expect(heading(page, 'Swin Transformer')).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: 'Small' }).first()).toBeVisible()
      await page.goto('/topics/swtiny')
      await expect(page).toHaveURL('/topics/swin-transformer')
      await page.goto('/changes')
      const merged = words('changes.merged', { topic: 'SwTiny', into: 'Swin Transformer' })
      await page
        .getByRole('listitem')
        .filter({ hasText: merged })
        .getByRole('button', { name: words('changes.undo') })
        .click()
      await expect(page.getByRole('status')).toContainText(merged)
      await page.goto('/topics/swtiny')
      await expect(heading(page, 'SwTiny')).toBeVisible()
    })
  })
}

test('a version is never merged with its ancestor, and the page says why', async ({ page }) => {
  await page.goto('/topics/stargan-v2/edit')
  await page.getByLabel(words('topicWork.into'), { exact: true }).fill('StarGAN')
  await page
    .getByRole('button', { name: words('topicWork.preview') })
    .nth(1)
    .click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    words('topicWork.versionAndAncestor', { version: 'StarGAN v2', ancestor: 'StarGAN' }),
  )
})

test('a topic in the trash is shown nowhere, and comes back with its tags', async ({ page }) => {
  await page.goto('/topics/swtiny/edit')
  await page.getByRole('link', { name: words('topicWork.toTrash') }).click()
  await confirm(page)
  await expect(page.getByRole('status')).toContainText(words('changes.trashed', { topic: 'SwTiny' }))
  await page.getByRole('main').getByRole('link', { name: 'SwTiny', exact: true }).click()
  await expect(page.getByText(words('topicWork.inTrash'))).toBeVisible()
  await page.getByRole('button', { name: words('topicWork.restore') }).click()
  await expect(heading(page, 'SwTiny')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Small' }).first()).toBeVisible()
})

test('what an undo would overwrite stops it, and is named', async ({ page }) => {
  await page.goto('/topics/swtiny/edit?do=merge&into=swin-transformer')
  await confirm(page)
  await expect(heading(page, 'Swin Transformer')).toBeVisible()
  await page.goto('/topics/swin-transformer/edit?do=unalias&name=SwTiny')
  await confirm(page)
  await expect(heading(page, 'Swin Transformer')).toBeVisible()
  await page.goto('/changes')
  const merged = words('changes.merged', { topic: 'SwTiny', into: 'Swin Transformer' })
  await page
    .getByRole('listitem')
    .filter({ hasText: merged })
    .getByRole('button', { name: words('changes.undo') })
    .click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('SwTiny')
  await expect(alert).toContainText(
    words('changes.aliasRemoved', { topic: 'Swin Transformer', alias: 'SwTiny' }),
  )
})

test('two topics that look alike are suggested once and dismissed for good', async ({ page, daybook }) => {
  const headers = { authorization: `Bearer ${daybook.token}`, 'content-type': 'application/json' }
  const note = { title: 'Typo', body: '', topics: ['Swin Transfomer'] }
  await fetch(`${daybook.address}/api/v1/notes`, { method: 'POST', headers, body: JSON.stringify(note) })
  await page.goto('/topics/duplicates')
  await expect(page).toHaveURL('/topics/suggestions')
  await expect(
    page.getByRole('link', {
      name: words('topicWork.mergeInto', { topic: 'Swin Transfomer', into: 'Swin Transformer' }),
    }),
  ).toBeVisible()
  const not = page.getByRole('button', {
    name: words('suggestion.dismissLabel', { name: 'Swin Transformer, Swin Transfomer' }),
  })
  await not.click()
  await expect(page.getByRole('status')).toBeVisible()
  await expect(not).toHaveCount(0)
})
