import { SEARCH_RECIPE } from '../../search/recipe'

/** Version of the reading of saved copies. Raise it when their words come out otherwise: they are then read anew. */
const READING = 1

export const SNAPSHOT_RECIPE = READING * 1000 + SEARCH_RECIPE
