/** Tricky cases: figures, days and places. */
import {tricky, type TrickyCase} from './case.ts'

export const figures: Readonly<Record<string, readonly TrickyCase[]>> = {
  number: [
    tricky(
      'number',
      'The ferry sank with 62 people on board, the coast guard said. / The ferry sank with 26 people on board, the coast guard said.',
      'one figure replaced among the same words',
    ),
    tricky(
      'silence',
      'The ferry sank with 62 people on board, the coast guard said. / The ferry sank with about 60 people on board, the coast guard said.',
      'a round figure says how far it may be off',
    ),
    tricky(
      'silence',
      'At least 14 miners died in the blast at Orvik. / The blast at Orvik killed 17 miners.',
      'at least 14 may be 17',
    ),
    tricky(
      'number',
      'At least 17 miners died in the blast at Orvik. / The blast at Orvik killed 14 miners.',
      'at least 17 cannot be 14',
    ),
    tricky(
      'silence',
      'The quake killed 31 people, including nine children. / Nine children died in the quake.',
      'a part beside its total',
    ),
    tricky(
      'silence',
      'The factory employs 840 people. / The factory employs 790 people, 50 fewer than last year.',
      '840 was last year’s figure: 790 and 50 fewer',
    ),
    tricky(
      'number',
      'Fares will rise by 8 percent in March. / Fares will rise to 8 percent of income in March.',
      'by and to: two relations of one figure',
    ),
    tricky(
      'silence',
      'Two out of three members voted for the merger. / Some 67 percent of members voted for the merger.',
      'a fraction and its percentage',
    ),
    tricky('silence', 'The trail is 16 kilometres long. / The trail is ten miles long.', 'another unit, rounded'),
    tricky(
      'number',
      'The trail is 16 kilometres long. / The trail is 16 miles long.',
      'the same figure in another unit is another length',
    ),
    tricky(
      'number',
      'He was jailed for 18 months on Tuesday. / He was jailed for eight months on Tuesday.',
      'a term of prison',
    ),
    tricky(
      'silence',
      'He was jailed for 18 months on Tuesday. / He was jailed for one and a half years on Tuesday.',
      'a term in another unit',
    ),
    tricky(
      'number',
      'Dorrit Vane, 34, swam the strait in nine hours. / Dorrit Vane, 43, swam the strait in nine hours.',
      'an age with its digits turned',
    ),
    tricky(
      'silence',
      'Rescuers have found 12 bodies so far. / Rescuers have found a dozen bodies so far.',
      'a dozen is twelve',
    ),
    tricky('silence', 'Police fined 40 drivers on Monday. / Police fined 300 drivers this month.', 'other periods'),
    tricky(
      'number',
      'The council spent 2.4 million euros on the bridge. / The council spent 2.4 billion euros on the bridge.',
      'a slip of scale',
    ),
    tricky(
      'silence',
      'The toll rose from 12 to 19 overnight. / The toll was 12 on Sunday evening.',
      'a former figure is told as one',
    ),
    tricky(
      'number',
      'The motion was carried by nine votes to six. / The motion was carried by a majority of two.',
      'nine to six is a majority of three: arithmetic',
    ),
  ],
  date: [
    tricky(
      'date',
      'The tanker ran aground on Monday, the port said. / The tanker ran aground on Saturday, the port said.',
      'two bare weekdays in the same words',
    ),
    tricky(
      'silence',
      'The tanker ran aground on Monday, the port said. / The tanker ran aground on June 9, the port said.',
      'the Monday before was June 9',
    ),
    tricky(
      'date',
      'The tanker ran aground on Monday, the port said. / The tanker ran aground on June 7, the port said.',
      'June 7 was a Saturday',
    ),
    tricky(
      'silence',
      'The tanker ran aground on Monday night. / The tanker ran aground in the early hours of Tuesday.',
      'one night has two dates',
    ),
    tricky(
      'date',
      'The tunnel reopened at 3.45 pm on Monday. / The tunnel reopened at 9.30 pm on Monday.',
      'two hours of one event',
    ),
    tricky(
      'silence',
      'The tunnel closed on Monday. / The operator said on Tuesday the tunnel had been closed.',
      'the day of the words is not the day of the event',
    ),
    tricky(
      'date',
      'The abbey was founded in 1187 by monks from Orvik. / The abbey was founded in 1287 by monks from Orvik.',
      'a year in the same words',
    ),
    tricky('silence', 'The trial begins next week. / The trial begins on June 18.', 'June 18 lies in next week'),
    tricky(
      'date',
      'The mayor resigned before the report came out. / The mayor resigned after the report came out.',
      'the order of two events',
    ),
    tricky(
      'date',
      'The outage lasted less than four minutes. / The outage lasted more than an hour.',
      'how long an event went on',
    ),
    tricky(
      'silence',
      'The strike began at midnight on Sunday. / The strike began on Monday.',
      'midnight belongs to two days',
    ),
    tricky('date', 'Applications close on July 1. / Applications close on July 11.', 'a deadline'),
  ],
  place: [
    tricky(
      'place',
      'The body was found in a quarry near Orvik. / The body was found in a car park near Orvik.',
      'two grounds that are not one',
    ),
    tricky(
      'silence',
      'The body was found in a quarry near Orvik. / The body was found near Orvik.',
      'less is said, nothing else',
    ),
    tricky(
      'place',
      'The barge struck the northern breakwater. / The barge struck the southern breakwater.',
      'opposite sides of one harbour',
    ),
    tricky(
      'silence',
      'Beijing rejected the proposal on Monday. / China rejected the proposal on Monday.',
      'a capital speaks for its country',
    ),
    tricky(
      'silence',
      'The injured were taken to hospital in Lyon. / The injured were taken to hospital in France.',
      'a town lies in its country',
    ),
    tricky(
      'place',
      'The injured were taken to hospital in Lyon. / The injured were taken to hospital in Marseille.',
      'two towns cannot be one hospital’s',
    ),
    tricky('silence', 'The plane flew from Oslo to Lyon. / The plane landed in Lyon.', 'a goal and where it ended'),
    tricky(
      'silence',
      'Dorrit Vane of Orvik was arrested in Lyon. / Dorrit Vane was arrested in Lyon.',
      'where somebody is from is not where it happened',
    ),
    tricky(
      'place',
      'The minister watched the launch from the quay. / The minister watched the launch from her office.',
      'where the watcher stood',
    ),
    tricky(
      'silence',
      'The fire began in the kitchen. / The fire began on the ground floor.',
      'the kitchen may lie on the ground floor',
    ),
  ],
}
