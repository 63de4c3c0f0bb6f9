/**
 * Version of the text analysis. Raise it when tokens or the rule for questions change: notes and names are then read
 * anew at the next start.
 */
export const SEARCH_RECIPE = 5
