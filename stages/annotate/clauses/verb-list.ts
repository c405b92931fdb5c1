/**
 * Regular verbs of news English, by lemma.
 *
 * Example: `plans`, `registers`, `inflaming` are forms of verbs; `shares`, `cities` of none. Words that are mostly nouns
 * (`parade`, `mandate`) are left out: the tagger knows where they are verbs. Cost: made once.
 */
import {table} from '../names/table.ts'

/** Verbs that are nouns as well, and those that headlines write with a capital: the tagger takes them for nouns and names. */
export const VERBS = table(`
  abandon abduct accept access arm accuse act add address admit advance aid aim air alert allege allow amend announce answer
  anger appeal apologise apologize appear appoint approve arrest arrive ask assault attack attempt attend attract auction
  avoid award axe back backfire backtrack ban battle begin benefit bet bill blame blast block boast bolster bomb book boost
  bounce box boycott brace brand brief broker bury bust call campaign cancel cap capture care carry cause caution
  celebrate challenge change charge chase cheer cite claim clash clear climb close coach collapse combat comment commit
  compete complain concede concern conclude condemn confess confirm consider contact contain contest continue contract
  control convict cool counter count court cover crack crash crawl criticise criticize cross cruise crush curb
  cure cycle damage dance date deal debate debut decide declare decline decrease defeat defect defend define defy delay
  delete deliver demand deny depart deploy deport derail detail detain develop die dip disappear discharge discover
  discuss dismiss dispatch display dispute distance ditch divide divorce dominate donate double doubt down download draft drag drain
  dress drift drill drop drown dump ease echo edge elect emerge employ end endorse enter erupt escape estimate evacuate evict
  exchange exclude execute exit expand expect expel experience explain explode expose express extend extradite face fade fail
  fake falter fan fault favor favour fear feature fend file film finance fine finish fire fix flag flame flank flash flee flip float
  flood flow focus follow force form foil fuel fund gain gamble gather gauge grab grant grill grip ground group guarantee guard
  guide gun halt hail hand handle harm head heal help highlight hike hint hire hope host hunt hurt ignite impact impeach
  impose improve increase indict inch influence inform inherit inject injure insist inspect install insult intend interest
  intervene interview invade invest investigate invite issue jail join joke judge jump kick kidnap kill knife knock
  label lack land last launch lead leak lean leap lease lecture leave level lift limit line link list live load loan
  lobby lock look loom loot love lure maintain manage march mark market mask mass master match matter measure merge
  milk mind miss mob monitor mount mourn move mull murder muse name near need net nominate note notice object
  observe occupy occur offer oppose order oust outline outrage own pack paint panic pardon park pass patrol pause
  permit phone picture pilot pin pit place plan plant play plead please pledge plot plunge point poison police poll
  pose position post postpone pour power praise predict prepare present press pressure prevent price probe process
  produce profit program progress project promise prompt promote propose prosecute protect protest prove provide publish pull
  punch punish purchase push question queue quiz quit quote race raid rain raise rally ram range rank rape rate reach react
  rebel rebound rebuke recall recede receive reckon recommend reconsider record recover recruit reduce refer reform refuse regain regret
  reign reject rejoin relax release relocate rely remain remand remark remember remove rent reopen repair repeal repeat replace
  reply report request require rescue reserve resign resist resolve respond rest restart restore result resume retain retire retreat
  return reveal reverse review revise revive revoke reward riot risk rival roar rob rock roll rout row ruin rule rumble rush sack sail sample
  sanction save say scale scan scar scare schedule score scrap screen seal search secure seek seize sentence separate serve settle
  shape share shatter shelter shelve shift ship shock shop shout shove show shun sign signal silence sketch ski skip slam slap slash
  slice slide slip slow slump smash smoke smuggle snap snatch snub soar soften sound spark spike sponsor spot spread spur spy stab staff stage
  stall stand star stare start starve state stay steer stem step stop storm stretch strike struggle study stumble stun sue suffer suggest summon supply support
  surge surprise surrender surround survey survive suspect suspend sweep switch tackle talk target taunt tax team tease tell tempt test testify
  thank threaten thwart tie tighten tip tour toll top topple torch toss touch tour trace track trade trail train transfer transform transport
  trap travel treat trial trigger trim triple triumph trouble trust try tumble turn tweet unite unveil update upgrade uphold urge use vanish
  veto view visit vote vow voice volunteer wait walk wander want warn waste watch wave weaken weigh welcome widen win wish witness wonder work
  worry wound wreck wrestle yield zoom tackle top reveal allege hospitalise hospitalize quarantine shutter overturn rule outlaw ratify
  adopt assess assign assist assume assure back-pedal blackmail broadcast burn buy choose clinch clamp collide compare compensate
  comply compromise confront congratulate consult contribute cooperate crackdown create defer delight demolish deny depose describe
  destroy detect deter differ disclose displace disrupt distribute double dodge dwarf embrace encourage enforce engage enjoy ensure
  establish examine exceed exonerate fetch fulfil fulfill grapple grow guess harass hover identify ignore imprison include injure
  irk join kneel lash liberate listen locate lodge loosen lower lynch mention narrow negotiate notify outpace overhaul overtake
  patch persuade petition plummet prefer pretend proclaim prohibit propel pursue quash reassure refute reiterate remind renew renounce repel
  require rescind restrict retaliate revolt scold scuttle shoulder shrug slay sneak spare speak specify spend splash stockpile stress strip
  succeed surpass swap swear swell tail teach terminate terrorise topple torture tout trample transform tussle undermine unleash usher vandalise
  vandalize verify violate warn wed withdraw withhold
  inflame register lick rage abdicate abhor abolish absorb abstain accelerate accommodate accompany accrue accumulate
  acquiesce adapt adhere adjourn adjust administer admire admonish adorn advocate aggravate airlift alienate align
  allay alleviate allude alter amass amplify amputate analyse analyze annihilate annul anoint antagonise anticipate
  appease append applaud apprehend arouse arraign articulate ascend ascertain ascribe aspire assassinate assail
  assimilate astound atone attain augment avail avenge await awaken baffle balk banish bankroll barricade bask berate
  besiege betray bewilder bicker bless blurt bombard brag brandish broaden bulldoze bungle burgle bustle cajole
  calibrate capitalise capitalize capsize captivate careen castigate cater cede characterise characterize chastise
  chide churn circulate circumvent clamber cleanse coalesce coincide collaborate commandeer commemorate commence
  commend compel comprise compute conceal concentrate condense condone confer configure confiscate conform confuse
  congregate connect conquer conserve consolidate conspire constitute constrain construct construe consume contaminate
  contemplate contend contradict contravene convene converge convey correlate corroborate corrode counteract cram
  crave cremate cripple crouch crumble culminate cultivate curtail dampen dangle daunt dazzle debunk decapitate
  deceive decelerate dedicate deduce deem deface defame deflate deflect defraud defuse degrade dehydrate delve demote
  denigrate denounce deplete deplore deprive deride derive descend deserve designate despise deteriorate detonate
  devalue deviate devise devote devour diagnose dictate differentiate diffuse digest dilute diminish disable disallow
  disapprove disarm disband disburse discard discern discontinue discourage discredit discriminate disfigure disgust
  dislocate dislodge dismantle disobey disown dispel dispense disperse dispose disqualify dissolve dissuade
  distinguish distort distract divert divest divulge douse downgrade downplay drape drench earmark eavesdrop edit
  educate elevate elicit eliminate elude emanate embark embarrass embed embezzle embody emigrate emit emphasise
  emulate enact encircle enclose encompass encroach endanger endeavour endow endure engrave engulf enlist enrage
  enrich enrol enroll enshrine enslave ensue entail entertain enthral entice entrust envisage envision equate equip
  eradicate erase erect erode err escalate evade evaluate evaporate evoke evolve exacerbate exaggerate exasperate
  excavate excel exclaim exempt exert exhale exhume expedite expire exploit extinguish extol extort fabricate
  facilitate fascinate fathom fester finalise finalize fixate flatten flay flog flounder flourish flout fluctuate
  formulate fortify frighten frustrate garner generate gleam glean gloat glorify grasp grieve grimace grumble haggle
  halve hamper hasten heave heckle heed heighten herald hesitate hinder hobble hoist humiliate hurl idolise illuminate
  illustrate immerse impair impede impel imperil implicate implore improvise incinerate incite incorporate incur
  indulge infer infiltrate inflict infringe infuriate ingest inhabit inhale inhibit initiate innovate inscribe insert
  insinuate instil instill institute insulate insure integrate intensify interact intercept interfere interpret
  interrogate interrupt intersect intimidate intrude inundate invent invert invoke irritate isolate jeopardise
  jeopardize justify juxtapose languish launder legalise legalize legislate linger liquidate litter loathe magnify
  mangle manipulate manoeuvre maneuver materialise materialize maul meddle mediate memorise migrate mingle minimise
  minimize misbehave misinterpret misjudge misplace misrepresent mitigate mobilise mobilize modernise modify molest
  multiply muster mutilate narrate nationalise nationalize neglect negate neutralise normalise nullify obey obliterate
  obsess obstruct obtain offend officiate oppress orchestrate originate oscillate ostracise outlast outlive outnumber
  outperform outscore outshine outsource outstrip outweigh overcharge overhear overlook overpower overrule overrun
  overshadow overstate overstay overwhelm overwork paralyse paralyze patronise penalise penalize penetrate perceive
  perform perpetrate perpetuate perplex persecute personify perturb pervade pilfer pillage pinpoint placate pluck
  polarise pollute ponder populate portray posit postulate pounce practise precede precipitate preclude predate
  preempt presume prevail privatise privatize procure profess prolong propagate prosper provoke publicise publicize
  pummel purge purify purport qualify quantify quell quench ransack ravage raze readmit realign reap rearm rebrand
  recite reclaim recognise recoil recommence reconcile reconstruct recoup rectify recuperate recycle redeem redefine
  redirect redistribute redo redress reelect refinance refine reflect refrain refuel refurbish regulate rehabilitate
  reimburse reinforce reinstate reinvent rejoice relegate relent relieve relinquish reminisce renovate reorganise
  repaint repatriate replenish replicate reposition repossess reproduce repurchase resell resemble resent reshape
  reside resonate restructure resurface resurrect resuscitate retract retrieve reunite revamp revere revisit
  revolutionise revolve reword rewrite rip roam rotate rouse ruffle safeguard sanitise saturate saunter scamper
  scatter scavenge scorch scour scrawl scrutinise scrutinize sculpt secede seduce segregate sever sideline sift
  simplify simulate situate skim smoulder solicit solidify spearhead specialise specialize speculate spruce squander
  stabilise stabilize startle sterilise stifle stigmatise stipulate straighten strengthen subdue submerge submit
  subscribe subside subsidise subsidize substantiate substitute subtract succumb suffocate summarise summarize
  supersede supervise supplant suppress surveil sustain symbolise symbolize sympathise synchronise tamper tarnish
  thrive tolerate toughen transcend transcribe transfix translate transmit transpire traumatise traumatize traverse
  tremble trounce typify unblock uncover undercut underestimate underline underpin understate underwrite unearth
  unfold unify unload unlock unpack unravel unsettle untangle unwrap uproot usurp utilise utilize vacate vaccinate
  validate vanquish vaporise vie vilify vindicate vomit vouch wade waive wane waver whittle wield wither woo wreak`)
