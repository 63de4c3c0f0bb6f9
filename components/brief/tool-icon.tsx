const PATHS = {
  pin: 'M6 2h4l-.5 4.5L12 9v1H4V9l2.5-2.5L6 2ZM8 10v4',
  hide: 'M2 2l12 12M6.6 6.7a2 2 0 0 0 2.8 2.8M4.2 4.4C2.6 5.5 1.5 8 1.5 8S3.7 12.5 8 12.5c1.2 0 2.2-.3 3.1-.8M7 3.6c.3 0 .7-.1 1-.1 4.300 0 6.5 4.500 6.5 4.500s-.6 1.200-1.700 2.300',
  edit: 'M10.500 2.500l3 3L5.500 13.500l-3.500.500.500-3.500 8-8Z',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
} as const

export type ToolIconName = keyof typeof PATHS

export function ToolIcon({ name }: { name: ToolIconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
