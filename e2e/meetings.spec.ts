import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { daybook as command, type Daybook } from './program'
import { words } from './words'

const YEAR = new Date().getFullYear() + 1
/** A Monday to come, and what is known of the meeting then. */
const MEETING = { title: '周一组会', day: `${YEAR}-06-15`, time: '10:00', people: '张老师，<b>Bob</b>，=1+1' }

async function call({ address, token }: Daybook, method: string, path: string, body?: object) {
  const answer = await fetch(`${address}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
}

async function meet(daybook: Daybook, more: object = {}): Promise<number> {
  const at = `${MEETING.day}T${MEETING.time}`
  const made = await call(daybook, 'POST', 'meetings', { title: MEETING.title, at, ...more })
  expect(made.status).toBe(201)
  return made.body.id
}

const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'meetings' : 'meetings, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('are made, changed, thrown away and brought back', async ({ page }) => {
      await page.goto('/meetings')
      await expect(main(page)).toContainText(words('meeting.none'))
      await main(page)
        .getByRole('link', { name: words('meeting.new') })
        .first()
        .click()
      const field = (key: Parameters<typeof words>[0]) => main(page).getByLabel(words(key), { exact: true })
      await field('meeting.fieldTitle').fill(MEETING.title)
      await field('meeting.fieldDay').fill(MEETING.day)
      await field('meeting.fieldTime').fill(MEETING.time)
      await main(page).getByLabel(words('meeting.fieldPeople')).fill(MEETING.people)
      await main(page).getByLabel(words('meeting.fieldWeekly')).check()
      // A window that begins after the meeting: refused, and nothing need be typed again.
      await field('meeting.fieldFrom').fill(`${YEAR}-06-16`)
      await press(page, words('meeting.create'))
      await expect(main(page).getByRole('alert')).toHaveText(words('meeting.wrongWindow'))
      await expect(field('meeting.fieldTitle')).toHaveValue(MEETING.title)
      await expect(main(page).getByLabel(words('meeting.fieldWeekly'))).toBeChecked()
      await field('meeting.fieldFrom').fill('')
      await press(page, words('meeting.create'))
      await expect(page).toHaveURL(/\/meetings\/\d+$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(MEETING.title)

      await page.goto('/meetings')
      await expect(main(page).getByRole('heading', { level: 3, name: MEETING.title })).toBeVisible()
      await expect(main(page)).toContainText(MEETING.people)
      await main(page)
        .getByRole('link', { name: words('meeting.edit'), exact: true })
        .click()
      await field('meeting.fieldPlace').fill('301')
      await press(page, words('meeting.save'))
      await expect(page).toHaveURL(/\/meetings\/\d+$/)
      await page.goto('/meetings')
      await expect(main(page)).toContainText('301')

      await main(page)
        .getByRole('link', { name: words('meeting.edit'), exact: true })
        .click()
      await press(page, words('meeting.trash'))
      await expect(page.getByRole('status')).toContainText(words('meeting.trashed', MEETING))
      await expect(main(page)).toContainText(words('meeting.none'))
      await press(page, words('meeting.undo'))
      await expect(page.getByRole('status')).toContainText(words('meeting.restored', MEETING))
      await expect(main(page).getByRole('heading', { level: 3, name: MEETING.title })).toBeVisible()
    })

    test('keep what was said and promised, and a promise is owed until it is kept', async ({
      page,
      daybook,
    }) => {
      const id = await meet(daybook, { at: '2022-06-13T10:00', weekly: true })
      await call(daybook, 'POST', 'notes', { title: '对照实现', body: '逐行读过了。' })
      await page.goto(`/meetings/${id}/after`)
      await main(page)
        .getByRole('textbox', { name: words('meeting.saidTitle') })
        .fill('**决定**：下周讲注意力。')
      await press(page, words('meeting.save'))
      await expect(page.getByRole('status')).toContainText(words('meeting.saidSaved'))
      await expect(main(page).locator('strong')).toHaveText('决定')

      await main(page).locator('textarea[name=text]').fill('读一遍实现\n画一张图')
      await press(page, words('meeting.promiseAdd'))
      await expect(page.getByRole('status')).toContainText(words('meeting.promiseAdded', { promises: 2 }))
      await press(page, words('meeting.promiseDropLabel', { text: '画一张图' }))
      await expect(page.getByRole('status')).toContainText(
        words('meeting.promiseDropped', { text: '画一张图' }),
      )

      await page.goto('/meetings')
      const owed = page.getByRole('region', { name: words('meeting.owedTitle') })
      await expect(owed).toContainText('读一遍实现')
      await expect(owed).not.toContainText('画一张图')
      await owed.locator('summary').click()
      await owed.getByLabel(words('meeting.promiseNote')).fill('对照实现')
      await owed.getByRole('button', { name: words('meeting.promiseKeepNote') }).click()
      await expect(page.getByRole('status')).toContainText(
        words('meeting.promiseKept', { text: '读一遍实现' }),
      )
      await expect(owed).toContainText(words('meeting.owedNone'))
      await press(page, words('meeting.undo'))
      await expect(owed).toContainText('读一遍实现')

      // It is long past, so the next one is offered, once.
      await press(page, words('meeting.prepare'))
      await expect(page).toHaveURL(new RegExp(`/meetings/(?!${id}\\b)\\d+(#.*)?$`))
      await page.goto('/meetings')
      await expect(main(page).getByRole('heading', { level: 3, name: MEETING.title })).toHaveCount(1)
      await expect(main(page).getByRole('button', { name: words('meeting.prepare') })).toHaveCount(0)
    })

    test('have notes tied to them, and things on their agenda', async ({ page, daybook }) => {
      const id = await meet(daybook)
      const note = (await call(daybook, 'POST', 'notes', { title: '集合预测', body: '一次匹配。' })).body
      await page.goto(`/notes/${note.slug}`)
      const send = main(page).locator('#for-a-meeting')
      await send.locator('summary').click()
      await send.getByRole('button', { name: words('meeting.send') }).click()
      await expect(send.getByRole('link')).toContainText(MEETING.title)
      const agenda = await call(daybook, 'GET', `meetings/${id}/agenda`)
      expect(agenda.body.items.map(({ item }: { item: object }) => item)).toEqual([
        { kind: 'note', slug: note.slug },
      ])
      await send.getByRole('button', { name: words('meeting.sendRemoveLabel', MEETING) }).click()
      await expect(send.getByRole('link')).toHaveCount(0)

      await page.goto(`/meetings/${id}/after`)
      await main(page).getByLabel(words('meeting.noteField')).fill('没有这一篇')
      await press(page, words('meeting.noteTie'))
      await expect(main(page).getByRole('alert')).toHaveText(words('meeting.noNote', { name: '没有这一篇' }))
      await main(page).getByLabel(words('meeting.noteField')).fill('集合预测')
      await press(page, words('meeting.noteTie'))
      await expect(main(page).getByRole('link', { name: '集合预测' })).toBeVisible()
      await press(page, words('meeting.noteUntieLabel', { title: '集合预测' }))
      await expect(main(page)).toContainText(words('meeting.notesNone'))
    })
  })
}

test('words about a meeting outlive the page they were typed on, and nobody writes over others', async ({
  page,
  daybook,
}) => {
  const id = await meet(daybook)
  await page.goto(`/meetings/${id}/after`)
  const field = main(page).getByRole('textbox', { name: words('meeting.saidTitle') })
  await expect(async () => {
    await field.fill('还没有保存的字')
    expect(await page.evaluate(() => Object.values(localStorage).join())).toContain('还没有保存的字')
  }).toPass()
  await page.reload()
  await expect(main(page).getByRole('status')).toContainText(words('meeting.draftBack'))
  await expect(field).toHaveValue('还没有保存的字')

  const other = await call(daybook, 'PUT', `meetings/${id}/said`, { said: '另一扇窗里的字', base: '' })
  expect(other.status).toBe(200)
  await press(page, words('meeting.save'))
  await expect(main(page).getByRole('alert')).toContainText('另一扇窗里的字')
  await expect(field).toHaveValue('还没有保存的字')
  await field.fill('另一扇窗里的字\n\n还没有保存的字')
  await press(page, words('meeting.save'))
  await expect(page.getByRole('status')).toContainText(words('meeting.saidSaved'))
  const kept = await call(daybook, 'GET', `meetings/${id}`)
  expect(kept.body.said).toBe('另一扇窗里的字\n\n还没有保存的字')
})

test('chosen notes go to an agenda together, by page and by command', async ({ page, daybook }) => {
  const id = await meet(daybook)
  for (const title of ['甲', '乙']) await call(daybook, 'POST', 'notes', { title, body: '字' })
  await page.goto('/?select=1')
  await page.getByRole('checkbox', { name: words('select.one', { title: '甲' }) }).check()
  await press(page, words('meeting.sendSelected'))
  await expect(page.getByRole('status')).toContainText('1')
  const sent = await command(daybook.dataDirectory, 'notes', 'meeting', '--meeting', `${id}`, '--found', '字')
  expect(sent.status).toBe(0)
  const shown = await command(daybook.dataDirectory, 'meetings', 'agenda', `${id}`, '--json')
  expect(JSON.parse(shown.out).items).toHaveLength(2)
  const listed = await command(daybook.dataDirectory, 'meetings')
  expect(listed.out).toContain(MEETING.title)
  const wrong = await command(daybook.dataDirectory, 'meetings', 'add', '组会', '--at', 'Monday')
  expect(wrong.status).toBe(2)
})

test('the API says what a meeting is, and refuses what is none', async ({ daybook }) => {
  const id = await meet(daybook, { from: `${YEAR}-06-12`, minutes: 5, place: '301' })
  const read = await call(daybook, 'GET', `meetings/${id}`)
  expect(read.body).toMatchObject({
    minutes: 5,
    place: '301',
    windowFrom: 'chosen',
    time: '10:00',
    promises: [],
  })
  expect((await call(daybook, 'POST', 'meetings', { title: '', at: 'x' })).status).toBe(400)
  expect((await call(daybook, 'PATCH', `meetings/${id}`, { until: `${YEAR}-06-01` })).status).toBe(400)
  expect((await call(daybook, 'PATCH', 'meetings/99', { place: 'x' })).status).toBe(404)
  const promised = await call(daybook, 'POST', `meetings/${id}/promises`, {
    text: '画图',
    dueDay: `${YEAR}-06-20`,
  })
  const promise = promised.body.items[0]
  expect(promise).toMatchObject({ text: '画图', keptAt: null, madeAt: { id } })
  const at = encodeURIComponent(`${YEAR}-06-22T02:00:00Z`)
  expect((await call(daybook, 'GET', `meetings/promises?at=${at}`)).body.items).toHaveLength(1)
  expect((await call(daybook, 'GET', 'meetings/promises')).body.items).toHaveLength(0)
  await call(daybook, 'PATCH', `meetings/promises/${promise.id}`, { do: 'keep' })
  expect((await call(daybook, 'GET', `meetings/promises?at=${at}`)).body.items).toHaveLength(0)
  expect((await call(daybook, 'DELETE', `meetings/${id}`)).status).toBe(204)
  expect((await call(daybook, 'GET', `meetings/${id}`)).status).toBe(404)
  expect((await call(daybook, 'POST', `meetings/${id}/restore`)).body.promises).toHaveLength(1)
})
