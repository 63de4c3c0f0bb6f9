import { expect, it } from 'vitest'
import { roleFromLead } from './source-role'

it.each([
  ['论文', 'paper'],
  ['论文地址', 'paper'],
  ['paper', 'paper'],
  ['Paper link', 'paper'],
  ['代码', 'code'],
  ['代码地址(Pytorch)', 'code'],
  ['code', 'code'],
  ['论文代码', 'code'],
  ['对应kaggle链接', 'dataset'],
  ['数据集', 'dataset'],
  ['官网主页', 'project'],
  ['项目', 'project'],
  ['视频', 'video'],
  ['视频讲解', 'explainer'],
  ['论文解读', 'explainer'],
  ['新闻', 'news'],
  ['**论文**：', 'paper'],
  ['本文链接', null],
  ['补充', null],
  ['decode', null],
  ['', null],
  ['这是一句碰巧提到论文的很长很长的话,后面跟着一个冒号和一个链接', null],
])('%s → %s', (lead, role) => {
  expect(roleFromLead(lead)).toBe(role)
})
