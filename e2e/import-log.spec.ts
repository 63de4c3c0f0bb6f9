import type { Locator, Page } from 'playwright/test'
import { expect, expectAllRendered, writingTest as test } from './daybook'
import { words } from './words'

const LOG = String.raw`读书笔记 23-3-6 @MAE@手写数据集
2023-3-6 9:05:12
MAE: Masked Autoencoders Are Scalable Vision Learners
https://arxiv.org/abs/2111.06377v2
遮住 75% 的图块再重建，解码器很浅
训练目标 \(\mathcal{L}=\lVert x-\hat{x}\rVert^2\) 只在遮住的图块上算
两组对照：
- mask ratio
- decoder depth
ratio | top-1 |
---|---|
0.5 | 83.0 |
0.75 | 84.9 |
TinyDraw
https://github.com/someone/tiny-draw
画草图的小模型
2023/3/8 21:40
手写数据集怎么选，一张图看懂
https://zhuanlan.zhihu.com/p/100000001
论文:https://arxiv.org/abs/2203.11926
代码:https://github.com/example/handwriting
三件事先问清：谁写的、写了多少、怎么切的
和导师谈到的另一件事
下周换一个数据集
DDIM 论文精读
DDIM: Denoising Diffusion Implicit Models
把马尔可夫链去掉
本文作者:某某
本文链接:https://example.com/p/1.html
版权声明:转载请注明出处。
【推荐】某某云服务器
`
const MAE = 'MAE: Masked Autoencoders Are Scalable Vision Learners'
const CHOOSING = '手写数据集怎么选，一张图看懂'
const ADVISOR = '和导师谈到的另一件事'
const DDIM = 'DDIM 论文精读'

test.describe('a log that was pasted', () => {
  test('is previewed, put right, imported, read, and taken back whole', async ({ page, daybook }) => {
    await preview(page, LOG)
    await expectTitles(page, [MAE, 'TinyDraw', CHOOSING, DDIM])
    await expectAllAccountedFor(page, { notes: 4, discarded: 67 })

    await test.step('what the reader got wrong is put right', async () => {
      const choosing = await correcting(page, CHOOSING)
      await choosing.getByRole('button', { name: words('import.splitAt', { text: ADVISOR }) }).click()
      await expectTitles(page, [MAE, 'TinyDraw', CHOOSING, ADVISOR, DDIM])

      const tiny = await correcting(page, 'TinyDraw')
      await tiny.getByRole('button', { name: words('import.join', { title: MAE }) }).click()
      await expectTitles(page, [MAE, CHOOSING, ADVISOR, DDIM])
      await page.getByRole('button', { name: words('import.takeEditBack', { edits: 2 }) }).click()
      await expectTitles(page, [MAE, 'TinyDraw', CHOOSING, ADVISOR, DDIM])

      const advisor = await correcting(page, ADVISOR)
      await advisor.getByLabel(words('import.newTitle')).fill('组会以后')
      await advisor.getByRole('button', { name: words('import.retitle') }).click()
      await expectTitles(page, [MAE, 'TinyDraw', CHOOSING, '组会以后', DDIM])

      const ddim = await correcting(page, DDIM)
      await ddim.getByLabel(words('import.newMoment')).fill('2023-03-09T08:00')
      await ddim.getByRole('button', { name: words('import.redate') }).click()
      await expect(page.getByRole('heading', { level: 2, name: '2023年3月9日' })).toBeVisible()
    })

    await test.step('a note left out stands on the discard list and can be kept after all', async () => {
      const tiny = await correcting(page, 'TinyDraw')
      await tiny.getByRole('button', { name: words('import.discard') }).click()
      await expectTitles(page, [MAE, CHOOSING, '组会以后', DDIM])
      const setAside = page
        .getByRole('region', { name: words('import.discards') })
        .getByRole('listitem')
        .filter({ hasText: 'TinyDraw' })
      await expect(setAside).toContainText(words('import.setAside.discarded-by-the-writer'))
      await expectAllAccountedFor(page, { notes: 4 })
      await setAside.getByRole('button', { name: words('import.keep') }).click()
      await expectTitles(page, [MAE, 'TinyDraw', CHOOSING, '组会以后', DDIM])
    })

    await expectAllAccountedFor(page, { notes: 5, discarded: 67 })
    await page.getByRole('button', { name: words('import.commit', { notes: 5 }) }).click()
    await expect(page.getByRole('button', { name: words('import.undo') })).toBeVisible()
    const made = page.url()

    await test.step('the notes read as they were put right', async () => {
      await page
        .getByRole('main')
        .getByRole('link', { name: words('import.toLog') })
        .click()
      await expect(page.getByText(words('log.size', { notes: 5, days: 3 }))).toBeVisible()
      await page.getByRole('link', { name: MAE }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(MAE)
      const note = page.getByRole('article')
      await expectAllRendered(daybook)
      await page.reload()
      await expect(note.getByRole('math')).toHaveCount(1)
      await expect(note.getByRole('table').getByRole('columnheader')).toHaveText(['ratio', 'top-1'])
      await expect(
        note.getByRole('list').filter({ hasText: 'mask ratio' }).getByRole('listitem'),
      ).toHaveCount(2)
      await expect(note.locator('a[href="https://arxiv.org/abs/2111.06377v2"]').first()).toBeVisible()
      await expect(note.getByRole('link', { name: 'MAE', exact: true }).first()).toBeVisible()
      await page.goto('/days/2023-03-08')
      await expect(page.getByRole('heading', { level: 2 }).getByText('组会以后')).toBeVisible()
      await expect(page.getByText('版权声明')).toHaveCount(0)
      await page.goto('/days/2023-03-09')
      await expect(page.getByRole('article')).toHaveCount(1)
    })

    await test.step('undo takes everything back', async () => {
      await page.goto(made)
      await page.getByRole('button', { name: words('import.undo') }).click()
      await expect(page.getByText(words('import.status.undone'))).toBeVisible()
      await page.goto('/')
      await expect(page.getByText(words('log.emptyTitle'))).toBeVisible()
      for (const gone of ['/topics', '/sources']) {
        await page.goto(gone)
        await expect(page.getByRole('main').getByText(/MAE|tiny-draw/)).toHaveCount(0)
      }
    })
  })

  test('creates nothing when it comes again, pasted or as a file', async ({ page }) => {
    await preview(page, LOG)
    await page.getByRole('button', { name: words('import.commit', { notes: 4 }) }).click()
    await expect(page.getByRole('button', { name: words('import.undo') })).toBeVisible()
    await preview(page, LOG)
    await expect(page.getByText(words('import.factUnchanged', { notes: 4 }))).toBeVisible()
    await expect(page.getByRole('button', { name: words('import.commit', { notes: 0 }) })).toBeVisible()
    await page.goto('/import')
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(LOG) }
    await page.getByLabel(words('import.files')).setInputFiles(file)
    await page.getByRole('button', { name: words('import.preview'), exact: true }).click()
    await expect(page.getByText(words('import.factUnchanged', { notes: 4 }))).toBeVisible()
  })

  test('without any time asks for a day before it can be imported', async ({ page }) => {
    await preview(page, '没有写时间的一条\n只是一个想法\n')
    const undated = page.getByRole('article').filter({ hasText: '没有写时间的一条' })
    const commit = page.getByRole('button', { name: words('import.commit', { notes: 1 }) })
    await expect(page.getByText(words('import.undated', { notes: 1 }))).toBeVisible()
    await expect(page.getByRole('button', { name: /^导入 \d+ 篇$/ })).toBeDisabled()
    await undated.getByLabel(words('import.newMoment')).fill('2023-05-02T10:30')
    await undated.getByRole('button', { name: words('import.redate') }).click()
    await expect(commit).toBeEnabled()
    await commit.click()
    await expect(page.getByRole('button', { name: words('import.undo') })).toBeVisible()
    await page.goto('/days/2023-05-02')
    await expect(page.getByRole('article').getByRole('heading')).toHaveText([/没有写时间的一条/])
  })
})

async function preview(page: Page, text: string): Promise<void> {
  await page.goto('/import')
  await page.getByLabel(words('import.paste')).fill(text)
  await page.getByRole('button', { name: words('import.preview'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words('import.previewTitle') })).toBeVisible()
}

async function expectTitles(page: Page, titles: string[]): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(titles)
}

/** The article of a note in the preview, with its corrections unfolded. */
async function correcting(page: Page, title: string): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 3, name: title, exact: true })
  const note = page.getByRole('article').filter({ has: heading })
  const corrections = note.getByRole('group')
  if ((await corrections.getAttribute('open')) === null) {
    await corrections.getByText(words('import.correct'), { exact: true }).click()
  }
  return note
}

async function expectAllAccountedFor(
  page: Page,
  expected: { notes: number; discarded?: number },
): Promise<void> {
  const accounting = page.getByRole('region', { name: words('import.accounting') })
  await expect(accounting).toContainText(words('import.factNotes', { notes: expected.notes }))
  const sum = await accounting.getByText('=').textContent()
  const [total = 0, placed = 0, discarded = 0] = (sum?.match(/[\d,]+/g) ?? []).map((figure) =>
    Number(figure.replaceAll(',', '')),
  )
  expect(placed + discarded).toBe(total)
  expect(total).toBe(LOG.length)
  if (expected.discarded !== undefined) expect(discarded).toBe(expected.discarded)
}
