'use client'
import { ErrorNotice } from '@/components/ui/error-notice'

/** The frame itself failed, most often because the notebook could not be opened. */
export default function FrameError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="zh-CN">
      <body>
        <ErrorNotice digest={error.digest} retry={reset} />
      </body>
    </html>
  )
}
