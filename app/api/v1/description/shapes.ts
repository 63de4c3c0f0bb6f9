import { briefShapes } from './brief-shapes'
import { cardShapes } from './card-shapes'
import { gistShapes } from './gist-shapes'
import { handoutShapes } from './handout-shapes'
import { meetingShapes } from './meeting-shapes'
import { noteShapes } from './note-shapes'
import { paperShapes } from './paper-shapes'
import { questionShapes } from './question-shapes'
import { reviewShapes } from './review-shapes'
import { searchShapes } from './search-shapes'
import { sourceShapes } from './source-shapes'
import { topicShapes } from './topic-shapes'

/** Every schema by its name. */
export const shapes = {
  ...cardShapes,
  ...briefShapes,
  ...noteShapes,
  ...meetingShapes,
  ...topicShapes,
  ...sourceShapes,
  ...paperShapes,
  ...searchShapes,
  ...reviewShapes,
  ...questionShapes,
  ...gistShapes,
  ...handoutShapes,
}
