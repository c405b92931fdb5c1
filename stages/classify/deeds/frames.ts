/**
 * Acts that news English tells from either side, and what each side is in them.
 *
 * Example: `beat` and `lose to` are one act, the winner first; `sell to` and `buy from`, the giver first; `quit the table`,
 * `abandoned the talks` and `stormed out` are one where talks are spoken of. Avoids: `quit smoking`, `lost his keys`.
 */

/** Where a party stands: by its role, or behind a preposition. */
export type Place =
  | 'subject'
  | 'object'
  | 'receiver'
  | 'to'
  | 'from'
  | 'by'
  | 'on'
  | 'at'
  | 'in'
  | 'into'
  | 'against'
  | 'over'
  | 'for'
  | 'of'
  | 'behind'
  | 'under'
  | 'with'

export interface Frame {
  readonly act: string
  readonly doer: Place
  readonly other: Place
}

/** act | verb, doer, other; a verb with a bar before it has only that noun as its object. */
const ROWS = `
beat | beat defeat overcome edge thrash trounce rout outclass eliminate hammer crush stun upset outplay vanquish topple overpower | subject object
beat | win triumph prevail | subject over
beat | win | subject against
beat | lose fall succumb bow | to subject
acquire | acquire purchase swallow absorb takeover | subject object
acquire | buy | subject object
acquire | bid offer | subject for
acquire | make:subsidiary become:subsidiary | of object
sell | sell | subject receiver
sell | sell | subject to
sell | buy purchase acquire obtain | from subject
lend | lend loan | subject receiver
lend | lend loan | subject to
lend | borrow | from subject
give | give hand pass send donate entrust deliver present award leak transfer | subject receiver
give | give hand pass send donate entrust deliver present award leak transfer | subject to
give | receive get obtain accept inherit | from subject
pay | pay | subject receiver
pay | pay | subject to
teach | teach train coach mentor tutor | subject object
teach | learn | from subject
teach | study train | under subject
summon | summon call-in | subject object
sue | sue | subject object
sue | file:complaint file:suit file:lawsuit file:case file:claim lodge:complaint bring:case bring:suit bring:action start:action | subject against
accuse | accuse | subject object
hire | hire recruit poach employ | subject object
hire | join | object subject
succeed | succeed replace supplant | subject object
succeed | lose:post lose:job lose:seat lose:position lose:crown lose:leadership lose:chair | to subject
lead | lead outnumber overtake | subject object
lead | trail follow | object subject
lead | lag trail | behind subject
approach | approach contact | subject object
hit | hit strike ram bump nudge rear-end sideswipe | subject object
hit | slam crash plough plow smash drive reverse | object into
hit | slam crash plough plow smash bump | subject into
fire | shell bomb bombard strafe | subject object
fire | fire shoot | subject on
fire | fire shoot | subject at
fire | open:fire | subject on
shoot | shoot | subject object
rescue | rescue save pull drag haul pluck winch airlift pick lift hoist fish | subject object
rescue | owe:life | to subject
order | order instruct direct command | subject object
ask | ask request urge beg implore | subject object
warn | warn caution | subject object
invade | invade raid storm | subject object
visit | visit | subject object
arrest | arrest detain seize capture | subject object
expel | expel deport | subject object
recall | recall | subject object
promote | promote appoint | subject object
invest | invest | subject in
overtake | overtake pass | subject object
operate | operate | subject on
write | write | subject to
foul | foul elbow punch headbutt bite kick tackle | subject object
lock | lock shut trap imprison confine | subject object
chase | chase pursue | subject object
forgive | forgive pardon | subject object
`

const table = new Map<string, Frame[]>()
for (const row of ROWS.trim().split('\n')) {
  const [act = '', verbs = '', places = ''] = row.split(' | ')
  const [doer = 'subject', other = 'object'] = places.split(' ') as Place[]
  for (const verb of verbs.split(' ')) table.set(verb, [...(table.get(verb) ?? []), {act, doer, other}])
}

/** Of a verb alone, and of the verb with its object: `file:complaint`. */
export const framesOf = (verb: string, object: string | null): readonly Frame[] => [
  ...(object === null ? [] : (table.get(`${verb}:${object}`) ?? [])),
  ...(table.get(verb) ?? []),
]

/** Of talks: who ended them. */
export const LEAVING = new Set(
  'leave walk withdraw end quit exit abandon desert storm stalk stomp flounce break depart suspend discontinue terminate'.split(
    ' ',
  ),
)
export const TALKS = new Set(
  'talk talks negotiation negotiations negotiating bargaining table discussion discussions mediation mediator'.split(
    ' ',
  ),
)

/** Sent to talks, and withdrawn from them. */
export const SENT = new Set(
  'delegation deputation mission team negotiator delegate envoy emissary representative side bargainer'.split(' '),
)

/** `the purchase of X by Y`, `X’s takeover by Y`, `Y’s win over X`. */
export const NOMINAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    purchase: 'acquire',
    acquisition: 'acquire',
    takeover: 'acquire',
    buyout: 'acquire',
    bid: 'acquire',
    offer: 'acquire',
    defeat: 'beat',
    victory: 'beat',
    win: 'beat',
    triumph: 'beat',
    loss: 'lose',
    invasion: 'invade',
    arrest: 'arrest',
    lawsuit: 'sue',
    suit: 'sue',
    complaint: 'sue',
    rescue: 'rescue',
  }),
)
