'use client'
import { ErrorNotice } from '@/components/ui/error-notice'

/** A page that failed: ours or the machine's fault, with what to do next. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <ErrorNotice digest={error.digest} retry={reset} />
}
