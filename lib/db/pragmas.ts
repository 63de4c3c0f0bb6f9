/**
 * How every connection that may write is set. `synchronous` FULL (2) is what makes an acknowledged save survive a
 * power cut in WAL mode; NORMAL, which the driver compiles in for WAL, syncs nothing at a commit.
 */
export const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  busy_timeout: 5000,
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  wal_autocheckpoint: 1000,
  journal_size_limit: 67_108_864,
} as const
