/**
 * Runs of letters to the hashes of their words, four short ones side by side. What holds any other letter is folded first
 * (fold.ts), or looked at letter by letter where words are marked (marks.ts).
 */
import {begun, edgesHeld, endOf, goOn, isStrange, origin, startOf} from './edges'
import {folded, foldRun} from './fold'
import {EDGES, TELLING, WORD} from './layout'
import {markOfRun, passed, readStrange} from './marks'
import {fourHashes, hashFolded, lack, plainHash, RUN, SHORT} from './words'

function hashRun(run: usize, end: usize, isStrange: bool, out: usize, escaped: bool): usize {
  if (isStrange) return hashFolded(folded, foldRun(run, end, escaped), out)
  store<u32>(out, plainHash(run, end))
  return out + 4
}

/** Words of the runs in hand, but for one that has no end yet. Returns the end of `out`. */
export function hashRuns(out: usize, next: usize, escaped: bool): usize {
  let o = out
  const end = EDGES + RUN * (edgesHeld >> 1)
  let at = EDGES
  if (begun !== 0 && at < end) {
    o = hashRun(begun, endOf(at), isStrange(at), o, escaped)
    at += RUN
  }
  const from = origin
  while (true) {
    // a loop of its own, without calls: what is the same each time stays in registers
    while (at + 4 * RUN <= end) {
      const a = lack(at)
      const b = lack(at + RUN)
      const c = lack(at + 2 * RUN)
      const d = lack(at + 3 * RUN)
      if ((a & b & c & d) < SHORT) break
      v128.store(o, fourHashes(from, at, a, b, c, d, false))
      o += 16
      at += 4 * RUN
    }
    if (at + 4 * RUN > end) break
    // those before the one that is not, and that one
    v128.store(o, fourHashes(from, at, lack(at), lack(at + RUN), lack(at + 2 * RUN), lack(at + 3 * RUN), true))
    for (; lack(at) >= SHORT; at += RUN) o += 4
    o = hashRun(startOf(at), endOf(at), isStrange(at), o, escaped)
    at += RUN
  }
  for (; at < end; at += RUN) o = hashRun(startOf(at), endOf(at), isStrange(at), o, escaped)
  goOn(next)
  return o
}

function markRun(run: usize, end: usize, isStrange: bool, telling: usize, out: usize): usize {
  if (isStrange) return readStrange(run, end, out)
  const word = plainHash(run, end) & WORD
  if (load<u8>(telling) === 0) {
    passed(end)
    store<u32>(out, word)
  } else store<u32>(out, word | markOfRun(run, end))
  return out + 4
}

/** Of a word whose hash is there. */
// @ts-ignore: decorator
@inline
function markShort(at: usize, telling: usize, word: usize): void {
  const end = endOf(at)
  if (load<u8>(telling) === 0) passed(end)
  else store<u32>(word, load<u32>(word) | markOfRun(startOf(at), end))
}

/** As `hashRuns`, each word with its mark. */
export function markRuns(out: usize, next: usize): usize {
  let o = out
  const end = EDGES + RUN * (edgesHeld >> 1)
  let at = EDGES
  let telling = TELLING
  if (begun !== 0 && at < end) {
    o = markRun(begun, endOf(at), isStrange(at), telling++, o)
    at += RUN
  }
  for (; at + 4 * RUN <= end; at += 4 * RUN, telling += 4) {
    const four = load<u32>(telling)
    const a = lack(at)
    const b = lack(at + RUN)
    const c = lack(at + 2 * RUN)
    const d = lack(at + 3 * RUN)
    if ((a & b & c & d) < SHORT) {
      for (let k: usize = 0; k < 4; k++) {
        const run = at + RUN * k
        o = markRun(startOf(run), endOf(run), isStrange(run), telling + k, o)
      }
      continue
    }
    v128.store(o, v128.and(fourHashes(origin, at, a, b, c, d, false), i32x4.splat(WORD)))
    if (four === 0) passed(endOf(at + 3 * RUN))
    else for (let k: usize = 0; k < 4; k++) markShort(at + RUN * k, telling + k, o + 4 * k)
    o += 16
  }
  for (; at < end; at += RUN, telling++) o = markRun(startOf(at), endOf(at), isStrange(at), telling, o)
  const goesOn = load<u8>(telling)
  memory.fill(TELLING, 0, telling + 1 - TELLING)
  store<u8>(TELLING, goesOn)
  goOn(next)
  return o
}
