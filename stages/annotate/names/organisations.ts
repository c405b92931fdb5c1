/** Words by which a run of capitals is known for an organisation. Lower case. */
import {phrases, table} from './table.ts'

/** As the last word: `Halden Holdings plc`, `Norfolk Police`, `Leeds City Council`. */
export const ORGANISATION_HEADS = table(`
  inc inc. corp corp. corporation ltd ltd. limited plc llc llp co co. company gmbh ag sa nv spa group holdings holding
  partners capital ventures industries enterprises technologies systems labs laboratories pharmaceuticals
  university college school academy institute institution polytechnic seminary
  police constabulary force forces army navy corps guard brigade regiment patrol squad command
  ministry department agency bureau office administration authority commission committee council board court tribunal
  parliament congress senate assembly legislature cabinet treasury embassy consulate government house chamber secretariat
  bank exchange fund insurance financial securities trust foundation charity association federation confederation union
  league club fc afc cf united rovers wanderers society alliance coalition network party movement front brotherhood
  organization organisation initiative programme program campaign council service services center centre hospital clinic
  church diocese mosque synagogue
  times post journal tribune herald gazette guardian telegraph mail independent chronicle observer magazine news press
  radio television tv broadcasting media agency studios pictures records entertainment
  airlines airways air airline motors motor railways rail railway foods brewery energy oil gas petroleum electric power
  lines line shipping marine maritime ferries cruises freight haulage logistics couriers transport buses coaches
  athletic albion rangers dynamo harriers argyle
  branch division section unit directorate inspectorate registry ombudsman regulator watchdog taskforce
  associates solutions brands stores supermarkets dairies farms growers breweries distillers bakeries publishers
  products manufacturing engineering construction developments properties estates homes investments advisors advisers
  telecom telecommunications wireless mobile software semiconductor chemicals steel mining minerals metals aerospace
  dynamics biotech therapeutics diagnostics biosciences healthcare hospice
  olympics team nations taliban state hezbollah hamas isis nato
`)

/** Known by themselves. */
export const ORGANISATIONS = table(`
  google facebook twitter apple microsoft amazon netflix instagram youtube whatsapp tesla uber airbnb boeing airbus
  reuters xinhua bloomberg cnn bbc nbc cbs abc fox itv npr ap afp tass interfax newsweek twitter tiktok snapchat
  samsung sony toyota honda nissan volkswagen bmw mercedes ford ferrari shell exxon chevron walmart tesco
  interpol europol unicef unesco nasa fifa uefa kremlin pentagon congress parliament labour pfizer astrazeneca moderna
`)

export const ORGANISATION_PHRASES = phrases(`
  lockheed martin, goldman sachs, wells fargo, morgan stanley, getty images, red bull, boko haram, associated press,
  white house, al jazeera, al qaeda, islamic state, red cross, united nations, european union, scotland yard, home office,
  supreme court, wall street journal, new york times, washington post, financial times, credit suisse, deutsche bank,
  rolls royce, johnson & johnson, ernst & young, marks & spencer, downing street, al shabaab, british airways
`)

/** As the last word: a day, a prize, a law, an event. */
export const EVENT_HEADS = table(`
  day eve week month year prize prix cup parade act bill law code amendment games championship championships open
  festival awards award oscars war treaty accord accords agreement deal series marathon storm crisis summit conference
  plan project report survey review inquiry edition app software phone support resources problem question answer
  avenue language bowl derby grand masters tour trophy final finals stakes bull album song show
`)

/** As the first word, before `of` or `for`: `Bank of England`, `Centers for Disease Control`. */
export const OF_HEADS = table(`
  university bank ministry department house republic council church institute college school bureau board court
  chamber kingdom state states union association federation confederation federation society academy league office
  secretariat organisation organization center centre centers centres commission committee museum archdiocese diocese
  bishop city county gulf bay cape isle port town province district duchy democratic assembly royal
  agency ministry campaign coalition campaigners institute guild order knights daughters sons friends federation
  inspectorate faculty campaign action doctors reporters citizens americans mothers foundation
`)

/** As the last word: a place. */
export const PLACE_HEADS = table(`
  river lake reef prairie glacier lagoon estuary archipelago plateau headland wharf quay pier docks marina sea ocean bay gulf strait island islands isle peninsula mountain mountains mount hill hills valley desert
  forest canyon coast beach canal creek falls
  street road avenue lane boulevard square drive way terrace highway freeway motorway park garden gardens
  city town village county province region district state borough prefecture governorate territory
  airport station bridge stadium arena hall tower tunnel harbour harbor port palace castle cathedral prison plaza mall
  theatre theater hotel reservoir dam ridge range republic kingdom federation strip heights crossing base quarter
`)

export const PLACE_FIRSTS = table(
  'mount lake cape fort port saint st st. san santa los las el new north south east west co county',
)
