/**
 * What people are to each other, and what part they have in an event: trees of words that exclude each other (notation:
 * tree.ts).
 *
 * Example: passenger and crew member of one wreck; his wife and his sister. Avoids: wife against husband, which is a question
 * of gender; victim against survivor.
 */
import {treeOf} from './tree.ts'

const KIN_WORDS = `
  relative/relation/family_member/kinsman/kinswoman (
    partner/long-term_partner (
      spouse [wife/widow husband/widower] lover [girlfriend boyfriend fiancé/fiance fiancée/fiancee]
      ex/ex-partner/former_partner [ex-wife/former_wife ex-husband/former_husband ex-girlfriend/former_girlfriend ex-boyfriend/former_boyfriend])
    parent (birth_parent [mother/mum/mom/mam/mummy father/dad/daddy] step_parent [stepmother/stepmum/stepmom stepfather/stepdad]
      foster_parent [foster_mother foster_father])
    child (birth_child [son daughter] step_child [stepson stepdaughter])
    sibling (full_sibling [brother/twin_brother/elder_brother sister/twin_sister half-brother half-sister twin] step_sibling [stepbrother stepsister])
    grandparent [grandmother/grandma/gran/granny grandfather/grandad/granddad/grandpa]
    great-grandparent [great-grandmother great-grandfather]
    grandchild [grandson granddaughter]
    parent’s_sibling [aunt/auntie/great-aunt uncle/great-uncle] sibling’s_child [niece nephew] cousin
    sibling_in_law [brother-in-law sister-in-law] parent_in_law [mother-in-law father-in-law]
    child_in_law [son-in-law daughter-in-law] godparent [godmother godfather] godchild [godson goddaughter])
  friend/best_friend/close_friend/family_friend
`
export const KINSHIP = [treeOf(KIN_WORDS)]

const STAFF =
  'employee/worker/cashier/clerk/shop_assistant/sales_assistant/barman/barmaid/bartender/waiter/waitress/staff_member/member_of_staff'
const CREW =
  'crew_member/crewman/crewmember/member_of_the_crew [pilot co-pilot captain skipper sailor seaman deckhand mate first_mate engineer helmsman steward stewardess flight_attendant]'

/** Parts in one event. */
export const PARTS = [
  treeOf(`passenger/ferry_passenger ${CREW} stowaway`),
  treeOf('passenger/front-seat_passenger driver/motorist pedestrian cyclist/bicyclist motorcyclist/biker'),
  treeOf('pilot co-pilot'),
  treeOf(`suspect/accused/defendant [attacker assailant gunman shooter killer murderer perpetrator bomber robber thief burglar
      hijacker kidnapper arsonist rapist stabber stalker hacker]
    victim/casualty/fatality [hostage survivor deceased] witness/eyewitness/onlooker/bystander/passer-by`),
  treeOf('judge/justice/magistrate juror/jury_member/jury_foreman defendant/accused plaintiff/claimant/complainant'),
  treeOf('juror prosecutor'),
  treeOf('lawyer/attorney/barrister/solicitor/prosecutor judge/magistrate juror defendant'),
  treeOf(`customer/shopper/diner/patron ${STAFF}`),
  treeOf(
    'pupil/schoolboy/schoolgirl/student/high_school_student school_staff [teacher headteacher/head_teacher teaching_assistant caretaker/janitor lecturer]',
  ),
  treeOf('tenant/renter/lodger landlord/landlady'),
  treeOf('patient hospital_staff [doctor/surgeon/physician nurse midwife paramedic]'),
  treeOf('inmate/prisoner/convict/detainee guard/prison_officer/warder/corrections_officer/prison_guard'),
  treeOf('fan/supporter/spectator steward referee/umpire/linesman/match_official'),
  treeOf('player referee/umpire/match_official coach/head_coach/manager'),
  treeOf('buyer/purchaser seller/vendor'),
  treeOf('hostage/captive captor/kidnapper/hostage-taker'),
  treeOf('protester/protestor/demonstrator counter-protester/counterprotester/counter-demonstrator'),
  treeOf('resident/local tourist/holidaymaker/holiday-maker/visitor'),
  treeOf('soldier civilian'),
  treeOf('captain/skipper/master first_mate/mate/chief_mate bosun deckhand'),
]
