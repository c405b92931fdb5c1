/** Words that carry little or nothing of a claim: the most frequent lemmas of English news prose. */

/** Carry nothing: auxiliaries, light verbs, discourse. */
const STOP = new Set(
  `be have do will would can could may might shall should must say tell add also just even still yet again very too so
  then there here now not only more most much many such other another own same as than well however meanwhile get got
  go come make take put let thing way lot bit kind sort`.split(/\s+/u),
)

/** Carry little: every story has them. */
const COMMON = new Set(
  `people man woman person year month week day time today yesterday morning evening night afternoon new old first last
  next former recent late early big small large good high low long great official spokesman spokeswoman spokesperson
  statement report news story reporter source authority government country state city town world part number group case
  area place point fact issue question problem work use call ask want need give know think see look find show begin
  start continue keep leave become remain include follow happen expect believe claim announce accord speak describe
  note since after before during about around across over under several some two one three`.split(/\s+/u),
)

export const isStop = (lemma: string): boolean => STOP.has(lemma)
export const isCommon = (lemma: string): boolean => COMMON.has(lemma)
