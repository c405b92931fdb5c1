/**
 * Words for those who speak: nobody in particular, the mouth of a body, public bodies and offices, parties to a matter, outlets.
 *
 * `witnesses` NOBODY; `spokeswoman` MOUTHPIECE; `coastguard` PUBLIC; `villagers` CAUSES; `Reuters` an outlet, which only passes on
 * what others say.
 */

/** Say nothing of who it is, or only pass words on. */
export const NOBODY = new Set(
  `source sources people person insider witness witnesses he she they it who one we i you someone some many others report reports
  media expert experts analyst analysts critic critics observer observers figure figures man woman statement letter article
  release document documents post tweet email newspaper paper magazine channel outlet website site station agency broadcaster
  news press journalist reporter reporters presentation data study research researcher researchers scientist scientists
  author authors team survey poll polls wife husband partner girlfriend boyfriend fiancee fiance son daughter brother sister mother
  father uncle aunt cousin nephew niece grandmother grandfather widow widower friend friends colleague colleagues`.split(
    /\s+/u,
  ),
)
/** Speak for a body without naming it. */
export const MOUTHPIECE = new Set(
  `official officials spokesman spokeswoman spokesperson spokespeople rep reps authority authorities leader leaders boss chief head
  executive executives lawyer lawyers attorney minister president chairman chair director representative member members
  source manager captain driver crew staff team officer officers`.split(/\s+/u),
)
/** Public bodies that tell the same facts side by side: `police said` here and `the coastguard said` there is routine. */
export const PUBLIC = new Set(
  `police coastguard firefighter firefighters fire brigade service services ambulance paramedic paramedics hospital government
  ministry department military army navy prosecutor prosecutors investigator investigators mayor sheriff council city state
  court judge rescuer rescuers emergency inspector inspectors inspectorate regulator watchdog administration embassy parliament
  congress officer officers constable sheriff commission district university school agency pentagon forces troops navy consulate authority authorities`.split(
    /\s+/u,
  ),
)
/** Who holds an office of the state speaks for it. */
export const OFFICES = new Set(
  `official officials minister president premier chancellor governor mayor secretary commissioner senator ambassador general admiral
  colonel prosecutor attorney sheriff`.split(/\s+/u),
)
export const UNIONS = new Set('union unions federation workers employees staff strikers labour'.split(' '))
/** Those who press a cause or suffered a harm. */
export const CAUSES = new Set(
  `campaigners activists group charity opposition residents relatives families family victims villagers islanders tenants
  passengers protesters rebels militants critics neighbours neighbors survivors parents doctors nurses
  medics teachers pupils students`.split(/\s+/u),
)
/** Companies by what they are to the story: its owner and its operator may be one. */
export const FIRMS = new Set(
  'company firm owner operator airline maker manufacturer employer management group business'.split(' '),
)

/** Outlets and agencies: `Reuters reported` is no other speaker. */
const OUTLETS = new RegExp(
  [
    '^(?:reuters|ap|afp|upi|dpa|efe|ansa|pti|ani|ians|tass|itar-tass|interfax|ria novosti|xinhua|kyodo|nhk|kcna|yonhap|anadolu)\\b',
    '^(?:associated press|agence france-presse|press association|bbc|cnn|nbc|msnbc|abc|cbs|pbs|npr|sky|itv|rte|rté|cbc|ctv|zdf|wdr)\\b',
    '^(?:al jazeera|al arabiya|bloomberg|newsweek|politico|axios|buzzfeed|huffpost|le monde|le figaro|der spiegel|tmz|espn)\\b',
    '^(?:fox|rt|pa|telegraph|guardian|independent|times|post|sun|mirror|economist|bild|vice|variety|vox|france info|deadline hollywood)$',
    '\\b(?:news|times|post|press|tv|radio|daily|herald|journal|magazine|tribune|gazette|observer|mail|courier|chronicle|sentinel)$',
    '\\b(?:news agency|broadcasting|bulletin|examiner|echo|ilbo|shimbun|zeitung)$',
    '(?:tv|fm)$',
  ].join('|'),
  'iu',
)
/** WLWT, KPNX: stations by their call signs. */
const STATIONS = /^[WK][A-Z]{2,3}$/u
export const isOutlet = (name: string): boolean => OUTLETS.test(name.replace(/^the /iu, '')) || STATIONS.test(name)

/** Jobs whose holders speak for a side. */
export const SIDES = new Set(
  `lawyer lawyers attorney solicitor barrister counsel executive ceo chairman chairwoman chair founder owner president leader campaigner
  activist organiser organizer secretary spokesman spokeswoman spokesperson critic opponent candidate director manager boss head
  defendant accused suspect plaintiff rebel commander mp lawmaker councillor senator representative politician`.split(
    /\s+/u,
  ),
)
