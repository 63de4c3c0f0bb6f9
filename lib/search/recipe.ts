/** Version of the text analysis. Raise it when tokens change: notes and names are then indexed anew at the next start. */
export const SEARCH_RECIPE = 4
