/**
 * On which side of a matter a party or a speaker stands, by the nouns that news English uses for it.
 *
 * Example: `the strikers` labour, `the mill’s owners` firm: apart; `police` / `prosecutors`: both the state’s,
 * not apart; `a resident` / `her mother`: may be one. Avoids: `the leader`, `officials`, whose side their own word does not say.
 * A few look-ups a phrase.
 */
import {stemOf} from '../align/stem.ts'

export type Side =
  | 'police'
  | 'rescue'
  | 'court'
  | 'defence'
  | 'state'
  | 'opposition'
  | 'army'
  | 'rebels'
  | 'firm'
  | 'labour'
  | 'cause'
  | 'bystander'
  | 'family'
  | 'science'
  | 'world'
  | 'monitor'
  | 'contender'

const WORDS: Readonly<Record<Side, string>> = {
  police: `police officer constable detective sheriff trooper garda gardaí policeman policewoman patrolman superintendent
    prosecutor prosecution investigator`,
  rescue: `firefighter fire brigade fireman coastguard lifeboat rescuer paramedic ambulance hospital doctor surgeon nurse medic
    physician clinic vet pathologist`,
  court: `court judge magistrate coroner tribunal jury`,
  defence: `defendant suspect accused barrister solicitor`,
  state: `government ministry minister cabinet kremlin chancellor premier president treasury embassy ambassador state province
    regulator watchdog inspector inspectorate council councillor mayor governor authority department senator mp lawmaker`,
  opposition: `opposition shadow`,
  army: `army military navy soldier troop troops general colonel admiral pentagon commander defence defense`,
  rebels: `militia rebel insurgent militant guerrilla gunman hijacker kidnapper separatist jihadist`,
  firm: `company firm management employer operator owner airline manufacturer maker carmaker retailer supplier shipowner bank
    bosses boss executive proprietor landlord developer contractor`,
  labour: `union unionist worker workforce staff staffer striker picket employee apprentice labourer labour crew`,
  cause: `campaigner activist charity protester demonstrator environmentalist conservationist ngo lobby supporter`,
  bystander: `resident neighbour neighbor villager islander townspeople passer-by bystander onlooker witness survivor passenger shopper
    customer motorist cyclist commuter walker hiker tourist holidaymaker pedestrian fisherman farmer driver trader shopkeeper stallholder
    householder homeowner tenant`,
  family: `family relative mother father wife husband son daughter sister brother widow widower parent uncle aunt cousin
    grandmother grandfather stepfather stepmother`,
  science: `scientist researcher professor geologist seismologist biologist economist analyst physicist chemist astronomer
    meteorologist epidemiologist historian archaeologist archeologist engineer surveyor`,
  monitor: `observer monitor watcher auditor consultant`,
  contender: `candidate contender nominee challenger petitioner plaintiff claimant complainant`,
  world: `imf who unicef unhcr un oecd nato`,
}

const sideOf = new Map<string, Side>()
for (const [side, words] of Object.entries(WORDS) as [Side, string][])
  for (const word of words.split(/\s+/u)) sideOf.set(stemOf(word), side)

/** Sides whose people may be one, or tell the same facts in turn. */
const TOGETHER: readonly ReadonlySet<Side>[] = [
  new Set<Side>(['police', 'rescue', 'court', 'state', 'army', 'world']),
  new Set<Side>(['state', 'science', 'world', 'monitor']),
  new Set<Side>(['rescue', 'science', 'firm']),
  new Set<Side>(['bystander', 'family', 'labour', 'cause', 'defence']),
  new Set<Side>(['bystander', 'family', 'cause', 'rebels']),
  new Set<Side>(['cause', 'science', 'opposition', 'labour']),
  new Set<Side>(['state', 'opposition', 'contender']),
  ...(['family', 'labour', 'bystander', 'firm', 'defence', 'cause'] as const).map(
    side => new Set<Side>(['contender', side]),
  ),
  new Set<Side>(['monitor', 'cause', 'science']),
  new Set<Side>(['monitor', 'firm']),
  new Set<Side>(['firm', 'defence', 'bystander']),
  new Set<Side>(['firm', 'science']),
]

export const sidesIn = (words: Iterable<string>): ReadonlySet<Side> => {
  const sides = new Set<Side>()
  for (const word of words) {
    const side = sideOf.get(word) ?? sideOf.get(stemOf(word))
    if (side !== undefined) sides.add(side)
  }
  return sides
}

/** All of the one against all of the other: `the company’s drivers` stand with the firm or beside it. */
export const sidesApart = (a: ReadonlySet<Side>, b: ReadonlySet<Side>): boolean =>
  a.size > 0 &&
  b.size > 0 &&
  [...a].every(x => [...b].every(y => x !== y && !TOGETHER.some(group => group.has(x) && group.has(y))))
