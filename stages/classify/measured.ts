/**
 * How often each rule with its guards was right: what it showed in labelled stories and, as read by two, on real news.
 * Written by `npm run quality -- --write`; docs/quality.md tells the same in words.
 */
export const MEASURED: Readonly<Record<string, {readonly right: number; readonly read: number}>> = {
  'attribution/quoted-here-told-there': {right: 0, read: 0},
  'attribution/same-quotation': {right: 1, read: 1},
  'date/same-event': {right: 8, read: 9},
  'date/weekday-against-date': {right: 0, read: 0},
  'gender/links-agree-within-each': {right: 8, read: 8},
  'name/near-spelling': {right: 7, read: 7},
  'name/near-spelling-in-like-sentences': {right: 0, read: 0},
  'number/same-frame': {right: 8, read: 8},
  'number/same-noun': {right: 3, read: 3},
  'quote/words-changed': {right: 6, read: 6},
}
