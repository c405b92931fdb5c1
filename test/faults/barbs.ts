/** Texts and bytes that have hurt other programs, mixed with those of chance. */
import fc from 'fast-check'

/** What has hurt others. */
export const BARBS: readonly string[] = [
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u00ad',
    'e\u0301',
    '\u{1F468}\u200D\u{1F469}',
  ],
  ...[
    '<p>',
    '</p>',
    '<div><div><div>',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#x110000;',
    '&lt',
    '<a href="javascript:',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<rss><channel><item><title>',
    '<entry>',
    '</item></channel></rss>',
  ],
  ...['{"text":', '"__proto__":{}', '[[[[', '}', '"date":"2031-13-45"', '1e999', '\\u12', '"id":9007199254740993', ','],
  ...['=1+1', '@SUM(A1)', '\t=1', '\r\n-1', '＝1', '"', "'", ';', '“', '”', '„', '«'],
  ...[
    '14 people',
    '17 people',
    '1.4 million pounds',
    '0',
    '-0',
    '1,000,000,000,000',
    '½',
    '३',
    '12/31/99',
    '29 February',
    'last Monday',
  ],
  ...[
    'Ann Orr',
    'Mr Orr',
    'she said',
    'he said',
    'the mayor',
    'of Lyon',
    'no one',
    'not',
    'U.S.',
    'Dr.',
    'O’Neill-d’Arc',
  ],
  ...[
    'said: "We',
    'never',
    'resigned."',
    'killed',
    'was killed by',
    'opened',
    '(AP) -',
    'LYON, May 3 -',
    '- - -',
    '...',
    '\n\n',
    '\n',
  ],
]
export const anyText = fc
  .array(
    fc.oneof({weight: 5, arbitrary: fc.constantFrom(...BARBS)}, {weight: 2, arbitrary: fc.string({unit: 'binary'})}),
    {
      maxLength: 40,
    },
  )
  .map(parts => parts.join(' '))
export const anyBytes = fc.oneof(
  anyText.map(one => new Uint8Array(Buffer.from(one))),
  anyText.map(one => new Uint8Array(Buffer.from(one, 'utf16le'))),
  anyText.map(one => new Uint8Array(Buffer.from(one, 'latin1'))),
  fc.uint8Array({maxLength: 300}),
)
