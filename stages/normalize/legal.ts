/**
 * What the law and the trade make a page say: copyright, licences, cookies, terms, disclaimers, complaints, rates.
 *
 * `Copyright Coast Media Ltd. Reuse by permission only.` `Disclosure: the author owns shares.` `(1 euro = $1.17)`. Avoids
 * the wrong answer of `Copyright law does not protect the plans`: each rule is anchored, or has the house as its subject.
 * Constant time a unit.
 */
import {ruleBook} from './rules.ts'

const CURRENCY = '(?:US|A|C|NZ|HK|S)?\\p{Sc} ?|(?:usd|eur|gbp|rs\\.?|aud|cad|inr|ngn|zar|chf|sek|nok|dkk|jpy|cny) ?'

const legal = ruleBook([
  {
    like: 'Published by Echo Ltd, registered in England',
    near: ['registered', 'company', 'issn', 'vat '],
    test: /\b(?:[Rr]egistered (?:in \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?,? (?:no|No|number|company)|[Oo]ffice:?|[Cc]ompany [Nn])|[Cc]ompany (?:[Nn]o\b|[Nn]umber|[Rr]egistration)|ISSN \d|VAT (?:[Nn]o|[Nn]umber))/u,
  },
  {
    like: 'Copyright Echo Media',
    test: /^[Cc]opyright(?: ©)?(?: \p{Lu}[\p{L}.&]*,?){1,6}(?: \([^()]{2,20}\)(?: \p{L}+)?)?$/u,
  },
  {
    like: 'Copyright Echo Media Ltd. Reuse by permission only.',
    test: /^(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT|[Aa]ll content (?:is )?(?:©|copyright))[ :©]{0,3}.{0,80}?(?:\b(?:Ltd|Limited|Inc|LLC|plc|PLC|Corp|GmbH|Pty|Co|Group|Media|Trust|Agency|News)\b|[Pp]ermission|[Rr]euse|[Uu]nless)/u,
  },
  {like: '© Trustees of the museum', test: /^(?:©|\(c\)) ?(?:(?:19|20)\d\d|\p{Lu}).{0,120}$/iu},
  {like: 'The Wire™ & © 2031 Coast News', near: ['©', '™'], test: /^[^.!?]{0,80}(?:© ?(?:19|20)\d\d|™ ?& ?©)/u},
  {
    like: '© 2031 The Evening Mail',
    test: /^(?:copyright(?: ©| \(c\)|:)? ?(?:by |the )?(?:(?:19|20)\d\d|©|.{1,60} (?:19|20)\d\d))/iu,
  },
  {like: 'All rights reserved.', near: ['rights'], test: /^.{0,150}\ball rights (?:are )?reserved\b/iu},
  {
    like: 'Reproduction in whole or in part is forbidden.',
    near: [
      'reproduc',
      'republi',
      'reuse',
      'syndicat',
      'reprint',
      'redistribut',
      'unauthori',
      'permission',
      'all material',
      'all content',
      'all text',
      'all photos',
      'all images',
    ],
    test: /^.{0,120}\b(?:reproduc(?:tion|ed)|republi(?:cation|shed)|re-?use|redistribut(?:ion|ed)) (?:of .{2,40} )?(?:in whole |or |in part |without )?.{0,60}\b(?:prohibited|forbidden|not (?:permitted|allowed)|permission|consent)\b|^unauthori[sz]ed\b.{0,60}\b(?:prohibited|forbidden|not (?:permitted|allowed))\b|^(?:re-?)?(?:published|printed|posted|used) (?:here )?(?:by|with) (?:the )?(?:kind )?permission\b.{0,60}$|^all (?:materials?|content|text|photos|images|stories)\b.{0,60}\bcopyright\b|^(?:not (?:for|to be) (?:syndicat|republi|re-?print|re-?us|reproduc)|for (?:reprints?|re-?use|syndication|republication|licensing)\b)/iu,
  },
  {
    like: 'Not to be republished without permission',
    near: ['may not be'],
    test: /\bmay not be (?:published|broadcast|reproduced|copied|republished|used)\b.{0,80}\b(?:rewritten|redistributed|permission|transmitted|consent|broadcast)\b/iu,
  },
  {
    like: 'Republish this article under a Creative Commons licence',
    near: ['creative commons', 'cc by', 'cc-by', 'republish'],
    test: /\b(?:creative commons|cc[ -]by(?:-\w+){0,2})\b.{0,60}$|^(?:you (?:can|may) |our (?:stories|articles|work|content) (?:can|may) be )?republish(?:ed)?\b.{0,60}\b(?:this|our|for free|online|in print)\b/iu,
  },
  {
    like: 'Distributed by AllCoast',
    test: /^(?:[Dd]istributed|[Pp]rovided|[Ss]yndicated|[Ss]upplied|[Pp]ublished|[Mm]ade available|[Dd]elivered) (?:by|under|via|through|with permission|in partnership with) (?:the |an? )?(?:licen[cs]e\b.{0,60}|agreement\b.{0,60}|\p{Lu}[\p{L}.&’' ()-]{2,60})\.?$/u,
  },
  {
    like: 'This story is part of a collaboration with the Examiner',
    test: /^(?:this is an? (?:opinion|sponsored|paid|partner|promoted|syndicated|translated|edited|advertising) (?:piece|article|column|story|post|feature|version)\b|(?:this|the) (?:story|article|report|piece|series|post|project|coverage|content|reporting|page|essay)(?: above| below| here)? (?:is|was|comes|appears|has been)\b(?: \p{L}+){0,2} (?:part of (?:a|an|the|our) (?:\p{L}+ ){0,2}(?:collaboration|partnership|series|project)|from a partnership|(?:republished|reprinted|reproduced|republication|available|licensed) (?:from|under|here|with|by)|supported by|funded by|made possible by|sponsored by|for subscribers|(?:only )?available (?:only )?to|auto-?generated|(?:created|produced|written|provided|paid for|supplied) by (?:an? |our )?(?:\p{L}+ )?(?:partner|sponsor|advertiser|third part|brand)|an? (?:opinion|sponsored|paid|partner|promoted|syndicated|translated) |(?:auto-?|machine-?)(?:generated|translated)))/iu,
  },
  {
    like: 'This story has not been edited by our staff.',
    near: ['syndicated', 'not been edited', 'feed'],
    test: /\b(?:has|have) not been edited\b|\b(?:from|via) (?:a|the) (?:syndicated|news agency|wire) feed\b/iu,
  },
  {
    like: 'Disclosure: The author holds shares',
    test: /^\W{0,2}(?:disclaimer|disclosure|full disclosure|legal (?:notice|disclaimer)|advisory notice)\s?[:–—-] ?\S/iu,
  },
  {
    like: 'The writer has no conflict of interest to declare.',
    test: /^(?:this|the) (?:(?:author|writer|columnist|reporter|contributor)s? (?:has|have|holds?|owns?|does|do|declares?|is|are|was|were)\b.{0,60}\b(?:conflicts?|interests?|declare|shares|stock|position|views|own|paid|employ|disclos)\w*|(?:article|story|content|page|piece|material) (?:may|can|must) (?:not )?be (?:re-?produced|republished|re-?used|shared|copied|quoted))\b.{0,80}$/iu,
  },
  {
    like: 'Views expressed are those of the author',
    near: ['expressed', 'the opinions', 'the views'],
    test: /\b(?:views|opinions) (?:and (?:views|opinions) )?(?:expressed|above|in this (?:article|column|piece))\b.{0,60}\b(?:(?:the|this|its|their) (?:author|writer|contributor)|(?:the )?(?:author|writer|contributor)[’']s own|do not (?:necessarily )?(?:reflect|represent))/iu,
  },
  {
    like: 'It is not investment advice.',
    near: ['advice', 'past performance', 'delayed'],
    test: /\bnot (?:constitute |be considered )?(?:as )?(?:investment|financial|legal|medical|professional) advice\b|^past performance is (?:no|not)\b|^(?:stock )?(?:quotes|prices|data)\b.{0,30}\bdelayed\b/iu,
  },
  {
    like: 'Market data by Refinly',
    test: /^(?:market |stock |weather |fund |share |polling |price )?(?:data|quotes?|prices|figures|charts?) (?:are |is )?(?:provided|supplied|powered|delivered)? ?(?:by|courtesy of|from:?) \p{Lu}.{1,50}$/iu,
  },
  {
    like: '($1 = 0.9 euros)',
    test: new RegExp(
      `^[(\\[]?(?:(?:exchange rates?|rates?|conversion|note)\\s?[:–-] ?)?(?:${CURRENCY})?(?:\\d[\\d.,]*) ?(?:\\p{L}+ ?){0,2}= ?(?:${CURRENCY}|R|Rs|\\d)\\d?.{0,80}$`,
      'iu',
    ),
  },
  {
    like: 'Currency conversion as of Tuesday',
    test: /^(?:currency|exchange) (?:conversions?|rates?)\b.{0,8}\b(?:as of|as at|at|on|correct|from|source)\b.{2,40}$/iu,
  },
  {
    like: 'We use cookies to improve your visit.',
    near: [
      'cookies',
      'by continuing',
      'by using',
      'by sign',
      'by click',
      'by submit',
      'by subscrib',
      'by regist',
      'by logg',
      'by enter',
      'by provid',
      'by join',
      'by creat',
      'by check',
      'by tick',
      'your device',
      'your privacy',
      'recaptcha',
    ],
    test: /^(?:[^.]{0,60}\b)?(?:we|this (?:site|website|page)|our (?:site|website)) uses? (?:\w+ ){0,4}cookies\b|\bby (?:continuing to (?:use|browse)|using this (?:site|website)|signing up|signing in|subscribing|clicking|submitting|registering|logging in|entering|providing|joining|checking|creating|ticking).{0,80}\b(?:you|cookies)\b|^we (?:and (?:our|\d+|some) .{0,30}(?:partners|vendors) )?.{0,60}\b(?:on|from) your device\b|^(?:we|your privacy) .{0,30}\b(?:value|respect|care about|matters|is important)\b.{0,20}(?:privacy|to us)?\.?$|\brecaptcha\b/iu,
  },
  {
    like: 'See our terms of use',
    near: ['privacy', 'terms', 'agreement', 'cookie'],
    test: /\b(?:privacy (?:policy|notice)|terms (?:of (?:use|service|sale)|and conditions)|user agreement|cookie (?:policy|notice))\b.{0,60}$/iu,
  },
  {
    like: 'You can unsubscribe at any time.',
    test: /^(?:you (?:can|may) )?(?:unsubscribe|opt out|cancel)\b.{0,40}\b(?:any ?time|whenever|click)\b|^(?:we(?: will|[’']ll|[’']d)?|your (?:e-?mail|details|information|data|personal))\b.{0,30}\b(?:never|only|not|be) (?:share|sell|use|used|shared|published|sold|be published|spam|pass)/iu,
  },
  {
    like: 'Do not sell my personal information',
    test: /^(?:do not (?:sell|share)\b.{0,60}|(?:your |my )?(?:\p{Lu}\p{L}+ )?privacy (?:rights|choices|settings|centre|center|options)|ad ?choices|(?:limit|manage) .{0,40}(?:information|data|consent|privacy))$/iu,
  },
  {
    like: 'Cookie settings | Terms of use',
    test: /^(?:cookies?|privacy|terms|legal|imprint|contact us|about us|accessibility|sitemap|site map|manage consent|modern slavery)(?: (?:settings|policy|notice|preferences|statement|use|of use|of sale|of service|conditions|and conditions|& conditions|and cookies|& cookies|consent|act))*(?: ?[|·•,/-].{0,120})?$/iu,
  },
  {
    like: 'We follow the Editors’ Code of Practice.',
    test: /^(?:we (?:follow|subscribe|adhere|abide|are (?:regulated|members?))\b.{0,100}|regulated by .{2,60}|(?:the |this )?[\p{L} ]{0,40}\bis (?:a )?(?:member|regulated) (?:of|by) .{0,20}(?:ipso|press council|impress|ombuds).{0,60}|(?:to|how to|if you (?:want|wish) to) (?:make a )?complain(?:t)?\b.{0,120}|complaints?(?: (?:procedure|policy|form))?)$/iu,
  },
  {like: 'Terms apply', near: ['apply'], test: /^(?:.{0,60}\b)?(?:t&cs|terms and conditions|terms) apply\.?$/iu},
  {
    like: 'Our newsroom is independent of its funders.',
    near: ['independent', 'nonprofit', 'non-profit', 'not-for-profit', 'firewall', 'public broadcaster', 'charity'],
    test: /^(?:our (?:newsroom|journalism|reporting|journalists?|editorial)|(?:the |\p{Lu})[\p{L}.’' ]{1,40}) (?:is|are|maintains?|operates?|has|retains?) (?:an? |as an? |fully |editorially )*(?:strict |independent |nonpartisan,? |local,? )*(?:(?:nonprofit|non-profit|not-for-profit|charity)[\p{L}, -]{0,30}\b(?:newsroom|news|media|publication|publisher|journalism|outlet)|independent (?:of|from) (?:its|our|their)|(?:firewall|control over editorial))/iu,
  },
])

export const isLegal = (text: string): boolean => legal(text)
