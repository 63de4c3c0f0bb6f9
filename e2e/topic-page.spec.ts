import { expect, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { words } from './words'

const SENTENCE = 'DETR 把检测看成集合预测的问题。'
const CODE = 'https://github.com/facebookresearch/detr'
const NOTES = [
  { title: '读 DETR', body: `${SENTENCE}\n- 为什么不用 NMS？`, topics: ['DETR'] },
  { title: '随手记', body: `DETR 的代码 ${CODE}`, topics: [] },
  { title: '图解注意力', body: '', sources: ['https://mp.weixin.qq.com/s/abc'] },
]

async function write({ address, token }: Daybook): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const note of NOTES) {
    const body = JSON.stringify(note)
    const answer = await fetch(`${address}/api/v1/notes`, { method: 'POST', headers, body })
    expect(answer.status).toBe(201)
  }
}

test.beforeEach(({ daybook }) => write(daybook))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a topic page' : 'a topic page, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('says what the topic is by a sentence pinned with one press, and takes it back', async ({
      page,
    }) => {
      await page.goto('/topics/detr')
      await page.getByRole('button', { name: words('topic.pinFrom', { note: '读 DETR' }) }).click()
      await expect(page.getByRole('blockquote')).toHaveText(SENTENCE)
      await page.getByRole('button', { name: words('changes.undo') }).click()
      await expect(page.getByRole('blockquote')).toHaveCount(0)
      await expect(page.getByRole('link', { name: '为什么不用 NMS？' })).toBeVisible()
    })

    test('has a source under another role once the writer chose it', async ({ page }) => {
      await page.goto('/sources')
      await page
        .getByRole('listitem')
        .filter({ hasText: '图解注意力' })
        .getByRole('link', { name: words('topic.sourceDetails', { source: '微信 abc' }) })
        .click()
      const role = page.getByLabel(words('sourceRole.choose'))
      await expect(role).toHaveValue('rules')
      await role.selectOption('news')
      await page
        .getByRole('button', { name: words('sourceRole.save'), exact: true })
        .first()
        .click()
      await expect(page.getByRole('status').first()).toContainText('微信 abc')
      await expect(page.getByLabel(words('sourceRole.choose'))).toHaveValue('news')
      await page.getByRole('button', { name: words('changes.undo') }).click()
      await expect(page.getByLabel(words('sourceRole.choose'))).toHaveValue('rules')
    })
  })
}

test.describe('following a link', () => {
  // To the other machine, which the test stands in for.
  test.use({ provoked: /asked another machine: https:\/\/github\.com\/facebookresearch\/detr/ })

  test('a work is second-hand until its code is opened from here', async ({ page }) => {
    await page
      .context()
      .route(CODE, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>code</h1>' }))
    await page.goto('/topics?only=second-hand')
    await expect(page.getByRole('main').getByRole('link', { name: 'DETR', exact: true })).toBeVisible()
    await page.goto('/sources')
    const told = page.waitForRequest((request) => new URL(request.url()).pathname === '/sources/opened')
    await page.getByRole('main').getByRole('link', { name: 'facebookresearch/detr', exact: true }).click()
    await told
    await expect(page.getByRole('heading', { name: 'code' })).toBeVisible()
    await expect(async () => {
      await page.goto('/topics/detr')
      await expect(page.getByText(words('secondHand.noSource'))).toHaveCount(0)
    }).toPass()
  })
})
