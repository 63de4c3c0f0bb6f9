import { commandTest, expect, expectAllRendered, writingTest as test } from './daybook'
import { bodyOf, bodyOfSlug, fetchNote, makeNote, notesOf, saveByApi } from './notes-api'
import { startDaybook } from './program'
import { words } from './words'
import {
  begin,
  edit,
  expectKept,
  LEAVES,
  leave,
  numbers,
  state,
  text,
  title,
  typeAtEnd,
  typeAtStart,
} from './writing-desk'

/** `DAYBOOK_SEQUENCES=1000` for the whole of it; `DAYBOOK_SEED` for others. */
const SEQUENCES = Number(process.env.DAYBOOK_SEQUENCES || 12)
const SEED = Number(process.env.DAYBOOK_SEED || 20220616)

const FORMULA = String.raw`注意力 $\mathrm{softmax}(QK^\top)V$ 见 https://arxiv.org/abs/1706.03762`
const TABLE = '| a | b |\n| - | - |\n| 1 | 2 |'
const BODY = `${FORMULA}\n\n${TABLE}\n\n代码 https://github.com/openai/CLIP`

test.describe('writing', () => {
  test('a note with a formula, a table and two links, by keyboard alone', async ({ page, daybook }) => {
    await page.goto('/docs')
    await page.keyboard.press('n')
    await expect(page).toHaveURL('/notes/new')
    await expect(state(page)).toBeVisible()
    await title(page).focus()
    await page.keyboard.type('注意力机制')
    await text(page).focus()
    await page.keyboard.insertText(BODY)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('注意力机制')
    await expectAllRendered(daybook)
    await page.reload()
    const note = page.getByRole('main').getByRole('article')
    await expect(note.getByRole('math')).toHaveCount(1)
    await expect(note.getByRole('table')).toHaveCount(1)
    await expect(note.locator('a[href^="https://"]')).not.toHaveCount(0)
    await page.keyboard.press('e')
    await expect(page).toHaveURL(/\/edit$/)
    await expect(text(page)).toContainText('注意力')
  })

  test('saves itself, and says so', async ({ page, daybook }) => {
    await begin(page, '自动保存')
    await page.keyboard.type('one thought')
    await expect(page).toHaveURL(/\/notes\/[^/]+\/edit$/)
    await expect(state(page)).toHaveText(/\d\d:\d\d/)
    expect(await bodyOf(daybook.address, page)).toBe('one thought')
    await page.keyboard.type(' more')
    await expect.poll(() => bodyOf(daybook.address, page)).toBe('one thought more')
  })

  test('a day in words is the day of the note', async ({ page, daybook }) => {
    await begin(page, '日期')
    await page.getByLabel(words('writing.dayWords')).fill('2022年6月13日')
    await page.getByLabel(words('writing.dayWords')).press('Enter')
    await expect(page.getByLabel(words('writing.day'), { exact: true })).toHaveValue('2022-06-13')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('日期')
    const [note] = await notesOf(daybook.address)
    expect(note?.day).toBe('2022-06-13')
  })

  test('an input method loses nothing and saves no half word', async ({ page, daybook }) => {
    const slug = await makeNote(daybook, '输入法', '前')
    await edit(page, slug)
    await text(page).focus()
    await page.keyboard.press('Control+End')
    const saves: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'PUT') saves.push(request.postData() ?? '')
    })
    const input = await page.context().newCDPSession(page)
    for (const letters of ['s', 'sh', 'shi', 'shijie']) {
      await input.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      })
    }
    // Longer than the pause after which the page saves by itself.
    await page.waitForTimeout(1800)
    expect(saves).toEqual([])
    await input.send('Input.insertText', { text: '世界' })
    await expect.poll(() => bodyOfSlug(daybook.address, slug)).toBe('前世界')
    expect(saves.join()).not.toContain('shi')
  })

  test('works at 390 px', async ({ page, daybook }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await begin(page, '手机上')
    await page.keyboard.type('在路上写')
    await expect.poll(async () => (await notesOf(daybook.address)).length).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: words('writing.saveAndRead') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('手机上')
  })
})

test.describe('two pages on one note', () => {
  test.use({ provoked: /409 \(Conflict\)/ })

  test('apart they merge, on one line they meet in three panes', async ({ page, context, daybook }) => {
    const slug = await makeNote(daybook, '两个窗口', 'first line\n\nmiddle\n\nlast line')
    const other = await context.newPage()
    for (const each of [page, other]) await edit(each, slug)
    await typeAtStart(page, 'A ')
    await typeAtEnd(other, ' B')
    const both = 'A first line\n\nmiddle\n\nlast line B'
    await expect.poll(() => bodyOfSlug(daybook.address, slug)).toBe(both)

    // Typed before it has come, it would meet the other's words at the same place.
    await expect(text(page)).toContainText('last line B')
    await typeAtEnd(page, '!')
    await expect(text(other)).toContainText('last line B!')
    const { revision: baseRevision } = await fetchNote(daybook.address, slug)
    const body = `${both}!`.replace('middle', 'THEIRS')
    await saveByApi(daybook, slug, { title: '两个窗口', body, baseRevision })
    await text(other).getByText('middle').click()
    await other.keyboard.press('End')
    await other.keyboard.type(' MINE')
    await expect(other.getByRole('heading', { name: words('writing.conflictTitle') })).toBeVisible()
    for (const pane of ['yours', 'base', 'theirs'] as const) {
      await expect(other.getByRole('region', { name: words(`writing.${pane}`), exact: true })).toContainText(
        'line',
      )
    }
    const result = other.getByRole('textbox', { name: words('writing.result') })
    await expect(result).toHaveValue(/THEIRS/)
    await expect(result).toHaveValue(/MINE/)
    await other.getByRole('button', { name: words('writing.saveResult') }).click()
    await expect.poll(() => bodyOfSlug(daybook.address, slug)).toMatch(/THEIRS[\s\S]*MINE|MINE[\s\S]*THEIRS/)
  })
})

test.describe('capture', () => {
  test('from anywhere by one key, into today', async ({ page, daybook }) => {
    await page.goto('/topics')
    await page.keyboard.press('c')
    await page
      .getByRole('textbox', { name: words('capture.box') })
      .fill('MAE https://arxiv.org/abs/2111.06377\n掩码 75%')
    await expect(page.getByRole('region', { name: words('capture.will') })).toContainText('掩码 75%')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('status')).toContainText('MAE')
    const [note] = await notesOf(daybook.address)
    expect(note).toMatchObject({
      title: 'MAE',
      sources: [{ canonicalUrl: 'https://arxiv.org/abs/2111.06377' }],
    })
    await page.getByRole('link', { name: words('capture.back') }).click()
    await expect(page).toHaveURL('/topics')
  })

  test('what another page hands over is shown and asked about first', async ({ page, daybook }) => {
    await page.goto(
      `/capture?${new URLSearchParams({ url: 'https://example.org/a', title: 'A page', text: '选中的话' })}`,
    )
    await expect(page.getByRole('textbox', { name: words('capture.box') })).toHaveValue(
      'A page\nhttps://example.org/a\n选中的话',
    )
    expect(await notesOf(daybook.address)).toEqual([])
    await page.getByRole('button', { name: words('capture.save') }).click()
    await expect(page.getByRole('status')).toContainText('A page')
    expect((await notesOf(daybook.address))[0]).toMatchObject({ title: 'A page' })
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('writing, a conflict and capturing are forms', async ({ page, daybook }) => {
    await page.goto('/notes/new')
    await title(page).fill('没有脚本')
    await text(page).fill('第一行')
    await page.getByRole('button', { name: words('writing.save'), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有脚本')
    await page.getByRole('link', { name: words('note.edit') }).click()
    await expect(page).toHaveURL(/\/edit$/)
    const slug = new URL(page.url()).pathname.split('/').at(-2) ?? ''
    await saveByApi(daybook, slug, { title: '没有脚本', body: '对方的行', baseRevision: 1 })
    await text(page).fill('我的行')
    await page.getByRole('button', { name: words('writing.save'), exact: true }).click()
    await expect(page.getByRole('main')).toContainText('对方的行')
    await expect(text(page)).toHaveValue('我的行')
    await page.getByRole('button', { name: words('writing.save'), exact: true }).click()
    await expect(page.getByRole('article')).toContainText('我的行')
    await page.goto('/capture')
    await page.getByRole('textbox', { name: words('capture.box') }).fill('随手')
    await page.getByRole('button', { name: words('capture.save') }).click()
    await expect(page.getByRole('status')).toContainText('随手')
  })
})

test('nothing typed is lost, however the page is left', async ({ page, context, daybook }) => {
  test.setTimeout(60_000 + SEQUENCES * 15_000)
  let open = page
  const random = numbers(SEED)
  for (let round = 0; round < SEQUENCES; round++) {
    const slug = await makeNote(daybook, `离开 ${round}`, 'begin')
    await edit(open, slug)
    let typed = 'begin'
    for (let visit = 0; visit <= random(2); visit++) {
      const said = ` ${round}.${visit} 思路${random(1000)}`
      await typeAtEnd(open, said)
      typed += said
      await open.waitForTimeout(random(300))
      open = await leave(open, context, LEAVES[random(LEAVES.length)] ?? 'link')
      await edit(open, slug)
      await expectKept(open, slug, typed, daybook.address)
    }
  }
})

commandTest('nothing typed is lost when the program ends and starts again', async ({ folder, browser }) => {
  commandTest.setTimeout(60_000 + SEQUENCES * 15_000)
  let running = await startDaybook(folder, 'none')
  const context = await browser.newContext({ baseURL: running.address })
  // The program that starts again listens elsewhere; the page goes on asking at the old place.
  await context.route('**/api/v1/notes/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const headers = { authorization: `Bearer ${running.token}`, 'content-type': 'application/json' }
    const answer = await route.fetch({ url: running.address + pathname, headers }).catch(() => null)
    await (answer ? route.fulfill({ response: answer }) : route.abort())
  })
  const page = await context.newPage()
  const slug = await makeNote(running, '断电', 'begin')
  await edit(page, slug)
  const random = numbers(SEED)
  let typed = 'begin'
  const type = async (said: string) => {
    await typeAtEnd(page, said)
    typed += said
  }
  for (let round = 0; round < SEQUENCES / 6; round++) {
    await type(` ${round} 停电之前`)
    // Before, in the middle of or after the save.
    await page.waitForTimeout(random(300))
    await running.kill()
    await type(' while it was away')
    await expect(state(page)).toHaveText(words('writing.stateOffline'))
    running = await startDaybook(folder, 'none')
    await expect.poll(() => bodyOfSlug(running.address, slug), { timeout: 40_000 }).toBe(typed)
  }
  await context.close()
  await running.stop()
})
