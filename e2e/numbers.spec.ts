import { expect, writingTest as test } from './daybook'
import { makeNote, notesOf } from './notes-api'
import { words } from './words'

const FIRST = 'PULC 在 CPU 上 3 毫秒就能识别一张图，参数量约 3M。'
const SECOND = 'PULC 的精度与 Swin Transformer 比肩，在 CPU 上的推理时长只要 2ms。'
const FORMULA = '映射网络F算出风格码\\(s=F_y(z)\\)，每个分支只管域y。'

const undone = words('changes.undo')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'numbers' : 'numbers, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('that contradict each other are told, dismissed and told again after undo', async ({
      page,
      daybook,
    }) => {
      await makeNote(daybook, '试 PULC', FIRST)
      await makeNote(daybook, '再试 PULC', SECOND)
      await page.goto('/topics/pulc')
      const dismiss = page.getByRole('button', { name: words('claim.notContradiction') })
      await expect(page.getByRole('heading', { name: '3 ms' })).toContainText('2 ms')
      await dismiss.click()
      await expect(page.getByRole('status').first()).toContainText('PULC')
      await expect(dismiss).toHaveCount(0)
      await page.getByRole('status').getByRole('button', { name: undone }).click()
      await expect(dismiss).toHaveCount(1)
      await page.goto('/topics/numbers')
      await expect(page.getByRole('heading', { level: 3 })).toContainText('PULC')
      await expect(page.getByRole('row').filter({ hasText: '≈ 3 M' })).toBeVisible()
    })

    test('nobody explains a symbol until it is said to be clear', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, '读 StarGAN v2', FORMULA)
      await expect
        .poll(async () => (await (await fetch(`${daybook.address}/api/v1/health`)).json()).pending)
        .toBe(0)
      await page.goto(`/notes/${slug}`)
      await expect(page.locator('.prose .unexplained')).toHaveText(['z'])
      await page.getByRole('button', { name: words('formula.isClearLabel', { symbol: 'z' }) }).click()
      await expect(page.locator('.prose .unexplained')).toHaveCount(0)
      await page.getByRole('status').first().getByRole('button', { name: undone }).click()
      await expect(page.locator('.prose .unexplained')).toHaveText(['z'])
    })
  })
}

test('a formula of a topic leads to the notes that have it', async ({ page, daybook }) => {
  await makeNote(daybook, '读 StarGAN v2', FORMULA)
  await expect
    .poll(async () => (await (await fetch(`${daybook.address}/api/v1/health`)).json()).pending)
    .toBe(0)
  expect((await notesOf(daybook.address)).length).toBe(1)
  await page.goto('/topics/stargan-v2')
  await page.getByRole('link', { name: words('formula.findHint', { tex: 's=F_y(z)' }) }).click()
  await expect(page.getByRole('main').getByRole('link', { name: '读 StarGAN v2' }).first()).toBeVisible()
})
