import type { SourceRole } from '../source'

/** What a page of a site without rules of its own most likely is: host, then path where the host alone does not say. */
const ROLES: [host: RegExp, path: RegExp, role: SourceRole][] = [
  [/(^|\.)(paperswithcode\.com|huggingface\.co|tianchi\.aliyun\.com)$/, /^\/datasets?\b/, 'dataset'],
  [/(^|\.)nlpr\.ia\.ac\.cn$/, /^\/databases\b/, 'dataset'],
  [/(^|\.)(image-net\.org|cocodataset\.org|opendatalab\.com|zenodo\.org)$/, /^/, 'dataset'],
  [/^(gist\.github|gitlab|gitee|bitbucket|gitcode|colab\.research\.google)\.(com|org|net)$/, /^/, 'code'],
  [/^raw\.githubusercontent\.com$/, /^/, 'code'],
  [/^(lilianweng|jalammar|colah)\.github\.io$/, /^/, 'explainer'],
  [/\.github\.io$/, /^/, 'project'],
  [/(^|\.)(arxiv\.org|openreview\.net|aclanthology\.org|thecvf\.com|ecva\.net|doi\.org)$/, /^/, 'paper'],
  [/^(ieeexplore\.ieee\.org|dl\.acm\.org|link\.springer\.com|sciencedirect\.com)$/, /^/, 'paper'],
  [/^(proceedings\.neurips\.cc|papers\.nips\.cc|proceedings\.mlr\.press|jmlr\.org)$/, /^/, 'paper'],
  [/(^|\.)(semanticscholar\.org|cnki\.net|isca-speech\.org)$/, /^\/(paper|kcms|archive)\b/, 'paper'],
  [/(^|\.)(zhihu\.com|cnblogs\.com|juejin\.cn|jianshu\.com|segmentfault\.com)$/, /^/, 'explainer'],
  [/(^|\.)(medium\.com|towardsdatascience\.com|distill\.pub|substack\.com)$/, /^/, 'explainer'],
  [/^blog\./, /^/, 'explainer'],
  [/(^|\.)(weixin\.qq\.com|jiqizhixin\.com|qbitai\.com|36kr\.com|leiphone\.com|thepaper\.cn)$/, /^/, 'news'],
  [/(^|\.)(syncedreview\.com|techcrunch\.com|theverge\.com|wired\.com|ithome\.com)$/, /^/, 'news'],
  [
    /(^|\.)(bilibili\.com|youtube\.com|youku\.com|ixigua\.com|vimeo\.com)$|^(b23\.tv|v\.qq\.com)$/,
    /^/,
    'video',
  ],
]

export function roleOfHost(host: string, path: string): SourceRole {
  return ROLES.find(([hosts, paths]) => hosts.test(host) && paths.test(path))?.[2] ?? 'other'
}
