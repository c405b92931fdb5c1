/**
 * The letters of JSON's escapes (RFC 8259, section 7).
 */
/** Behind a backslash: " \\ / b f n r t. */
export function isEscape(mark: u32): bool {
  return (
    mark === 0x22 ||
    mark === 0x5c ||
    mark === 0x2f ||
    mark === 0x62 ||
    mark === 0x66 ||
    mark === 0x6e ||
    mark === 0x72 ||
    mark === 0x74
  )
}

export function isHex(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6
}
