import { expect, expectAllRendered, writingTest as test } from './daybook'

/** Every line would run a script or load something if the notebook let it. */
const LOG = String.raw`2023-4-1 10:00
<img src=x onerror="window.ran=1"> 标题
https://example.com/a?"><script>window.ran=1</script>
<script>window.ran=1</script>
<svg onload="window.ran=1"><a xlink:href="javascript:window.ran=1">矢量</a></svg>
<iframe srcdoc="<script>parent.ran=1</script>"></iframe>
[点我](javascript:window.ran=1) [数据](data:text/html,<script>window.ran=1</script>)
![图](https://example.com/tracker.png) <style>body{display:none}</style>
\(\href{javascript:window.ran=1}{x}\) \(\includegraphics{https://example.com/x.png}\)
<form action="https://example.com"><input autofocus onfocus="window.ran=1"></form>
`

test('a hostile note runs nothing, loads nothing and is shown as what it says', async ({ page, daybook }) => {
  let dialogs = 0
  page.on('dialog', async (dialog) => {
    dialogs += 1
    await dialog.dismiss()
  })
  const headers = { authorization: `Bearer ${daybook.token}`, 'content-type': 'text/plain' }
  const answer = await fetch(`${daybook.address}/api/v1/import`, { method: 'POST', body: LOG, headers })
  expect(await answer.json()).toMatchObject({ created: 1 })
  await expectAllRendered(daybook)
  const { items } = await (await fetch(`${daybook.address}/api/v1/notes`)).json()

  for (const address of [
    '/',
    '/days/2023-04-01',
    `/notes/${items[0].slug}`,
    '/search?q=onerror',
    '/import',
  ]) {
    await page.goto(address)
    await page.waitForLoadState('load')
    const main = page.getByRole('main')
    await expect(main).toBeVisible()
    const active = main.locator('script, iframe, object, embed, style, svg a, img[src^="http"], .prose form')
    await expect(active, address).toHaveCount(0)
    await expect(main.locator('a[href^="javascript:" i], a[href^="data:" i]'), address).toHaveCount(0)
    const handlers = await main.evaluate((element) =>
      [...element.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
    )
    expect(handlers, address).toEqual([])
    expect(await page.evaluate(() => 'ran' in window), address).toBe(false)
  }
  await page.goto('/search?q=onerror')
  const hit = page.getByRole('main').getByRole('article')
  await expect(hit.getByRole('heading')).toHaveText('<img src=x onerror="window.ran=1"> 标题')
  await expect(hit.locator('mark').first()).toHaveText('onerror')
  expect(dialogs).toBe(0)
})
