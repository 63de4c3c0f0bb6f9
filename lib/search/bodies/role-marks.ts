import type { SourceRole } from '../../domain/source'
import { markToken } from './match-expression'

const ANY_ROLE = markToken('role:')

export function roleMarks(roles: readonly SourceRole[]): string[] {
  return [...new Set(roles)].map((role) => markToken(`role:${role}`))
}

/** A note's marks, divided by spaces, with other roles than before. */
export function withRoles(marks: string, roles: readonly SourceRole[]): string {
  const others = marks.split(' ').filter((mark) => mark !== '' && !mark.startsWith(ANY_ROLE))
  return [...others, ...roleMarks(roles)].join(' ')
}
