import { cleanedUrl } from './cleaned-url'
import type { Family } from './recognised'

/** First path words that GitHub keeps for itself: no user can have such a name. */
const GITHUB_OWN =
  /^(features|topics|orgs|sponsors|marketplace|settings|search|about|login|explore|trending|collections|apps|enterprise|pricing|notifications|pulls|issues|stars)$/i

/**
 * Owner and repository are folded to lower case, because GitHub answers to every case and two spellings must be one
 * source; what follows (branches, files, issues) keeps its case. The label keeps the writer's.
 */
export const githubFamily: Family = (url, host) => {
  if (host !== 'github.com') return null
  const [owner, name, ...rest] = url.pathname.split('/').filter(Boolean)
  if (!owner || GITHUB_OWN.test(owner)) return null
  const user = `https://github.com/${owner.toLowerCase()}`
  if (!name) return { canonicalUrl: user, label: `GitHub ${owner}`, role: 'code' }
  const repository = name.replace(/(\.git)+$/i, '') || name
  const root = `${user}/${repository.toLowerCase()}`
  const label = `${owner}/${repository}`
  const isRoot = rest.length === 0 || (rest.length === 2 && /^tree\/(main|master)$/.test(rest.join('/')))
  if (isRoot) return { canonicalUrl: root, label, role: 'code' }
  const page = new URL(cleanedUrl(url))
  page.pathname = `${new URL(root).pathname}/${rest.join('/')}`
  return { canonicalUrl: cleanedUrl(page), label: `${label}/${rest.at(-1)}`, role: 'code' }
}

export const huggingFaceFamily: Family = (url, host) => {
  if (host !== 'huggingface.co' && host !== 'hf.co') return null
  const match = /^\/(datasets\/|spaces\/)?([\w.-]+\/[\w.-]+)\/?$/.exec(url.pathname)
  if (!match || /^(docs|blog|learn|models|tasks|papers|collections)\//.test(match[2] ?? '')) return null
  const folder = match[1] ?? ''
  const role = folder === 'datasets/' ? 'dataset' : 'project'
  return {
    canonicalUrl: `https://huggingface.co/${folder}${match[2]}`,
    label: `Hugging Face ${match[2]}`,
    role,
  }
}

export const kaggleFamily: Family = (url, host) => {
  if (host !== 'kaggle.com') return null
  const contest = /^\/(?:c|competitions)\/([\w-]+)/.exec(url.pathname)?.[1]
  if (contest) {
    const canonicalUrl = `https://www.kaggle.com/competitions/${contest}`
    return { canonicalUrl, label: `Kaggle ${contest}`, role: 'project' }
  }
  const match = /^\/(datasets|code)\/([\w-]+\/[\w-]+)/.exec(url.pathname)
  if (!match) return null
  return {
    canonicalUrl: `https://www.kaggle.com/${match[1]}/${match[2]}`,
    label: `Kaggle ${match[2]}`,
    role: match[1] === 'datasets' ? 'dataset' : 'code',
  }
}
