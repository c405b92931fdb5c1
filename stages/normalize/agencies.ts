/**
 * News agencies, by the names that credit them, and the web domains where the outlet is the agency itself.
 * Source: the agencies' own imprints.
 */
interface Named {
  readonly name: string
  /** Names as credits write them. */
  readonly as: readonly string[]
  readonly domains: readonly string[]
}

const table: readonly Named[] = [
  {name: 'Reuters', as: ['Reuters', 'Thomson Reuters', 'Thomson Reuters Foundation'], domains: ['reuters.com', 'uk.reuters.com']},
  {name: 'AP', as: ['AP', 'The Associated Press', 'Associated Press', 'A.P.'], domains: ['apnews.com', 'ap.org']},
  {name: 'AFP', as: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP-Relaxnews'], domains: ['afp.com']},
  {name: 'dpa', as: ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'German Press Agency'], domains: ['dpa.com', 'dpa-international.com']},
  {name: 'PA', as: ['PA', 'PA Media', 'Press Association', 'The Press Association'], domains: ['pa.media', 'pressassociation.com']},
  {name: 'ANSA', as: ['ANSA'], domains: ['ansa.it']},
  {name: 'EFE', as: ['EFE', 'Agencia EFE', 'EFE-EPA'], domains: ['efe.com']},
  {name: 'Xinhua', as: ['Xinhua', 'Xinhua News Agency', 'Xinhuanet'], domains: ['xinhuanet.com', 'news.cn', 'english.news.cn']},
  {name: 'TASS', as: ['TASS', 'ITAR-TASS', 'Itar-Tass'], domains: ['tass.com', 'tass.ru']},
  {name: 'Interfax', as: ['Interfax'], domains: ['interfax.com', 'interfax.ru']},
  {name: 'RIA Novosti', as: ['RIA Novosti', 'RIA'], domains: ['ria.ru']},
  {name: 'Sputnik', as: ['Sputnik'], domains: ['sputniknews.com', 'sputnikglobe.com']},
  {name: 'Kyodo', as: ['Kyodo', 'Kyodo News'], domains: ['english.kyodonews.net', 'kyodonews.net']},
  {name: 'Jiji', as: ['Jiji', 'Jiji Press'], domains: ['jiji.com']},
  {name: 'Yonhap', as: ['Yonhap', 'Yonhap News Agency'], domains: ['yna.co.kr', 'en.yna.co.kr', 'english.yonhapnews.co.kr']},
  {name: 'KCNA', as: ['KCNA'], domains: ['kcna.kp']},
  {name: 'UPI', as: ['UPI', 'United Press International'], domains: ['upi.com']},
  {name: 'Bloomberg', as: ['Bloomberg', 'Bloomberg News'], domains: ['bloomberg.com']},
  {name: 'Dow Jones', as: ['Dow Jones', 'Dow Jones Newswires'], domains: []},
  {name: 'CP', as: ['CP', 'The Canadian Press', 'Canadian Press'], domains: ['thecanadianpress.com']},
  {name: 'AAP', as: ['AAP', 'Australian Associated Press'], domains: ['aap.com.au', 'aapnews.com.au']},
  {name: 'PTI', as: ['PTI', 'Press Trust of India'], domains: ['ptinews.com']},
  {name: 'ANI', as: ['ANI'], domains: ['aninews.in']},
  {name: 'IANS', as: ['IANS'], domains: ['ians.in']},
  {name: 'UNI', as: ['UNI'], domains: ['uniindia.com']},
  {name: 'APP', as: ['APP'], domains: ['app.com.pk']},
  {name: 'Bernama', as: ['Bernama', 'BERNAMA'], domains: ['bernama.com']},
  {name: 'Antara', as: ['Antara', 'ANTARA'], domains: ['antaranews.com', 'en.antaranews.com']},
  {name: 'VNA', as: ['VNA', 'VNS'], domains: ['vietnamplus.vn', 'en.vietnamplus.vn']},
  {name: 'CNA', as: ['CNA', 'Central News Agency'], domains: ['focustaiwan.tw']},
  {name: 'Anadolu', as: ['Anadolu', 'Anadolu Agency', 'AA'], domains: ['aa.com.tr']},
  {name: 'IRNA', as: ['IRNA'], domains: ['irna.ir', 'en.irna.ir']},
  {name: 'SANA', as: ['SANA'], domains: ['sana.sy']},
  {name: 'WAM', as: ['WAM'], domains: ['wam.ae']},
  {name: 'SPA', as: ['SPA'], domains: ['spa.gov.sa']},
  {name: 'MENA', as: ['MENA'], domains: ['mena.org.eg']},
  {name: 'APA', as: ['APA', 'Austria Presse Agentur'], domains: ['apa.at']},
  {name: 'Keystone-SDA', as: ['Keystone-SDA', 'SDA', 'ATS'], domains: ['keystone-sda.ch']},
  {name: 'Belga', as: ['Belga'], domains: ['belganewsagency.eu']},
  {name: 'ANP', as: ['ANP'], domains: ['anp.nl']},
  {name: 'Ritzau', as: ['Ritzau'], domains: ['ritzau.dk']},
  {name: 'NTB', as: ['NTB'], domains: ['ntb.no']},
  {name: 'TT', as: ['TT', 'TT News Agency'], domains: ['tt.se']},
  {name: 'STT', as: ['STT'], domains: ['stt.fi']},
  {name: 'PAP', as: ['PAP', 'Polish Press Agency'], domains: ['pap.pl']},
  {name: 'CTK', as: ['CTK', 'ČTK'], domains: ['ctk.cz', 'ceskenoviny.cz']},
  {name: 'MTI', as: ['MTI'], domains: ['mti.hu']},
  {name: 'Lusa', as: ['Lusa', 'LUSA'], domains: ['lusa.pt']},
  {name: 'Ukrinform', as: ['Ukrinform'], domains: ['ukrinform.net']},
  {name: 'Notimex', as: ['Notimex'], domains: []},
  {name: 'NAN', as: ['NAN', 'News Agency of Nigeria'], domains: ['nannews.ng']},
] // prettier-ignore

const byName = new Map(table.flatMap(({name, as}) => as.map(alias => [alias.toLowerCase(), name] as const)))
const exact = new Set(table.flatMap(({as}) => as))
const byDomain = new Map(table.flatMap(({name, domains}) => domains.map(domain => [domain, name] as const)))

/** The agency that a credit names, `The Associated Press` -> `AP`; null for a name not of the table. */
export const agencyNamed = (credit: string): string | null => byName.get(credit.trim().toLowerCase()) ?? null

/** Short names are words too: `PA` is a credit, `pa` and `Pa` are not. */
export const isWritten = (name: string): boolean => name.length > 4 || exact.has(name)

export const agencyOfDomain = (domain: string): string | null => byDomain.get(domain.toLowerCase()) ?? null

const letters = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const quoted = letters.map(name => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')

/** Pattern text that matches any name of the table, longest first. */
export const anyAgency = `(?:${quoted})`
