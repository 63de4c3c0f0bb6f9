import { LinkCheckSection } from '@/components/link-check/link-check-section'
import { readLink } from '@/lib/notebook/link-doctor/read-links'
import { mayAsk } from '@/lib/notebook/outgoing/permission'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { checkOne, correct, dismiss } from '../links/actions'

/** What the link doctor says of one source; nothing for one that no note cites. */
export async function SourceLinkCheck({ sourceId }: { sourceId: number }) {
  const nb = await theNotebook()
  const [read, allowed] = await Promise.all([readLink(nb, sourceId), mayAsk(nb)])
  if (!read) return null
  return (
    <LinkCheckSection
      {...read}
      allowed={allowed}
      zone={nb.timeZone}
      correct={correct}
      dismiss={dismiss}
      check={checkOne}
    />
  )
}
