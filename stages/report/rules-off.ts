/**
 * Articles whose facts were not compared, and why: in a language of which the rules know no grammar, or too long to mark.
 *
 *     rulesOff({id, notChecked}, story)     ['language not supported (fr)']
 *
 * The first is known of the article, the second of the story alone: marking comes after an article is told.
 * Avoids: "No contradiction was found" where none was looked for.
 */
import type {ArticleRecord, StoryRecord} from '../../pipeline/records.ts'

/** As normalize says it of an article whose language the rules do not know. */
const RULES_OFF = 'fact rules off: '
const OVERDUE = 'took too long'

type Noted = Pick<ArticleRecord, 'id' | 'notChecked'>
type Marked = Pick<StoryRecord, 'unmarked'>

/** What was not looked at in an article, as its story knows it. */
export const notCheckedIn = ({id, notChecked}: Noted, {unmarked = []}: Marked): readonly string[] =>
  unmarked.includes(id) ? [...notChecked, `${RULES_OFF}${OVERDUE}`] : notChecked

/** Reasons; none where facts were compared. */
export const rulesOff = (article: Noted, story: Marked): readonly string[] =>
  notCheckedIn(article, story).flatMap(note => (note.startsWith(RULES_OFF) ? [note.slice(RULES_OFF.length)] : []))
