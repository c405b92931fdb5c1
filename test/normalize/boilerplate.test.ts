import {expect} from 'chai'
import {describe, it} from 'mocha'
import {article, partsOf, prose} from './raw.ts'

const [first, second, third] = prose
const between = (line: string): readonly string[] => ['Barge hits bridge at Ballyford', first, second, line, third]
const atEnd = (line: string): readonly string[] => ['Barge hits bridge at Ballyford', ...prose, line]
const kindOf = (lines: readonly string[], line: string): string | undefined =>
  partsOf(article(lines.join('\n\n'))).find(([, text]) => text === line)?.[0]

describe('boilerplate', () => {
  const anywhere = [
    'Advertisement',
    'Scroll to top',
    '© 2029 Ballyford Echo Ltd. All rights reserved.',
    'Copyright 2029 The Echo. This material may not be published, broadcast or rewritten.',
    'Read more: Council puts off vote on school meals',
    'READ MORE: Two held after raid on jeweller’s',
    'More from Kilmory: Library to stay open on Sundays',
    'Up next: Your guide to the summer fairs',
    'Related: Ten walks along the coast',
    'See also: How to choose a lifejacket',
    '[Five things to know about fog]',
    'Photo: Jane Doe/AFP',
    'The barge after the accident (Jane Doe/AP)',
    'The barge under the bridge. (Photo by Jane Doe/Getty Images)',
    'File photo',
    '(Reporting by Jane Doe; editing by John Roe)',
    'Agency writer John Roe in Dublin contributed to this report.',
    'We use cookies to improve your experience of this site.',
    'Share this article',
    'Comments (12)',
    'This is a breaking story; more follows.',
    'An earlier version of this report appeared in print.',
    'Reproduction without consent is forbidden.',
    'If you have been affected by this report, call the helpline.',
    'Our live coverage has now ended.',
    'Scroll down for video',
    'Like us on Facebook',
    'Sign up for The Tide, our free weekly newsletter.',
  ]
  for (const line of anywhere)
    it(`in the middle: ${line}`, () => expect(kindOf(between(line), line)).to.equal('boilerplate'))

  const tails = [
    'Enjoyed this? Get every harbour story first with Echo Plus, £3 a month.',
    'Support local reporting: become a member from €2 a month',
    'Download the Echo app for breaking news alerts.',
    'The Echo is free because 900 of you chip in. Become a member today.',
    'Seen something? Email our newsdesk or message us on WhatsApp',
    'Contact | Terms of use | Cookie settings',
    'Listen live | Contest rules | Work with us',
    'Next auctions: Barometers & Sextants, Kilmory',
    'Most read',
    'Subscribe',
    'This brief was generated from company filings. It is not investment advice.',
    '($1 = 0.9 euros)',
    'To place an advertisement call our office, Monday to Friday',
  ]
  for (const line of tails) it(`at the end: ${line}`, () => expect(kindOf(atEnd(line), line)).to.equal('boilerplate'))

  it('above the headline: a plea', () => {
    const line = 'Download the Echo app for breaking news alerts'
    expect(kindOf([line, ...atEnd('')], line)).to.equal('boilerplate')
  })

  const story = [
    'Call the harbour police if you saw the barge.',
    '“Sign up for our rescue service and you can save a life,” Brady said.',
    'Related: the council had warned Mayor Brady of Ballyford in April.',
    'Attendance: 31,000',
    'Kilmory 2 Ballyford 3 (after extra time)',
    'Goals: Doe 12, Roe 44',
    'Correction: an earlier version gave the wrong name for the mayor.',
    'This story has been updated.',
    'The newspaper said that its app, newsletter and website would be free for a week.',
    'We hope that all of you will help to rebuild the bridge.',
    'The museum said it had been lent a picture (from the Getty).',
    'The council will follow the advice of its engineers and share the cost with the state.',
    'Cookies were handed out to the children who had to wait at the bridge.',
    'Copyright law does not protect the plans of the bridge, the court found.',
    'More than forty ships had to wait: most of them were bound for Kilmory.',
    'Read the letter, Brady told reporters, before you judge.',
  ]
  for (const line of story) {
    it(`story: ${line}`, () => {
      expect(kindOf(between(line), line)).to.be.oneOf(['paragraph', 'subhead'])
      expect(kindOf(atEnd(line), line)).to.be.oneOf(['paragraph', 'subhead'])
    })
  }

  const teasers = [
    'New prize for roses',
    'The show at Glenmore gave its first prize to Ada Finch, who has grown them since 1999. But here',
  ]
  it('takes what stands under a list of other articles to the end', () => {
    const parts = partsOf(article([...atEnd('Recent articles'), ...teasers].join('\n\n')))
    expect(parts.slice(-3).map(([kind]) => kind)).to.deep.equal(['boilerplate', 'boilerplate', 'boilerplate'])
  })
  it('leaves the story where it goes on below such a heading', () => {
    const lines = ['Barge hits bridge at Ballyford', first, second, 'Most read', 'New prize for roses', third]
    expect(kindOf(lines, third)).to.equal('paragraph')
    expect(kindOf(lines, 'New prize for roses')).to.equal('boilerplate')
  })
  it('leaves the story that begins below such a heading', () => {
    expect(kindOf(['Most read', 'Barge hits bridge', ...prose], first)).to.equal('paragraph')
  })
})
