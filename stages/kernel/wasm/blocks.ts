/**
 * 64 bytes at once: which of them are letters, marks and the like, a bit each.
 */
/** Bytes of a block. */
export const BLOCK: usize = 64

/** Of each byte of four vectors one bit. */
// @ts-ignore: decorator
@inline
export function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = (<u32>i8x16.bitmask(a)) | ((<u32>i8x16.bitmask(b)) << 16)
  const high = (<u32>i8x16.bitmask(c)) | ((<u32>i8x16.bitmask(d)) << 16)
  return (<u64>low) | ((<u64>high) << 32)
}

// @ts-ignore: decorator
@inline
export function lettersIn(v: v128): v128 {
  // moved so that the last of them is the largest number with a sign, they alone are larger than what is before the first
  const letters = i8x16.gt_s(i8x16.add(v128.or(v, i8x16.splat(0x20)), i8x16.splat(127 - 0x7a)), i8x16.splat(127 - 26))
  return v128.or(letters, i8x16.gt_s(i8x16.add(v, i8x16.splat(127 - 0x39)), i8x16.splat(127 - 10)))
}

// @ts-ignore: decorator
@inline
export function bitsOf(at: usize, byte: i32): u64 {
  const all = i8x16.splat(<i8>byte)
  return bits(
    i8x16.eq(v128.load(at), all),
    i8x16.eq(v128.load(at, 16), all),
    i8x16.eq(v128.load(at, 32), all),
    i8x16.eq(v128.load(at, 48), all),
  )
}

/** Bytes that are not ASCII. */
// @ts-ignore: decorator
@inline
export function highBits(at: usize): u64 {
  return bits(v128.load(at), v128.load(at, 16), v128.load(at, 32), v128.load(at, 48))
}

// @ts-ignore: decorator
@inline
function isControl(v: v128): v128 {
  return i8x16.le_u(v, i8x16.splat(0x1f))
}

// @ts-ignore: decorator
@inline
export function hasControl(v: v128): bool {
  return v128.any_true(isControl(v))
}

export function controlBits(at: usize): u64 {
  return bits(
    isControl(v128.load(at)),
    isControl(v128.load(at, 16)),
    isControl(v128.load(at, 32)),
    isControl(v128.load(at, 48)),
  )
}

/** What stands above the capitals: of plain letters the small ones. */
// @ts-ignore: decorator
@inline
function isSmall(v: v128): v128 {
  return i8x16.gt_u(v, i8x16.splat(0x60))
}

export function smallBits(at: usize): u64 {
  return bits(
    isSmall(v128.load(at)),
    isSmall(v128.load(at, 16)),
    isSmall(v128.load(at, 32)),
    isSmall(v128.load(at, 48)),
  )
}

// @ts-ignore: decorator
@inline
function punctuationAt(at: usize, apostrophes: v128): v128 {
  const third = v128.load(at, 2)
  const isMark = v128.and(i8x16.eq(v128.load(at), i8x16.splat(<i8>0xe2)), i8x16.eq(v128.load(at, 1), i8x16.splat(<i8>0x80)))
  const isNear = i8x16.le_u(i8x16.sub(third, i8x16.splat(<i8>0x90)), i8x16.splat(0x17))
  return v128.andnot(v128.and(isMark, isNear), i8x16.eq(v128.and(third, apostrophes), i8x16.splat(<i8>0x98)))
}

/**
 * First bytes of dashes, quotation marks and the like: U+2010 to U+2027 but for the two that are apostrophes too. Where words are
 * marked, only the opening one of them is left to the letters.
 */
// @ts-ignore: decorator
@inline
export function punctuationBits(at: usize, marked: bool): u64 {
  const apostrophes = i8x16.splat(marked ? <i8>0xff : <i8>0xfe)
  return bits(
    punctuationAt(at, apostrophes),
    punctuationAt(at + 16, apostrophes),
    punctuationAt(at + 32, apostrophes),
    punctuationAt(at + 48, apostrophes),
  )
}
