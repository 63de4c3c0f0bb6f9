/** Lines a web page leaves behind when it is copied whole. A strong one is hardly ever a writer's own line. */
const LINES: { name: string; strong: boolean; form: RegExp }[] = [
  { name: 'author line of a copied page', strong: true, form: /^本文作者\s*[:：]/ },
  { name: 'address line of a copied page', strong: true, form: /^(?:本文|原文|文章)(?:链接|地址)\s*[:：]/ },
  {
    name: 'licence line of a copied page',
    strong: true,
    form: /^版权声明\s*[:：]|^著作权归作者所有|^本作品采用.*许可协议/,
  },
  { name: 'advertisement of a copied page', strong: false, form: /^【(?:推荐|广告|编辑推荐|推广)】/ },
  { name: 'author line of a copied page', strong: false, form: /^作者\s*[:：]\S{1,30}$/ },
  { name: 'address line of a copied page', strong: false, form: /^(?:链接|来源)\s*[:：]\S+$/ },
  {
    name: 'reprint line of a copied page',
    strong: false,
    form: /^(?:转载请(?:注明|附上|联系)|声明\s*[:：])/,
  },
  { name: 'publishing line of a copied page', strong: false, form: /^(?:posted @|编辑于|发布于)\s*\d{4}-/ },
  { name: 'navigation of a copied page', strong: false, form: /^(?:[«»]?\s*[上下]一篇\s*[:：]|好文要顶)/ },
]

export type FooterLine = { name: string; strong: boolean }

export function footerLine(words: string): FooterLine | null {
  return LINES.find(({ form }) => form.test(words)) ?? null
}

/**
 * Whether lines in a row are a footer: at least two sorts of them, one of them strong. A lone `【推荐】…` is a title, a
 * lone `作者:…` a remark.
 */
export function isFooter(run: FooterLine[]): boolean {
  return run.some(({ strong }) => strong) && new Set(run.map(({ name }) => name)).size >= 2
}
