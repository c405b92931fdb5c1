/**
 * Verbs that tell their act only with a particle, an object or a complement, and the word that stands for the whole.
 *
 * Example: `turned down` reject; `lost power` fail; `remains in force` in-force. Avoids: `turned` against `accepted`.
 */

const table = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map(line => line.trim().split(': '))
      .map(([key = '', value = '']) => [key, value.split(' ')] as const),
  )

/** verb + particle */
const PARTICLES = table(`
  turn down: reject
  throw out: reject dismiss
  vote down: reject
  strike down: overturn
  knock back: reject
  call off: cancel
  put off: postpone
  push back: postpone
  step down: resign
  stand down: resign
  step aside: resign
  take over: acquire
  buy out: acquire
  snap up: acquire
  shut down: close
  close down: close
  blow up: explode
  go off: sound explode
  set off: detonate
  give way: collapse
  give in: surrender
  give up: abandon surrender
  set up: establish
  break down: fail
  break off: end
  break out: start escape
  break in: burgle
  pay back: repay
  hand back: return
  give back: return
  come back: return
  send back: return
  pull out: withdraw
  back out: withdraw
  drop out: withdraw
  leave out: exclude omit
  rule out: exclude
  send off: dismiss
  own up: admit
  turn up: attend
  stay away: boycott
  carry out: perform
  walk out: leave
  storm out: leave
  pass away: die
  lock up: lock
  speed up: accelerate
  slow down: slow
  go up: rise
  go down: fall
  come down: fall
  go ahead: proceed
  hold up: delay
  lay off: dismiss
  take off: depart
  run over: hit
  knock down: hit demolish
  knock out: beat
  pull down: demolish
  tear down: demolish
  burn down: burn
  let off: acquit
  wipe out: destroy
  hand over: surrender
  go under: sink collapse
  switch on: activate
  switch off: deactivate
  turn on: activate
  turn off: deactivate
  sign off: approve
  wave through: approve
  bring back: reinstate
  bring in: hire introduce
  take on: hire
  find out: learn
  cut off: isolate
  bail out: rescue
`)

/** verb + object */
const OBJECTS = table(`
  lose power: fail
  lose control: lose-control
  lose consciousness: faint
  lose life: die
  take effect: in-force
  take place: happen
  take part: participate
  take action: act
  take root: root
  catch fire: ignite
  set fire: ignite
  give way: collapse
  give birth: birth
  plead guilty: admit
  claim responsibility: claim-responsibility
  admit responsibility: claim-responsibility
  deny responsibility: deny-responsibility
  hold talk: talk
  reach agreement: agree
  reach deal: agree
  strike deal: agree
  sign deal: agree
  call strike: strike
  run light: run-light
  jump light: run-light
  win approval: approved
`)

/** preposition + noun, after a verb of being */
const STATES = table(`
  in force: in-force
  into force: in-force
  in effect: in-force
  into effect: in-force
  in place: in-force
  in custody: in-custody
  in detention: in-custody
  in prison: in-custody
  in jail: in-custody
  behind bar: in-custody
  at large: at-large
  on run: at-large
  in favour: in-favour
  in favor: in-favour
  out question: impossible
  off table: impossible
  in danger: unsafe
  at risk: unsafe
  in operation: operational
  in use: in-use
  on fire: ablaze
  in control: in-control
  in session: in-session
  on strike: strike
  on board: aboard
  in stock: in-stock
  at home: at-home
  at fault: at-fault
  to blame: at-fault
`)

export const particleActs = (verb: string, particle: string): readonly string[] =>
  PARTICLES.get(`${verb} ${particle}`) ?? []
export const objectActs = (verb: string, object: string): readonly string[] => OBJECTS.get(`${verb} ${object}`) ?? []
export const stateActs = (preposition: string, noun: string): readonly string[] =>
  STATES.get(`${preposition} ${noun}`) ?? []
