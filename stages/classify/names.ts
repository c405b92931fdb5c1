/**
 * When two written names can be one: case, marks, short forms, initials, and near spellings.
 *
 * Examples: Kate / Katherine, J. / Jonah are one given name; Holcombe and Halcombe are near; Smith and Smithson are not.
 * Source: Jaro-Winkler as in natural; its threshold .87 (.88 misses one-vowel slips in names of eight letters).
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js'

const plainForms = new Map<string, string>()
const REMEMBERED = 20_000

/** Lower case, accents and points off: `Müller-Šmid` -> `muller-smid`. Remembered: every pair of names of a story asks. */
export function plainForm(name: string): string {
  const known = plainForms.get(name)
  if (known !== undefined) return known
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[.’']/gu, '')
    .toLowerCase()
    .trim()
  if (plainForms.size >= REMEMBERED) plainForms.clear()
  plainForms.set(name, plain)
  return plain
}

/** Given names that are short for one another. */
const SHORT_FORMS: readonly (readonly string[])[] = `
  robert bob rob bobby|william bill will billy liam|richard dick rick rich ricky|edward ed eddie ted ned|james jim jimmy jamie
  john jack johnny jon|jonathan jon jonny|joseph joe joey|thomas tom tommy|charles charlie chuck|michael mike mick mickey
  david dave|daniel dan danny|samuel sam sammy|benjamin ben benny|anthony tony|andrew andy drew|matthew matt|christopher chris
  nicholas nick nicky|alexander alex sandy sasha|alexandra alex sandra sasha|elizabeth liz beth betty eliza lizzie
  katherine kate kathy katie cathy catherine|margaret maggie meg peggy madge|patricia pat patty tricia|patrick pat paddy
  susan sue susie|deborah deb debbie|jennifer jen jenny|jessica jess|rebecca becky|victoria vicky tori|stephen steve steven
  gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken kenny|lawrence larry|leonard len lenny|raymond ray|ronald ron ronnie
  donald don donny|gerald gerry jerry|peter pete|philip phil|timothy tim|theodore ted theo|vincent vince|walter walt
  abraham abe|albert al bert|alfred alf fred|frederick fred freddie|francis frank|henry harry hank|harold harry hal
  martin marty|maxwell max|nathaniel nathan nate|oliver ollie|zachary zach|joshua josh|jacob jake|cynthia cindy|christine chris chrissie tina
  dorothy dot|eleanor ellie nell|florence flo|judith judy|pamela pam|samantha sam|teresa terry|valerie val|vladimir volodya|mohammed muhammad mohamed mohammad muhammed mohamad
  sergei sergey serhiy|andrei andrey andriy|alexei aleksei alexey aleksey oleksiy|dmitry dmitri dmitriy dimitri dmytro|yuri yury yuriy
  evgeny yevgeny evgeniy yevgeniy|vasily vasiliy vassily|vitaly vitali vitaliy|anatoly anatoli anatoliy|grigory grigori|gennady gennadi
  arkady arkadi|valery valeri|nikolai nikolay mykola|mikhail mykhailo|aleksandr alexander oleksandr|volodymyr vladimir
  yusuf youssef yousef yousuf|hussein hussain husayn|hassan hasan|ahmed ahmad|omar umar|osama usama|abdul abdel|mahmoud mahmud
  khaled khalid|ibrahim ebrahim|ismail ismael|mustafa mostafa moustafa|yasser yasir|tariq tarek tareq|jamal gamal|karim kareem
  rashid rasheed|hamid hameed|majid majeed|farouk faruk farooq|aisha ayesha|zaynab zainab zeinab|leila layla|maryam mariam|noor nour`
  .split(/[|\n]/u)
  .map(group => group.trim().split(/\s+/u))

const formsOf = new Map<string, number[]>()
SHORT_FORMS.forEach((group, i) => {
  for (const name of group) formsOf.set(name, [...(formsOf.get(name) ?? []), i])
})

/** `Jonah Peter` and `Jonah`, `J.` and `Jonah`, `Kate` and `Katherine`. */
export function sameGivenName(x: string, y: string): boolean {
  const [all, others] = [plainForm(x).split(/[\s-]+/u), plainForm(y).split(/[\s-]+/u)]
  const [a = '', b = ''] = [all[0], others[0]]
  if (a === '' || b === '' || a === b) return true
  // `Skipper Jamie` is Jamie with a word too many; `Ann Marie` and `Jean Marie` are two
  const [fewer, more] = all.length <= others.length ? [all, others] : [others, all]
  if (fewer.length < more.length && fewer.every(word => word.length > 1 && more.includes(word))) return true
  // an initial stands for every name that begins with it
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const shared = formsOf.get(b) ?? []
  return (formsOf.get(a) ?? []).some(group => shared.includes(group))
}

/** One name misspelt rather than two names: a letter or so apart, or near by Jaro-Winkler. Names of four letters and more. */
export function nearSpelling(x: string, y: string, {jaroWinklerFrom}: {jaroWinklerFrom: number}): boolean {
  const [a, b] = [plainForm(x), plainForm(y)]
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  // the gate: short strings of about one length only
  if (a === b || shorter < 4 || longer > 30 || longer - shorter > Math.max(1, Math.floor(longer / 4))) return false
  const slips = Math.max(1, Math.floor(shorter / 4))
  const common = lettersInCommon(a, b)
  // each letter that the other has not is a slip; with four first letters alike a Jaro of j is a Jaro-Winkler of .6 j + .4
  const mayBeNear = (common / a.length + common / b.length + 1) / 3 >= (jaroWinklerFrom - 0.4) / 0.6 - ROUNDING
  return (
    (longer - common <= slips && levenshtein.LevenshteinDistance(a, b) <= slips) ||
    (mayBeNear && jaroWinkler(a, b) >= jaroWinklerFrom)
  )
}
const ROUNDING = 1e-9

/** Letters of one name that the other has too, each counted as often as both have it; names of thirty letters at most. */
function lettersInCommon(a: string, b: string): number {
  let [common, used] = [0, 0]
  for (let i = 0; i < a.length; i++)
    for (let k = 0; k < b.length; k++) {
      if ((used >>> k) & 1 || a.charCodeAt(i) !== b.charCodeAt(k)) continue
      used |= 1 << k
      common++
      break
    }
  return common
}

/** Houses spell names from Cyrillic two ways, and places that were renamed keep both names. */
const CYRILLIC = /(?:[eo]va?|sk[iy]y?|skaya|[ct]h?uk|enko|vich|vych|shvili|dze|y[aá]n|bek|iev|yev)$/u
const CONSONANTS = (name: string): string =>
  name
    .replace(/[aeiouy'’-]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/h/gu, '')

/** `Petrossian` / `Petrosyan`, `Lviv` / `Lvov`: one name from another script. */
export function sameFromScript(x: string, y: string): boolean {
  const [a, b] = [plainForm(x), plainForm(y)]
  if (CYRILLIC.test(a) && CYRILLIC.test(b) && CONSONANTS(a) === CONSONANTS(b)) return true
  return renamedTo.get(a)?.has(b) === true
}

const RENAMED: readonly (readonly string[])[] = `
  kharkiv kharkov|kyiv kiev|odesa odessa|lviv lvov lwow|mykolaiv nikolaev nikolayev|dnipro dnepr dnieper|chornobyl chernobyl
  zaporizhzhia zaporizhzhya zaporozhye|luhansk lugansk|mumbai bombay|kolkata calcutta|chennai madras|bengaluru bangalore|pune poona
  yangon rangoon|beijing peking|nanjing nanking|guangzhou canton|myanmar burma|eswatini swaziland|turkiye turkey|derry londonderry
  izmir smyrna|gdansk danzig|wroclaw breslau|volgograd stalingrad|istanbul constantinople|thessaloniki salonica salonika|tallinn reval
  makkah mecca|madinah medina|qatif katif|aleppo halab|mosul mawsil|raqqa raqqah rakka|daraa deraa dara|hodeidah hudaydah hodeida
  sanaa sana|beirut bayrut|benghazi banghazi|misrata misurata|homs hims|kandahar qandahar|herat harat|gandhinagar gandinagar
  varanasi benares banaras|kochi cochin|thiruvananthapuram trivandrum|vadodara baroda|mysuru mysore|mangaluru mangalore|puducherry pondicherry`
  .split(/[|\n]/u)
  .map(group => group.trim().split(/\s+/u))

/** All names of the place that a name is one of. */
const renamedTo = new Map<string, ReadonlySet<string>>()
for (const names of RENAMED)
  for (const name of names) renamedTo.set(name, new Set([...(renamedTo.get(name) ?? []), ...names]))
