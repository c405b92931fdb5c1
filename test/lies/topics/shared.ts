/** Facts and sentences that any topic may draw: who says what, what it costs, what comes next. */
import {count, day, length, money, month, percent, place, span, year, type Drawn} from '../facts.ts'
import type {Quotation, Sentence} from '../topic.ts'

export const sharedFacts: Readonly<Record<string, Drawn>> = {
  cost: money(3, 98),
  fund: money(100, 900),
  calls: count(110, 990),
  letters: count(12, 90),
  share: percent(11, 78),
  next: day(3, 5),
  met: day(-4, -2),
  since: year(2009, 2024),
  before: year(1988, 2008),
  month,
  delay: span(6, 18, 'month'),
  wait: span(21, 63, 'day'),
  drive: length(12, 88),
  staff: count(40, 190),
  home: place(
    ['Aarhus', 'the Danish city of Aarhus', 'Odense'],
    ['Tucson', 'Tucson, Arizona', 'Boise'],
    ['Porto', 'the Portuguese city of Porto', 'Faro'],
    ['Kumasi', 'Kumasi in Ghana', 'Tamale'],
    ['Leeds', 'the northern English city of Leeds', 'Norwich'],
    ['Gdansk', 'Gdansk in Poland', 'Lublin'],
  ),
  hall: place(
    ['the library', 'the public library', 'the cathedral'],
    ['the sports hall', 'the local sports hall', 'the railway station'],
    ['the town theatre', 'the theatre in the town', 'the fire station'],
    ['the university', 'a hall of the university', 'the airport'],
  ),
  door: place(
    ['the northern entrance', 'the entrance on the north side', 'the southern entrance'],
    ['the left wing', 'the wing on the left', 'the right wing'],
    ['the cellar', 'the basement', 'the attic'],
    ['the top floor', 'the uppermost floor', 'the ground floor'],
  ),
}

export const sharedSentences: readonly Sentence[] = [
  [
    '{boss} {+|accepted|rejected} {=calls|demands} for an independent inquiry {-into the affair} on {met}.',
    'There will be {+|an independent inquiry|no independent inquiry}: {boss} {+|agreed to the demand|turned the demand down} on {met}.',
  ],
  [
    'A public meeting will be held in {hall} on {next}, and {boss} {=said|confirmed} {boss.he} {+|would|would not} attend.',
    '{boss} {+|plans to come|will stay away} when residents meet on {next} in {hall}.',
  ],
  [
    '{@chief|second} said {letters} {=complaints|written complaints} had {=reached|come to} the office since {month}.',
    'Since {month} the office has received {letters} complaints, according to {@chief|second}.',
  ],
  [
    '{chief}, {chief.age}, has led the {=team|department} since {since} and {=worked|served} in {home} before that.',
    'The department has been led since {since} by {chief}, {chief.age}. {chief.He} came from {home}.',
  ],
  [
    '{third}, {third.age}, {=lives|has lived} {drive} {=from|away from} the town with {third.his} two {=children|young children}.',
    'With {third.his} two children {third} lives {drive} out of town; {third.he} is {third.age}.',
  ],
  [
    '{~|{second} accused {boss} of ignoring|{boss} accused {second} of ignoring} {=several|repeated} warnings {-, which had been sent in {month}}.',
    '{~|{boss} was accused by {second} of having ignored|{second} was accused by {boss} of having ignored} repeated warnings.',
  ],
  [
    '{~|{chief} telephoned {second}|{second} telephoned {chief}} {=shortly|soon} after the news broke.',
    'Soon after the news broke {~|{second} was telephoned by {chief}|{chief} was telephoned by {second}}.',
  ],
  [
    'The {=total|whole} bill {?|will reach|could reach} {cost}, {@chief|second} said.',
    'According to {@chief|second}, {cost} {?|is what it will cost|is what it might cost} in all.',
  ],
  [
    'A help line {=opened|was set up} on {met} and took {calls} calls {=on its first day|in its first 24 hours}.',
    'On the first day of a help line, opened on {met}, {calls} people called.',
  ],
  [
    '{boss} {?|has ordered|is considering} a review of the {=safety|emergency} rules, which date from {before}.',
    'The emergency rules of {before} {?|are to be reviewed by order of|may be reviewed, on a suggestion of} {boss}.',
  ],
  [
    'Volunteers {=gathered|met} outside {door} {-of the building} on {met}.',
    'Outside {door} a group of volunteers met on {met}.',
  ],
  [
    '{second} {+|thanked|criticised} {chief} and {chief.his} {=staff|team} for the {=quick|swift} response.',
    'The swift response of {chief} and {chief.his} staff was {+|praised|attacked} by {second}.',
  ],
  [
    'A fund {-for those affected} has {=raised|collected} {fund} {=since it was opened|so far}.',
    '{fund} has been given to a fund so far.',
  ],
  [
    '{boss} {=travelled|flew} from {home} {-to see the damage for {boss.g|himself|herself}} and spoke to {staff} {=workers|employees}.',
    'On arriving from {home}, {boss} spoke to {staff} employees. {boss.He} left in the evening.',
  ],
  [
    '{=An opinion poll|A survey} {-of local people} found that {share} of those asked {+|trusted|did not trust} the authorities.',
    '{share} of residents {+|have trust|have no trust} in the authorities, a survey found.',
  ],
  [
    'Normal service is {=due|expected} to {=resume|return} in {wait}, {@second|chief} said.',
    '{@second|chief} said it would take {wait} for normal service to resume.',
  ],
  [
    '{second}, who {=joined|came to} the organisation in {since}, said {second.he} had {+|been told|not been told} of the plan.',
    '{second} joined the organisation in {since}. {second.He} {+|had been informed|had not been informed} of the plan, {second.he} said.',
  ],
  [
    '{third} told reporters {third.he} had {+|seen|not seen} the {=notice|written notice} at {door}.',
    '{third} told reporters that the notice at {door} {+|had caught|had not caught} {third.his} eye.',
  ],
  [
    'The {=planned|proposed} rebuilding will {+|go ahead|be cancelled}, {boss} {=said|announced} on {met}.',
    'Rebuilding has been {+|approved|scrapped}, {boss} announced on {met}.',
  ],
  [
    'The report {-, {letters} pages long,} was {=delayed|held up} for {delay}.',
    'It took {delay} longer than planned for the report to appear.',
  ],
  [
    '{?|A former employee passed on|A former employee is suspected of passing on} the {=confidential|secret} {=file|document} to a newspaper.',
    'The confidential document was {?|given to a newspaper by a former employee|allegedly given to a newspaper by a former employee}.',
  ],
  [
    '{?|The council will sell the site|The council is thinking of selling the site} to a {=private|commercial} buyer.',
    'The site {?|is to be sold by the council|might be sold by the council} to a private buyer.',
  ],
  [
    '{~|The council sued the insurer|The insurer sued the council} for {fund} in {month}.',
    '{~|The insurer was taken to court by the council|The council was taken to court by the insurer} in {month}, for {fund}.',
  ],
  [
    '{third} {=returned|went back} to {third.his} {=house|home} on {met}, {third.his} {third.g|wife|husband} said.',
    'On {met} {third} was back home, {third.his} {third.g|wife|husband} said.',
  ],
  [
    '{boss} will {=appear before|answer questions from} a committee on {next}.',
    'On {next} a committee will hear {boss}.',
  ],
]

export const sharedQuotations: readonly Quotation[] = [
  {
    by: 'chief',
    other: 'second',
    words: 'We have learned a hard lesson and we will publish every document that we hold',
    lie: 'We have learned a hard lesson and we will publish some of the documents that we hold',
    short: 'We have learned a hard lesson',
    told: 'a hard lesson had been learned and every document held would be published',
  },
  {
    by: 'boss',
    other: 'chief',
    words: 'I will not resign, because nobody in this office was told of the danger',
    lie: 'I will resign, because nobody in this office was told of the danger',
    short: 'I will not resign ... nobody in this office was told of the danger',
    told: 'there would be no resignation, as nobody in the office had been told of the danger',
  },
  {
    by: 'second',
    other: 'boss',
    words: 'The money that was promised to these families never arrived, and they are still waiting',
    lie: 'The money that was promised to these families arrived late, and they are no longer waiting',
    short: 'The money that was promised to these families never arrived',
    told: 'the families had never received the money promised to them',
  },
  {
    by: 'third',
    other: 'second',
    words: 'It was the worst night of my life but the neighbours helped us with everything',
    lie: 'It was the worst night of my life and the neighbours helped us with nothing',
    short: 'It was the worst night of my life',
    told: 'it had been the worst night of a lifetime, and that the neighbours had helped with everything',
  },
]
