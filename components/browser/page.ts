import { followDrawing } from '../card/follow-drawing'
import { followWords } from '../gist/follow-words'
import { followCards } from '../hover-card/follow-cards'
import { followMentions } from '../mention/follow-mentions'
import { followOrder } from '../select/follow-order'
import { followSelection } from '../select/follow-selection'
import { followFormulas } from './copy-tex'
import { followCopies } from './copy-text'
import { followFind } from './find'
import { followPlace } from './follow-place'
import { followKeys } from './page-keys'
import { followOutwardLinks } from './tell-opened'

/*
 * The one script of every page. It works on the page as it stands, without the framework: pages that are only read
 * ship nothing else (lib/server/documents.ts).
 */
followFind()
// Before the keys of every page: on a note, one of them means something else while words are selected.
followDrawing()
followKeys()
followFormulas()
followPlace()
followSelection()
followOrder()
followMentions()
followWords()
followCards()
followOutwardLinks()
followCopies()
