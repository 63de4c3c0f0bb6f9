/** A query worth keeping; `position` is its place on the home page, from 0. */
export type SavedSearch = { id: number; name: string; query: string; position: number }
