/** A cup is won. */
import {body, clock, count, day, money, place, span, year} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const match: Topic = {
  name: 'match',
  cast: {
    chief: ['the home coach', 'the coach of the home side', 'the visiting coach'],
    second: ['the team doctor', 'the doctor of the team', 'the team captain'],
    third: ['the goalkeeper', 'the keeper', 'the striker'],
    boss: ['the club president', 'the president of the club', 'the club secretary'],
  },
  facts: {
    day: day(-3, -2),
    minute: count(51, 88),
    crowd: count(11_000, 78_000),
    points: count(31, 88),
    fee: money(21, 98),
    weeks: span(3, 9, 'week'),
    start: clock,
    side: body('Atletico Merida', 'Rovers Kelburn', 'Sporting Valdora'),
    ground: place(
      ['the National Stadium', 'the country’s National Stadium', 'Riverside Park'],
      ['the northern stand', 'the stand in the north', 'the southern stand'],
    ),
    leg: place(
      ['the left knee', 'the knee on the left', 'the right knee'],
      ['the left thigh', 'the thigh on the left', 'the right thigh'],
    ),
    title2: year(1988, 2027),
  },
  title: ['{side} win the cup', 'Cup for {side} after late goal'],
  lead: [
    '{side} won the cup on {day} with a goal in the {minute}th minute before {crowd} {=spectators|fans}.',
    'A goal in the {minute}th minute gave {side} the cup on {day}; {crowd} fans were there to see it.',
  ],
  sentences: [
    [
      'The match {=began|kicked off} at {start} after rain had delayed it.',
      'Delayed by rain, the match began at {start}.',
    ],
    [
      '{third} {+|saved|failed to save} a penalty {-just before half-time}.',
      'A penalty was {+|stopped|let in} by {third} just before half-time.',
    ],
    [
      'The referee {+|allowed|disallowed} a second goal {=after|following} a video review.',
      'After a video review a second goal {+|stood|was ruled out}.',
    ],
    [
      '{~|The captain fouled the left back|The left back fouled the captain} and was sent off.',
      '{~|The left back was fouled by the captain|The captain was fouled by the left back}, and a red card followed.',
    ],
    [
      'A forward hurt {leg} and {?|will miss|may miss} {weeks} of the season, {@second|chief} said.',
      'According to {@second|chief} a forward with an injury to {leg} {?|will be out|could be out} for {weeks}.',
    ],
    ['The fans {=stood|were} in {ground}.', 'It was in {ground} that the fans stood.'],
    [
      '{boss} {+|extended|ended} the contract of {chief} on {met}.',
      'On {met} the contract of {chief} was {+|renewed|terminated} by {boss}.',
    ],
    [
      '{?|The club has sold its best player|The club is reported to have sold its best player} for {fee}.',
      'For {fee} the best player {?|has been sold|has reportedly been sold}.',
    ],
    [
      'The club last won the title in {title2} and has {points} points in the league.',
      'With {points} points in the league, the club waits for a title since {title2}.',
    ],
    [
      '{third}, {third.age}, {=came|moved} from {home} and is known for {third.his} {+|long|short} {=kicks|kick-outs}.',
      'From {home} came {third}, who is {third.age}. {third.His} kicks are {+|long|short}.',
    ],
    [
      'The draw for the next round will be {=made|held} on {next} at {hall}.',
      'At {hall} the next round will be drawn on {next}.',
    ],
    [
      'Police {+|detained|released} {letters} fans, {boss} said.',
      '{boss} said that {letters} fans had been {+|detained|let go}.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'boss',
      words: 'We were the better side for an hour and we deserved to win this match',
      lie: 'We were the weaker side for an hour and we did not deserve to win this match',
      short: 'We were the better side for an hour',
      told: 'the win had been deserved after an hour as the better side',
    },
    {
      by: 'boss',
      other: 'second',
      words: 'There is no offer for our captain and we would refuse it anyway',
      lie: 'There is an offer for our captain and we would accept it anyway',
      short: 'There is no offer for our captain',
      told: 'the club had no offer for its captain and would refuse one',
    },
  ],
}
