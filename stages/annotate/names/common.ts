/**
 * Words that begin sentences with a capital and are no names, and words that are never part of one.
 *
 * Example: `Officials said` and `Police told` name nobody; taggers call both names.
 */
import {table} from './table.ts'

export const CALENDAR = table(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  gmt bst est edt pst utc cet am pm christmas easter ramadan
`)

/** Function words and adverbs. */
export const FUNCTION_WORDS = table(`
  a an the this that these those there here i me my mine we us our ours you your yours he him his she her hers it its
  they them their theirs who whom whose which what when where why how whether if unless until while whilst although
  though because since as than then so such and or but nor yet for of to in on at by with without from into onto over
  under above below between among amid amidst after before during through throughout across against about around along
  behind beside besides beyond despite except inside outside near off out up down upon via within per like unlike
  not no yes never ever always often also too only just even still already again once twice now today tomorrow
  yesterday tonight later earlier soon meanwhile however moreover furthermore therefore thus hence instead otherwise
  nevertheless nonetheless indeed perhaps maybe finally eventually recently currently previously initially originally
  apparently reportedly allegedly clearly obviously sadly unfortunately fortunately luckily hopefully separately
  elsewhere additionally similarly likewise afterwards everyone everybody everything someone somebody something anyone
  anybody anything nobody nothing none each every either neither both all any some many much more most few fewer less
  least several other others another same own one two three four five six seven eight nine ten eleven twelve dozens
  hundreds thousands millions first second third last next new old is are was were be been being am do does did done
  have has had having will would shall should can could may might must ought let lets get got make made take took
  according asked given following including regarding concerning based founded born speaking writing citing adding
  saying calling referring using looking seeing going coming working making taking read watch see click related share
  subscribe follow photo image video file copyright it's i'm i'll i've we're we've we'll you're they're that's there's
  here's what's who's he's she's let's don't didn't doesn't won't can't isn't aren't wasn't weren't
  very quite rather really almost nearly roughly approximately exactly ok okay oh well hello hi dear thank thanks please
  welcome sorry advertisement continue newsletter caption hide updated good great big small long short high low young early late full free live best better top more-than
`)

/** Nouns and adjectives that open sentences of news; singular and plural. */
export const OPENERS = table(`
  officials official police authorities authority government governments people residents resident witnesses witness
  investigators investigator detectives prosecutors prosecutor lawyers lawyer attorneys critics critic supporters
  opponents protesters demonstrators activists campaigners students student teachers teacher parents parent children
  child families family relatives friends neighbours neighbors doctors doctor nurses nurse scientists scientist
  researchers researcher experts expert analysts analyst economists investors traders shareholders shares stocks markets
  market prices price sales profits profit revenue workers worker employees employee staff unions union bosses managers
  companies company firms firm banks firefighters paramedics rescuers crews crew emergency soldiers troops rebels
  militants gunmen attackers terrorists suspects suspect victims victim passengers passenger drivers driver motorists
  commuters pilots players player fans coaches organisers organizers sources source reporters journalists media news
  reports report figures data studies study research results tests polls voters lawmakers legislators senators
  politicians ministers leaders leader members member women woman men man boys girls boy girl mother father son daughter
  wife husband brother sister local national international federal state city town county district regional military
  army navy air security intelligence defence defense foreign home health education court courts judges judge jurors
  jury sentencing trial charges evidence documents court-documents records footage images photographs photos pictures
  video videos emails letters statements talks negotiations peace war violence clashes fighting attacks attack shelling
  bombing explosions blast smoke fire flames floods flooding rain storms winds heavy weather forecasters temperatures
  roads traffic trains flights services schools school hospitals hospital shops businesses homes houses buildings
  aid relief food water power electricity oil gas energy climate human public private social political economic
  financial legal medical former senior top key major leading chief ex-president president spokesman spokeswoman
  spokesperson minister prime chairman director editor secretary mayor governor sheriff captain commander colonel general
  opposition ruling right left far-right anti-government pro-government armed dead injured killed wounded hundreds
  thousands dozens tens scores half part total nearly more-than up-to sunday-night world global record growth inflation
  interest tax taxes budget spending debt jobs unemployment trade exports imports tariffs sanctions migrants refugees
  asylum immigration border borders voting elections election campaign campaigning turnout results tickets entry parking
  work construction plans plan proposals critics-say football rugby cricket tennis sport sports science technology
  business politics opinion analysis breaking update updated exclusive watch read dad mum mom officers officer sir
  spokespeople neighbour neighbor owners customers consumers tourists tourist visitors survivors survivor patients
  specialists engineers inspectors councillors campaigners farmers fishermen sailors divers volunteers crowds mourners
  prisoners inmates hackers users readers viewers listeners contestants entrants winners pensioners teenagers youths
  kids adults babies animals dogs horses bears birds insurers airlines carriers retailers supermarkets developers
  builders contractors manufacturers producers suppliers regulators watchdogs auditors creditors bondholders brokers
  lenders borrowers landlords tenants buyers sellers bidders rivals allies partners colleagues bosses aides advisers
  diplomats envoys delegates negotiators mediators observers monitors inspectors peacekeepers guards wardens
`)
