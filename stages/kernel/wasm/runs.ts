/**
 * Runs of letters to the hashes of their words, four short ones side by side. What holds any other letter is folded first
 * (fold.ts), or looked at letter by letter where words are marked (marks.ts).
 */
import {begun, edgesHeld, endOf, goOn, isStrange, origin, startOf} from './edges'
import {folded, foldRun} from './fold'
import {ASIDE, EDGES, OTHERS, TELLING, WORD} from './layout'
import {markOfRun, passed, readStrange} from './marks'
import {fourHashes, hashFolded, lack, notShort, plainHash, RUN, SHORT} from './words'

function hashFrom(run: usize, end: usize, isStrange: bool, out: usize, escaped: bool): usize {
  if (isStrange) return hashFolded(folded, foldRun(run, end, escaped), out)
  store<u32>(out, plainHash(run, end))
  return out + 4
}

function hashRun(run: usize, out: usize, escaped: bool): usize {
  return hashFrom(startOf(run), endOf(run), isStrange(run), out, escaped)
}

/** All as if they were short, a hash each; those of four of which one is not are listed. Returns the end of the list. */
function hashAsShort(first: usize, end: usize, out: usize): usize {
  const from = origin
  let others = OTHERS
  let o = out
  let at = first
  do {
    const a = lack(at)
    const b = lack(at + RUN)
    const c = lack(at + 2 * RUN)
    const d = lack(at + 3 * RUN)
    v128.store(o, fourHashes(from, at, a, b, c, d))
    store<u16>(others, <u16>(at - EDGES))
    others += (<usize>((a & b & c & d) < SHORT)) << 1
    at += 4 * RUN
    o += 16
  } while (at < end)
  return others
}

/** Hashes of short runs from `from` on. Returns the place behind them; writes further. */
// @ts-ignore: decorator
@inline
function copied(from: usize, size: usize, out: usize): usize {
  for (let k: usize = 0; k < size; k += 16) v128.store(out + k, v128.load(from + k))
  return out + size
}

/** Words of the runs from `first` on, of which some may be no word, or several: hashes of the short ones are put aside first. */
function hashBetween(first: usize, end: usize, out: usize, escaped: bool): usize {
  const others = hashAsShort(first, end, ASIDE)
  let o = out
  let done = first
  for (let at = OTHERS; at < others; at += 2) {
    const four = EDGES + <usize>load<u16>(at)
    for (let left = notShort(four); left !== 0; left &= left - 1) {
      const run = four + RUN * <usize>ctz<u32>(left)
      if (run >= end) break
      o = hashRun(run, copied(ASIDE + (done - first), run - done, o), escaped)
      done = run + RUN
    }
  }
  return copied(ASIDE + (done - first), end - done, o)
}

/** Words of the runs from `first` on, one at least; all but a few of them are short. */
function hashOthers(first: usize, end: usize, out: usize, escaped: bool): usize {
  const others = hashAsShort(first, end, out)
  for (let at = OTHERS; at < others; at += 2) {
    const four = EDGES + <usize>load<u16>(at)
    for (let left = notShort(four); left !== 0; left &= left - 1) {
      const run = four + RUN * <usize>ctz<u32>(left)
      if (run >= end) break
      // mostly one word as well: it goes where its place is kept
      const behind = out + (run - first) + RUN
      const o = hashRun(run, behind - RUN, escaped)
      if (o === behind) continue
      return run + RUN < end ? hashBetween(run + RUN, end, o, escaped) : o
    }
  }
  return out + (end - first)
}

/** Words of the runs in hand, but for one that has no end yet. Returns the end of `out`. */
export function hashRuns(out: usize, next: usize, escaped: bool): usize {
  let o = out
  const end = EDGES + RUN * (edgesHeld >> 1)
  let first = EDGES
  if (begun !== 0 && first < end) {
    o = hashFrom(begun, endOf(first), isStrange(first), o, escaped)
    first += RUN
  }
  if (first < end) o = hashOthers(first, end, o, escaped)
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
    v128.store(o, v128.and(fourHashes(origin, at, a, b, c, d), i32x4.splat(WORD)))
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
