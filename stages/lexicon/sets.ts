/**
 * Near-synonyms of news English kept by hand, verbs and the nouns of the same event together, and the names newsrooms
 * change about for one thing.
 *
 * Example: `theft` / `raid` / `burglary`. Sets are of general English, chosen so that in a report of one event either word
 * can stand; words with a broader sense (go, make, take) are in none. A word may stand in several sets; sets are not
 * chained, so that `strike` joins neither its walkout to a collision nor the other way about.
 */
const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/u))

/** Acts: what is done or befalls. */
export const ACTS = lines(`
  begin start open launch commence kick
  end finish close conclude stop halt cease
  die kill perish death
  hurt injure wound
  arrest detain hold seize apprehend capture detention
  convict sentence conviction
  charge accuse indict indictment
  acquit clear exonerate acquittal
  jail imprison sentence
  buy acquire purchase acquisition takeover
  sell dispose divest offload sale disposal divestment
  rise climb increase gain jump grow surge advance
  fall drop decline slip decrease sink tumble slide
  cut reduce lower slash trim reduction
  resign quit resignation
  dismiss sack fire oust
  appoint name hire appointment
  win beat defeat victory
  strike walkout stoppage
  collide crash hit smash slam collision ground strike ram derail plough
  sink capsize founder
  vote back approve pass adopt endorse approval ballot
  reject refuse decline rebuff rejection
  steal rob raid burgle theft robbery raid heist burglary breakin vanish
  attack assault raid bombing
  break happen occur
  meet talk confer meeting
  leave depart departure
  arrive reach land arrival
  publish release issue
  announce unveil reveal disclose
  find discover recover discovery recovery
  rescue save pluck
  evacuate flee evacuation
  complete finalise finalize close wrap completion
  erupt explode blast explosion eruption
  shoot fire shooting
  born bear
  marry wed wedding marriage
  move transfer shift
  delay postpone defer
  cancel scrap axe abandon
  sign ink
  pay cost spend
  plan intend
  expire lapse runout
  collapse topple
  flood deluge
  found establish
  abduct kidnap snatch abduction kidnapping
  escape abscond
  elect election
  quake earthquake
  shut close
  reopen resume restart reopening resumption
  ban outlaw prohibit
  sue lawsuit
  suspend halt stop suspension
  inaugurate open
  order commission
  deliver hand
  retire retirement
  evict expel oust
  deport expel
  vaccinate inoculate
  extradite extradition
  bury funeral burial
  premiere debut
  graduate graduation
  adjourn postpone
  murder kill stab
  test trial`)

/** Things that an event befalls, under the names newsrooms change about. */
export const THINGS = lines(`
  contract agreement deal pact accord
  sale disposal
  ship vessel ferry boat
  firm company business
  plane aircraft jet airliner
  car vehicle
  worker staff employee
  police officer
  raise rise increase
  film movie
  school college
  plant factory
  fire blaze
  storm gale`)
