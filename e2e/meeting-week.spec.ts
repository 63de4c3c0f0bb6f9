import type { Page } from 'playwright/test'
import { PRESENTER_WORDS } from '../components/slides/presenter-words'
import { expect, expectAllRendered, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { words } from './words'

const DAY_MS = 86_400_000
/** `YYYY-MM-DD` so many days from now, on the clock of the notebook. */
const dayIn = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

const MINUTES = 2
const CARRIED = '查询向量换成锚框以后，收敛更快吗？'
const ANSWERED = '匹配的代价里为什么不用对数概率？'
const PROMISE = '把匈牙利匹配的代码逐行读一遍'

/** Enough to say for longer than two minutes. */
const NOTES = [
  {
    title: '集合预测的检测器',
    body: `本质上就是一次二分图匹配，省掉了去重的那一步，代价是训练时间长得多。

贡献：
- 把检测当成一次集合预测，整张图的框同时给出，用不着事先铺满锚框，也用不着最后再去重
- 用匈牙利算法在预测和标注之间找代价最小的一一对应，匹配好之后才算损失
- 编码器看全图，解码器里的每个查询各管一个物体，互相看得见，所以不会重复

问题：
- ${ANSWERED}`,
  },
  {
    title: '可变形的注意力',
    body: `总结：只看参考点附近少数几个位置，训练轮数降到原来的十分之一，小物体也好了许多。

贡献：
- 每个查询只在参考点周围取少数几个采样点，计算量跟图的大小成正比，不再是平方
- 几层特征图一起用，小的东西在大图里找，大的东西在小图里找

问题：
- ${CARRIED}`,
  },
  {
    title: '窗口里的注意力',
    body: `大概就是把图切成小窗，窗里算注意力，下一层把窗移半格，于是窗和窗之间也能说上话。

优点：
- 计算量跟图的大小成正比，$\\Omega = 4hwC^2 + 2M^2hwC$，大图也算得动
- 一层一层合并相邻的块，得到和卷积网络一样的金字塔，下游任务可以直接换上去

缺点：
- 移窗要用掩码，写起来容易错；窗口大小换了，位置偏置就要插值`,
  },
  {
    title: '图文对比学习',
    body: `简单来说，一批里配对的图文拉近，不配对的推远，于是一句话就能当分类器用。

贡献：
- 四亿对图文，不用人标类别，一批越大，反例越多，学得越好
- 推理时把类别写成一句话，哪句离图最近就是哪一类，换一批类别不用再训练

缺点：
- 数数、方位和很细的类别不行，手写数字这样简单的东西反而比线性分类器差`,
  },
]

/** What the brief says of each, in the words of its note. */
const GISTS = ['一次二分图匹配', '只看参考点附近少数几个位置', '把图切成小窗', '配对的图文拉近']

const CARDS = ['匈牙利匹配', '解码器的查询', '参考点', '移窗', '对比损失'].map((front) => ({
  front: `${front}是做什么的？`,
  back: `${front}的作用，见笔记。`,
}))

async function call({ address, token }: Daybook, method: string, path: string, body?: object) {
  const answer = await fetch(`${address}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  expect(answer.ok, `${method} ${path}`).toBe(true)
  return answer
}

const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()
const field = (page: Page, name: string) => main(page).getByLabel(name, { exact: true })
/** A tool of the first line of a brief that has it. */
const tool = (page: Page, name: 'pin' | 'fit') => main(page).locator(`[data-tool="${name}"]:visible`).first()

async function makeMeeting(page: Page, day: string): Promise<number> {
  await page.goto('/meetings')
  await main(page)
    .getByRole('link', { name: words('meeting.new') })
    .first()
    .click()
  await field(page, words('meeting.fieldTitle')).fill('周一组会')
  await field(page, words('meeting.fieldDay')).fill(day)
  await field(page, words('meeting.fieldTime')).fill('10:00')
  await field(page, words('meeting.fieldMinutes')).fill(`${MINUTES}`)
  await press(page, words('meeting.create'))
  await expect(page).toHaveURL(/\/meetings\/\d+$/)
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

async function sundayEvening(page: Page, daybook: Daybook): Promise<number> {
  const id = await makeMeeting(page, dayIn(1))
  for (const gist of GISTS) await expect(main(page)).toContainText(gist)

  // Two lines are not to be told, one must be.
  const out = main(page).locator('summary')
  for (const lines of [1, 2]) {
    await main(page).locator('li li [data-tool="hide"]:visible').first().click()
    await expect(out.filter({ hasText: words('brief.leftOut', { lines }) })).toBeVisible()
  }
  await tool(page, 'pin').click()
  await expect(main(page).locator('[data-tool="unpin"]')).toHaveCount(1)

  await tool(page, 'fit').click()
  await expect(main(page).locator('[data-tool="fit"]')).toHaveCount(0)
  const brief = await (await call(daybook, 'GET', `meetings/${id}/brief?format=json`)).json()
  expect(brief.budget.spoken).toBeLessThanOrEqual(MINUTES * 60)
  expect(brief.lines.filter((line: { pinned: boolean }) => line.pinned)).toHaveLength(1)

  for (const format of ['md', 'txt', 'html', 'pptx']) {
    const file = await call(daybook, 'GET', `meetings/${id}/brief?format=${format}`)
    expect((await file.arrayBuffer()).byteLength, format).toBeGreaterThan(100)
  }
  return id
}

async function rehearse(page: Page, id: number): Promise<void> {
  await page.goto(`/meetings/${id}`)
  await main(page).locator('[data-tool="rehearse"]').click()
  await page.getByRole('link', { name: words('review.startCards', { cards: CARDS.length }) }).click()
  for (let card = 0; card < CARDS.length; card += 1) {
    await page.getByRole('main').getByText(words('review.show')).click()
    await page.getByRole('button', { name: words('review.rate4') }).click()
  }
  await expect(page.getByText(words('review.rehearsed'), { exact: true })).toBeVisible()
}

async function presentIt(page: Page, id: number): Promise<void> {
  await page.goto(`/meetings/${id}`)
  await main(page).locator('[data-tool="present"]').click()
  await expect(page.getByRole('toolbar', { name: PRESENTER_WORDS.zh.bar })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.slides > section.present')).toBeVisible()
}

async function mondayAfter(page: Page, id: number): Promise<void> {
  await page.goto(`/meetings/${id}/after`)
  await main(page)
    .getByRole('textbox', { name: words('meeting.saidTitle') })
    .fill('老师说先把**匹配**弄懂。')
  await press(page, words('meeting.save'))
  await expect(page.getByRole('status')).toContainText(words('meeting.saidSaved'))
  await main(page).locator('textarea[name=text]').fill(PROMISE)
  await press(page, words('meeting.promiseAdd'))
  await expect(page.getByRole('status')).toContainText(words('meeting.promiseAdded', { promises: 1 }))

  const question = main(page).getByRole('listitem').filter({ hasText: ANSWERED })
  await question.locator('summary').click()
  await question.getByLabel(words('question.answer')).fill('概率和框的代价才在一个量级上。')
  await question.getByRole('button', { name: words('question.answerIt') }).click()
  await expect(page.getByRole('status')).toContainText(
    words('changes.questionAnswered', { question: ANSWERED }),
  )
  await expect(main(page).getByRole('region', { name: words('meeting.questionsTitle') })).not.toContainText(
    ANSWERED,
  )
}

async function nextSunday(page: Page): Promise<void> {
  await makeMeeting(page, dayIn(8))
  await expect(main(page)).toContainText(PROMISE)
  await expect(main(page)).toContainText(CARRIED)
  await expect(main(page)).not.toContainText(ANSWERED)
}

test('a week with the group meeting: the evening before, the day after, and the next time', async ({
  page,
  daybook,
}) => {
  test.slow()
  for (const note of NOTES) await call(daybook, 'POST', 'notes', note)
  for (const card of CARDS) await call(daybook, 'POST', 'cards', card)
  await expectAllRendered(daybook)
  const id = await sundayEvening(page, daybook)
  await rehearse(page, id)
  await presentIt(page, id)
  await mondayAfter(page, id)
  await nextSunday(page)
})
