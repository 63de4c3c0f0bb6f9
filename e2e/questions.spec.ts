import { expect, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { words } from './words'

/** A note that asks among things it tells, a headline that only looks like it, and a later note on the same. */
const ASKING = {
  title: '窗口注意力第二版',
  body: '要改的:\n- 归一化放到残差之后\n- 换成对数坐标之后,连续位置偏置外推会更稳?\n- 先做遮挡预训练',
  loggedAt: '2022-06-13T09:00:00+08:00',
}
const HEADLINE = {
  title: '读过的文章',
  body: '卷积真的过时了吗?\nhttps://example.com/headline\n讲得一般。',
  loggedAt: '2022-06-14T09:00:00+08:00',
}
const LATER = {
  title: '读源码',
  body: '连续位置偏置由两层小网络给出,对数坐标在查表之前。',
  loggedAt: '2022-06-15T09:00:00+08:00',
}
const QUESTION = '换成对数坐标之后,连续位置偏置外推会更稳?'

async function write({ address, token }: Daybook): Promise<string[]> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const slugs: string[] = []
  for (const note of [ASKING, HEADLINE, LATER]) {
    const answer = await fetch(`${address}/api/v1/notes`, {
      method: 'POST',
      headers,
      body: JSON.stringify(note),
    })
    expect(answer.status).toBe(201)
    slugs.push(((await answer.json()) as { slug: string }).slug)
  }
  return slugs
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'questions' : 'questions, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('are found in notes, answered by a later note, taken back and opened again', async ({
      page,
      daybook,
    }) => {
      await write(daybook)
      await page.goto('/questions')
      const rows = page.getByRole('main').locator('ol > li')
      await expect(rows).toHaveCount(1)
      await expect(rows).toContainText(QUESTION)
      await expect(rows).toContainText(words('question.under', { name: '要改的' }))
      await expect(rows).toContainText(words('question.mayAnswer', { notes: 1 }))
      const yes = words('question.yesLabel', { note: LATER.title, question: QUESTION })
      await page.getByRole('button', { name: yes }).click()
      await expect(page.getByRole('status')).toContainText(
        words('changes.questionAnswered', { question: QUESTION }),
      )
      await expect(rows).toHaveCount(0)
      await page.getByRole('button', { name: words('changes.undo') }).click()
      await page.goto('/questions')
      await expect(rows).toHaveCount(1)
      await page.getByRole('button', { name: yes }).click()
      await page.goto('/questions?state=answered')
      await expect(rows.getByRole('link', { name: LATER.title })).toBeVisible()
      await page.getByRole('button', { name: words('question.reopenLabel', { question: QUESTION }) }).click()
      await page.goto('/questions')
      await expect(rows).toContainText(words('question.saidBefore'))
    })

    test('that no note answers are refused that note, and answered in words that are not lost', async ({
      page,
      daybook,
    }) => {
      await write(daybook)
      await page.goto('/questions')
      const no = words('question.noLabel', { note: LATER.title, question: QUESTION })
      await page.getByRole('button', { name: no }).click()
      await expect(page.getByRole('button', { name: no })).toHaveCount(0)
      const row = page.getByRole('main').locator('ol > li')
      await row.locator('summary').click()
      await row.getByLabel(words('question.answer')).fill('跑过一遍,确实更稳。')
      await row.getByLabel(words('question.answerNote')).fill('没有这一篇')
      await row.getByRole('button', { name: words('question.answerIt') }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('没有这一篇')
      await expect(row.getByLabel(words('question.answer'))).toHaveValue('跑过一遍,确实更稳。')
      await row.getByRole('button', { name: words('question.answerIt') }).click()
      await expect(row).toHaveCount(0)
      await page.goto('/questions?state=answered')
      await expect(row).toContainText('跑过一遍,确实更稳。')
    })

    test('are asked by hand and dropped', async ({ page }) => {
      await page.goto('/questions')
      await expect(page.getByText(words('question.empty'))).toBeVisible()
      await page.getByLabel(words('question.askLabel'), { exact: true }).fill('？预算够不够再跑一次')
      await page.getByRole('button', { name: words('question.ask'), exact: true }).click()
      const row = page.getByRole('main').locator('ol > li')
      await expect(row).toContainText('预算够不够再跑一次')
      await expect(row).toContainText(words('question.byHand'))
      await row.locator('summary').click()
      await row.getByRole('button', { name: words('question.drop') }).click()
      await expect(page.getByRole('status')).toContainText(
        words('changes.questionDropped', { question: '预算够不够再跑一次' }),
      )
      await expect(row).toHaveCount(0)
    })
  })
}

test('a question leads to its line, stands beside its note, and keeps its state through an edit', async ({
  page,
  daybook,
}) => {
  const [slug = ''] = await write(daybook)
  await page.goto('/questions')
  await page.getByRole('main').getByRole('link', { name: QUESTION }).click()
  await expect(page).toHaveURL(new RegExp(`/notes/${slug}#find=`))
  const beside = page.getByRole('region', { name: words('question.inNote', { count: 1 }) })
  await beside.locator('summary').click()
  await beside.getByLabel(words('question.answer')).fill('是的')
  await beside.getByRole('button', { name: words('question.answerIt') }).click()
  await expect(page.getByRole('status')).toContainText(
    words('changes.questionAnswered', { question: QUESTION }),
  )
  const headers = { authorization: `Bearer ${daybook.token}`, 'content-type': 'application/json' }
  const changed = {
    title: ASKING.title,
    body: `前面加一段。\n\n${ASKING.body.replace('会更稳', '会不会更稳')}`,
    baseRevision: 1,
  }
  const saved = await fetch(`${daybook.address}/api/v1/notes/${slug}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(changed),
  })
  expect(saved.status).toBe(200)
  await page.goto('/questions?state=answered')
  await expect(page.getByRole('main').locator('ol > li')).toContainText('外推会不会更稳?')
})
