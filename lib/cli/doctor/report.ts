import type { Finding } from '../../domain/finding'

/** What the doctor says of a database: what is wrong, and how much there is of everything. */
export type DoctorReport = { findings: Finding[]; counts: Record<string, number> }
