/** Students brought to safety. */
import {body, clock, count, day, length, place, span} from '../facts.ts'
import type {Topic} from '../topic.ts'

export const rescue: Topic = {
  name: 'rescue',
  cast: {
    chief: ['the rescue leader', 'the leader of the rescue', 'the expedition doctor'],
    second: ['the park director', 'the director of the park', 'the park treasurer'],
    third: ['a geology student', 'a student of geology', 'a geology professor'],
    boss: ['the interior minister', 'the minister of the interior', 'the transport minister'],
  },
  facts: {
    day: day(-4, -2),
    saved: count(5, 19),
    divers: count(25, 120),
    trapped: span(30, 96, 'hour'),
    deep: count(120, 900),
    in: length(3, 19),
    call: clock,
    where: place(
      ['a flooded cave', 'a cave full of water', 'a disused mine'],
      ['the northern face of the mountain', 'the mountain’s north face', 'the southern face of the mountain'],
      ['an island in the lake', 'a lake island', 'a cabin in the forest'],
    ),
    club: body('Arvika Climbing Club', 'Kessler Walking Society', 'Monterrey Trail Club'),
  },
  title: ['{saved} students rescued after {trapped}', 'All {saved} students saved'],
  lead: [
    'Rescuers {=brought|led} {saved} students {=out of|to safety from} {where} on {day} after {trapped}.',
    'After {trapped} in {where} {saved} students were brought to safety on {day}.',
  ],
  sentences: [
    [
      'The group {=belonged to|was from} the {club} and {=had set out|set out} at {call} {-without a guide}.',
      'They set out at {call}. All are members of the {club}.',
    ],
    [
      '{=About|Some} {divers} divers {=took part in|joined} the {=search|operation}.',
      'In the search {divers} divers took part.',
    ],
    [
      'They were found {in} from the entrance, at a depth of {deep} metres.',
      'At a depth of {deep} metres, {in} from the entrance, they were found.',
    ],
    [
      'None of the students was {+|hurt|warned}, {@chief|second} said.',
      'According to {@chief|second} the students were all {+|unhurt|unwarned}.',
    ],
    [
      'The guide {+|survived|died}, {@chief|second} {=said|told reporters}.',
      '{@chief|second} said that the guide {+|was alive|was dead}.',
    ],
    [
      '{~|{third} pulled a diver from the water|A diver pulled {third} from the water} {-when a rope broke}.',
      '{~|A diver was pulled from the water by {third}|{third} was pulled from the water by a diver}.',
    ],
    [
      'The radio {+|worked|did not work} {=underground|below ground}.',
      'Below ground the radio {+|could be used|was useless}.',
    ],
    [
      '{?|The guide ignored the closing signs|The guide is said to have ignored the closing signs}, the park said.',
      'The closing signs were {?|ignored by the guide|allegedly ignored by the guide}.',
    ],
    [
      '{third}, {third.age}, {=kept|wrote} a diary, and read it to {third.his} {third.g|girlfriend|boyfriend} afterwards.',
      'A diary was kept by {third}, who is {third.age}. {third.He} read it to {third.his} {third.g|girlfriend|boyfriend}.',
    ],
    ['The helicopter {=took off|left} from {home} at {call}.', 'At {call} a helicopter left {home}.'],
    [
      'The park {?|will charge the group|may charge the group} {cost} for the {=operation|rescue}.',
      '{cost} {?|will be asked of the group|might be asked of the group} for the rescue.',
    ],
  ],
  quotations: [
    {
      by: 'chief',
      other: 'second',
      words: 'They had enough food for three more days and they were calm when we reached them',
      lie: 'They had no food for three more days and they were desperate when we reached them',
      short: 'They had enough food for three more days',
      told: 'the group had been calm, with food for three more days',
    },
    {
      by: 'second',
      other: 'boss',
      words: 'The path was closed in spring and every visitor was told about it at the gate',
      lie: 'The path was closed in spring and no visitor was told about it at the gate',
      short: 'The path was closed in spring',
      told: 'the path had been shut since spring, as all visitors had been told',
    },
  ],
}
