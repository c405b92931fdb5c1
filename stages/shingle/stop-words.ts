/**
 * English words of grammar, which every story holds and none is about; of `don't` and `company's` the parts. Other languages need no list: what stands in
 * most articles weighs next to nothing by its document frequency.
 */
import {foldedCapacity, fold} from '../kernel/fold.ts'
import {wordHashes} from '../kernel/words.ts'

export const STOP_WORDS = `
a about above after again against all also although am among an and another any are aren around as at be because been
before being below between both but by can cannot could couldn d did didn do does doesn doing don down during each
either else ever every few for from further had hadn has hasn have haven having he her here hers herself him himself
his how however i if in into is isn it its itself just ll m may me might more most much must my myself neither no nor
not now of off on once one only or other our ours ourselves out over own per rather re s said same say says shall she
should shouldn since so some still such t than that the their theirs them themselves then there these they this those
though through thus to too under until up upon us ve very via was wasn we were weren what when where whether which
while who whom whose why will with within without won would wouldn yet you your yours yourself
b c e f g h j k l n o p q r u v w x y z
`

function hashesOf(text: string): Int32Array {
  const bytes = new TextEncoder().encode(text)
  const folded = new Uint8Array(foldedCapacity(bytes.length))
  const hashes = new Int32Array(bytes.length)
  const length = fold(bytes, bytes.length, folded)
  return hashes.subarray(0, wordHashes(folded, length, hashes))
}

export const stopWords: ReadonlySet<number> = new Set(hashesOf(STOP_WORDS))
