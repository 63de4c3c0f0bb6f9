import { noteShapes } from './note-shapes'
import { paperShapes } from './paper-shapes'
import { searchShapes } from './search-shapes'
import { sourceShapes } from './source-shapes'
import { topicShapes } from './topic-shapes'

/** Every schema by its name. */
export const shapes = {
  ...noteShapes,
  ...topicShapes,
  ...sourceShapes,
  ...paperShapes,
  ...searchShapes,
}
