/**
 * Countries under their names: the country, its people, and the capital that stands for its government.
 * Example: `Beijing`, `Chinese officials` and `China` meet on one key. General knowledge; capitals of that many countries as
 * news English uses for their governments.
 */

/** country | other names | demonyms | capital */
const ROWS = `
united states|us usa america|american americans|washington
united kingdom|uk britain|british britons briton|london
china|prc|chinese|beijing
russia|russian federation|russian russians|moscow kremlin
ukraine||ukrainian ukrainians|kyiv kiev
france||french|paris
germany||german germans|berlin
italy||italian italians|rome
spain||spanish spaniards|madrid
portugal||portuguese|lisbon
ireland||irish|dublin
netherlands|holland|dutch|hague
belgium||belgian belgians|
switzerland||swiss|bern
austria||austrian austrians|vienna
denmark||danish danes|copenhagen
sweden||swedish swedes|stockholm
norway||norwegian norwegians|oslo
finland||finnish finns|helsinki
iceland||icelandic icelanders|reykjavik
poland||polish poles|warsaw
hungary||hungarian hungarians|budapest
greece||greek greeks|athens
turkey|turkiye|turkish turks|ankara
romania||romanian romanians|bucharest
bulgaria||bulgarian bulgarians|sofia
serbia||serbian serbs|belgrade
croatia||croatian croats|zagreb
israel||israeli israelis|jerusalem
iran||iranian iranians|tehran
iraq||iraqi iraqis|baghdad
syria||syrian syrians|damascus
lebanon||lebanese|beirut
egypt||egyptian egyptians|cairo
saudi arabia||saudi saudis|riyadh
yemen||yemeni yemenis|sanaa
qatar||qatari qataris|doha
afghanistan||afghan afghans|kabul
pakistan||pakistani pakistanis|islamabad
india||indian indians|delhi
bangladesh||bangladeshi bangladeshis|dhaka
nepal||nepali nepalese|kathmandu
japan||japanese|tokyo
north korea|dprk|north korean|pyongyang
south korea||south korean|seoul
taiwan||taiwanese|taipei
vietnam||vietnamese|hanoi
thailand||thai thais|bangkok
malaysia||malaysian malaysians|kuala lumpur
indonesia||indonesian indonesians|jakarta
philippines||filipino filipinos philippine|manila
australia||australian australians|canberra
new zealand||new zealander new zealanders|wellington
canada||canadian canadians|ottawa
mexico||mexican mexicans|mexico city
brazil||brazilian brazilians|brasilia
argentina||argentine argentinian argentines|buenos aires
chile||chilean chileans|santiago
colombia||colombian colombians|bogota
venezuela||venezuelan venezuelans|caracas
cuba||cuban cubans|havana
nigeria||nigerian nigerians|abuja
kenya||kenyan kenyans|nairobi
ethiopia||ethiopian ethiopians|addis ababa
ghana||ghanaian ghanaians|accra
south africa||south african south africans|pretoria
zimbabwe||zimbabwean zimbabweans|harare
sudan||sudanese|khartoum
somalia||somali somalis|mogadishu
libya||libyan libyans|tripoli
morocco||moroccan moroccans|rabat
algeria||algerian algerians|algiers
tunisia||tunisian tunisians|tunis
europe|european union eu|european europeans|brussels`
  .trim()
  .split('\n')
  .map(row => row.split('|'))

/** Single words only: names of two words are met through their words. */
const single = (words: string | undefined): string[] => (words ?? '').split(/\s+/u).filter(word => word !== '')

const OF_NAME = new Map<string, string>()
const OF_CAPITAL = new Map<string, string>()
for (const [country = '', names, demonyms, capital] of ROWS) {
  const spaced = country.includes(' ')
  for (const word of [...(spaced ? [] : [country]), ...single(names), ...(spaced ? [] : single(demonyms))])
    OF_NAME.set(word, country)
  for (const word of single(spaced ? demonyms : ''))
    if (!['north', 'south', 'new', 'saudi'].includes(word)) OF_NAME.set(word, country)
  for (const word of single(capital)) if (!['city', 'mexico', 'new'].includes(word)) OF_CAPITAL.set(word, country)
}
// `federation`, `union` are no countries of their own
for (const word of ['federation', 'union', 'arabia', 'korean', 'african', 'zealander', 'zealanders', 'africans'])
  OF_NAME.delete(word)

/** The country a capitalised word names; `u.s.` without its points. */
export const countryOf = (word: string): string | null => OF_NAME.get(word) ?? null
/** The country whose government a capital can stand for. */
export const governmentOf = (word: string): string | null => OF_CAPITAL.get(word) ?? null
