/** Tricky cases: whether it happened, how sure that is, and who did it to whom. */
import {tricky, type TrickyCase} from './case.ts'

export const claims: Readonly<Record<string, readonly TrickyCase[]>> = {
  polarity: [
    tricky(
      'polarity',
      'Members accepted the offer on Monday. / Members rejected the offer on Monday.',
      'opposites in the same words',
    ),
    tricky(
      'polarity',
      'The valve was closed when the crew arrived. / The valve was open when the crew arrived.',
      'opposite states',
    ),
    tricky(
      'polarity',
      'No oil leaked from the tanker. / Oil leaked from the tanker for three days.',
      'the negation stands before the noun',
    ),
    tricky('silence', 'The ban has not been lifted. / The ban remains in force.', 'not lifted is in force'),
    tricky(
      'polarity',
      'The ban has been lifted. / The ban remains in force.',
      'a phrase that is the opposite of a verb',
    ),
    tricky(
      'silence',
      'The union denied that it had rejected the offer. / The union said it had accepted the offer.',
      'two negations',
    ),
    tricky(
      'silence',
      'If members reject the offer, the mill will close. / Members accepted the offer.',
      'a condition is no report',
    ),
    tricky('silence', 'Some of the money was repaid. / Not all of the money was repaid.', 'two ways to say a part'),
    tricky('polarity', 'None of the money was repaid. / Part of the money was repaid.', 'none and part'),
    tricky(
      'silence',
      'The court did not rule on the fine. / The court ruled that the plan was lawful.',
      'the negation belongs to another object',
    ),
  ],
  certainty: [
    tricky(
      'certainty',
      'A faulty heater caused the fire. / A faulty heater may have caused the fire.',
      'fact and possibility',
    ),
    tricky(
      'certainty',
      'Two guards helped the thieves. / Two guards are suspected of helping the thieves.',
      'fact and suspicion',
    ),
    tricky(
      'silence',
      'Two guards are alleged to have helped the thieves. / Two guards are suspected of helping the thieves.',
      'one grade apart',
    ),
    tricky(
      'certainty',
      'The council will sell the pool. / The council is considering selling the pool.',
      'a decision and a thought',
    ),
    tricky(
      'silence',
      'The council will sell the pool, which may have been built in 1910. / The council will sell the pool.',
      'the doubt hangs on another clause',
    ),
    tricky('silence', 'The pilot died, the coroner said. / The pilot died.', 'an official finding is as good as fact'),
    tricky('certainty', 'The company has sued the city. / The company intends to sue the city.', 'done and intended'),
  ],
  actor: [
    tricky(
      'actor',
      'The union sued the port over the fall. / The port sued the union over the fall.',
      'the parties change places',
    ),
    tricky(
      'silence',
      'The union sued the port over the fall. / The port was sued by the union over the fall.',
      'the passive',
    ),
    tricky(
      'actor',
      'Ada Holcombe dragged Piet Roos from the car. / Piet Roos dragged Ada Holcombe from the car.',
      'who saved whom',
    ),
    tricky(
      'silence',
      'Ada Holcombe met Piet Roos on Monday. / Piet Roos met Ada Holcombe on Monday.',
      'a meeting has two sides',
    ),
    tricky(
      'actor',
      'The guard was locked up by the thieves. / The guard locked up one of the thieves.',
      'a passive against an active',
    ),
    tricky(
      'silence',
      'Police arrested Piet Roos on Monday. / An officer arrested Piet Roos on Monday.',
      'an officer is of the police',
    ),
    tricky('actor', 'The tug towed the trawler into port. / The lifeboat towed the trawler into port.', 'another doer'),
  ],
}
