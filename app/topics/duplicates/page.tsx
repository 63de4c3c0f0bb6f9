import { permanentRedirect } from 'next/navigation'
import { paths } from '@/lib/paths'

/** Where the suggestions stood when they were only about duplicates. */
export default function DuplicatesPage() {
  permanentRedirect(paths.suggestions())
}
