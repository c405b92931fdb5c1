/**
 * The words that the generator does not invent: those of grammar, in the order of their frequency, common words of news, and
 * what names are made of. From general knowledge of English, not from any collection.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const GRAMMAR = list(`
the of to and a in that for on is was it with as he at by be are from have has had his they this an but not were which
will who their its more been we or she would one her about than when there out up after said all new into over also no
if so what can could them last two other some first years time him only most against before because between during now
any where do under while through made such even many those both may since until like just how did our then these being
well still very much should each own again too off down back around without within among whether however every near
`)

export const NEWS = list(`
government people police president minister officials company year state country court report week group told leaders
market party election vote city public court law case week month trade bank prices workers health school children
security forces military attack talks agreement economy growth budget tax policy plan deal war peace border region
hospital students family women police investigation charges trial judge lawyer sentence prison fire storm flood rain
damage residents homes roads bridge railway airport flight passengers crew ship port fishing farmers harvest water
energy oil gas power plant climate carbon study research scientists university team season match goal coach players
league cup championship club fans stadium film music museum festival artist book author history village council mayor
parliament opposition coalition cabinet reform protest strike union wages jobs unemployment inflation rate interest
currency investors shares profit loss quarter revenue billion million percent contract supplier factory production
exports imports tariffs sanctions embassy ambassador foreign visit summit statement spokesman spokeswoman adviser
director chief executive chairman analyst expert witness victim survivor injured killed arrested accused denied
confirmed announced warned promised refused agreed signed opened closed launched cancelled delayed expected increased
fell rose dropped reached remained continued began ended returned moved called asked added noted described claimed
argued decided approved rejected proposed criticised praised urged demanded offered faced suffered won lost beat played
large small major key early late high low strong weak local national international federal regional recent former
current senior top final main several important difficult possible likely clear serious free full open long short
`)

export const FIRST_NAMES = list(`
Anna Maria John David Michael Sarah James Laura Peter Thomas Elena Ivan Omar Fatima Ahmed Leila Yusuf Amina Chen Mei
Hiroshi Yuki Raj Priya Arjun Sofia Lucas Mateo Camila Diego Valentina José Andrés Inés Zoë Chloé François Hélène René
Jürgen Björn Søren Åsa Łukasz Zofia Ondřej Jiří Šárka Gülşen Emre Dimitra Nikos Kofi Ama Chidi Ngozi Thabo Lindiwe
Patrick Siobhán Ewan Moira Gareth Rhys Olga Dmytro Svitlana Andrei Ioana László Ágnes Noor Hamid Farah Tariq Wei Jun
Grace Samuel Ruth Daniel Esther Paul Helen Mark Alice Simon Judith Victor Irene Martin Clara Felix Rosa Hugo Nina
`)

export const PLACES = list(`
London Paris Berlin Madrid Lisbon Rome Vienna Prague Warsaw Budapest Athens Dublin Oslo Helsinki Copenhagen Brussels
Geneva Zürich Málaga Kraków Malmö Tromsø Istanbul İzmir Cairo Nairobi Lagos Accra Dakar Johannesburg Kigali Tunis
Beirut Amman Baghdad Tehran Riyadh Doha Mumbai Delhi Karachi Dhaka Colombo Bangkok Hanoi Jakarta Manila Seoul Tokyo
Osaka Beijing Shanghai Sydney Melbourne Auckland Toronto Montréal Vancouver Chicago Boston Houston Denver Seattle
Bogotá Lima Quito Santiago Montevideo Asunción Brasília Havana Kingston Panama Caracas
`)

export const MONTHS = list(`January February March April May June July August September October November December`)
export const DAYS = list(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

/** Said in every newsroom: what a duplicate finder must not take for a copy. */
export const STOCK_PHRASES = [
  'did not immediately respond to a request for comment',
  'speaking on condition of anonymity because the talks are private',
  'said in a statement on its website',
  'for the first time in more than a decade',
  'at the end of the day',
  'in the early hours of the morning',
  'no one has claimed responsibility for the attack',
  'is expected to appear in court next week',
  'have been taken to hospital with serious injuries',
  'according to a person familiar with the matter',
  'declined to comment on the case',
  'the cause of the fire is not yet known',
].map(phrase => phrase.split(' '))

/** What invented words are spelled of. */
export const ONSETS = list(`b c d f g h l m n p r s t v w br ch cl cr dr fl fr gr pl pr qu sh sl sp st str th tr`)
export const NUCLEI = list(`a e i o u a e i o ai ea ee ie io ou oa`)
export const CODAS = list(`b ck d f g l ll m n nd ng nt p r rd rt s ss st t th x`)
export const ENDINGS = list(`s ed ing er ers ly al ity ment tion tions ness ive able ic ist ism ance ate age ure`)
/** The vowel of an invented surname, as other languages write it. */
export const ACCENTED = list(`á à â ä ã å é è ê ë í ï ó ô ö õ ø ú ü ñ ç š ž č ř ł ş ğ`)
/** On mastheads. */
export const PAPERS = list(`Chronicle Herald Tribune Gazette Courier Post Observer Times Echo Record`)
export const TITLES = list(`minister mayor analyst spokeswoman spokesman professor director lawyer coach judge`)
