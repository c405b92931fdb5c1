/**
 * Lines of the page, not of the story: copyright, cookies, navigation, video players, comment counters.
 *
 * `© 2031 The Evening Mail. All rights reserved.` `Scroll to top` `Comments (12)`. Each rule is anchored at the start or
 * the end of a unit, so that a sentence about cookies or copyright stays. Constant time a unit.
 */
import {ruleBook} from './rules.ts'

const furniture = ruleBook([
  {
    like: 'Invalid email address. Please re-enter.',
    near: ['email address', 'e-mail address', 're-enter'],
    test: /\b(?:invalid|valid|enter your|your|this) e-?mail address\b|\bplease re-?enter\b/iu,
  },
  {like: 'MOST READ IN NEWS', test: /^(?:MOST READ|MOST POPULAR|MORE FROM|RELATED STORIES|RELATED ARTICLES)\b/u},
  {
    like: 'Menu',
    test: /^(?:(?:menu|search|home|subscribe|log ?in|sign ?in|sign ?up|register|newsletters?|navigation|close|more|e-?paper|podcasts?|videos?|live|shop|account)[\s|·•/]*)+$/iu,
  },
  {like: '—Ends—', test: /^[-–—* #]*(?:ends?|end of (?:article|story|report|text)|-?30-?|###)[-–—* #]*[.:]?$/iu},
  {
    like: 'You have 3 free articles left.',
    test: /^(?:you have|you[’']ve) (?:\p{L}+ ){0,2}(?:\d+|one|two|three|four|five|no|used|read|reached)\b.{0,40}\b(?:articles?|stories|limit|views)\b/iu,
  },
  {
    like: 'This article contains affiliate links',
    near: ['affiliate', 'commission', 'sponsored', 'partnership'],
    test: /\b(?:affiliate (?:links?|commission)|earn a commission|^sponsored by|^in (?:paid )?partnership with)\b.{0,60}$/iu,
  },
  {like: 'Subscriber exclusive', test: /^(?:subscribers?|members?|premium)[ -](?:exclusive|only|content|article)s?$/iu},
  {
    like: 'Bringing you the news since 1902',
    test: /^(?:first|your|the|local|bringing|serving|news)\b.{2,60}\bsince (?:1[6-9]|20)\d\d$/iu,
  },
  {
    like: 'Thank you for reading',
    test: /^(?:thanks|thank you) for (?:reading|subscribing|visiting|watching|your support|signing up)\b/iu,
  },
  {like: 'Back to news index', test: /^(?:back|return) to .{2,40}$/iu},
  {like: 'Loading comments…', test: /^loading .{0,30}[.…]+$/iu},
  {
    like: 'Our standards: the code',
    test: /^our (?:standards|code|mission|ethics|editorial \p{L}+)\b.{0,4}(?:$|: ?.{0,80}$)/iu,
  },
  {
    like: 'Published by Echo Ltd, registered in England',
    near: ['registered', 'company', 'issn', 'vat '],
    test: /\b(?:[Rr]egistered (?:in \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?,? (?:no|No|number|company)|[Oo]ffice:?|[Cc]ompany [Nn])|[Cc]ompany (?:[Nn]o\b|[Nn]umber|[Rr]egistration)|ISSN \d|VAT (?:[Nn]o|[Nn]umber))/u,
  },
  {
    like: 'Prices correct at time of publication',
    test: /^(?:all )?(?:prices|details|information|times) (?:\p{L}+ ){0,2}(?:correct|accurate) (?:at|as of)\b/iu,
  },
  {like: 'Copyright Echo Media', test: /^[Cc]opyright(?: ©)?(?: \p{Lu}[\p{L}.&]*,?){1,6}$/u},
  {
    like: 'Corrections: desk@echo.example',
    near: ['@'],
    test: /^(?=.{0,120}$)(?:[^.!?]{0,60}[: ])?[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}\.?$/u,
  },
  {
    like: 'For more on this story visit echo.example',
    test: /^for (?:more|further|full|the latest|all the latest)\b.{0,60}\b(?:visit|go to|see|click|follow|check|at|:)\b.{2,60}$/iu,
  },
  {
    like: '© 2031 The Evening Mail',
    test: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright(?: ©| \(c\)|:)? ?(?:by |the )?(?:(?:19|20)\d\d|©|.{1,60} (?:19|20)\d\d))/iu,
  },
  {like: 'All rights reserved.', near: ['rights'], test: /^.{0,150}\ball rights (?:are )?reserved\b/iu},
  {
    like: 'This is a breaking news story and will be updated',
    near: ['developing', 'breaking', 'updated', 'updates'],
    test: /^(?:this (?:is a|story is) (?:developing|breaking)\b.{0,120}|(?:more|check back|come back|refresh) .{0,30}updates\.?|more (?:follows|to follow|details to come)\.?)$/iu,
  },
  {
    like: 'A version of this story ran in print on May 2',
    near: ['print', 'edition'],
    test: /^(?:a|an earlier) version of this (?:article|story|report|column) (?:appeared|appears|ran|was published) in (?:the )?(?:print|.{0,30}edition)/iu,
  },
  {
    like: 'Reproduction in whole or in part is forbidden.',
    near: ['reproduc'],
    test: /^.{0,120}\breproduc(?:tion|ed) (?:in whole |or |in part |without )?.{0,60}\b(?:prohibited|forbidden|not (?:permitted|allowed))\b/iu,
  },
  {
    like: 'If you have been affected by this story, help is at hand',
    near: ['if you'],
    test: /^if you(?: or (?:someone|anyone|somebody) (?:you know|close to you))?(?: has| have|['’]ve)?(?: been)? .{0,80}\b(?:call|contact|support|help(?:line)?|samaritans|hotline)\b/iu,
  },
  {
    like: 'Our live coverage has ended',
    near: ['live'],
    test: /^(?:we(?: are|['’]re) (?:closing|pausing|ending|wrapping up)|(?:this|our) live (?:page|blog|coverage) (?:has|is now|will)).{0,120}$/iu,
  },
  {
    like: 'Not to be republished without permission',
    near: ['may not be'],
    test: /\bmay not be (?:published|reproduced|copied|republished)\b.{0,80}\b(?:rewritten|redistributed|permission|transmitted|consent)\b/iu,
  },
  {
    like: 'Scroll to top',
    test: /^(?:scroll|back|return|go|skip) (?:to|down)(?: the| for)? ?(?:top|main content|content|navigation|video|more)\b.{0,20}$/iu,
  },
  {
    like: 'Now reading',
    test: /^(?:now (?:reading|playing|watching|trending)|currently reading|(?:you are|you're) (?:here|reading))\b.{0,60}$/iu,
  },
  {
    like: 'Advertisement',
    test: /^(?:advertisements?(?: continue reading.{0,40})?|photos?|videos?|image|audio|gallery|advert|ad|sponsored(?: content| by .{1,40})?|paid post|promoted|anzeige|publicidad|publicité|story continues below(?: advertisement)?|continue reading (?:below|the main story)|article continues (?:below|after).{0,40}|report(?: this)? ad|ad choices)[.:…]?$/iu,
  },
  {
    like: 'Cookie settings | Terms of use',
    test: /^(?:cookies?|privacy|terms|legal|imprint|contact us|about us|accessibility|sitemap|site map|manage consent)(?: (?:settings|policy|notice|preferences|statement|use|of use|of sale|of service|conditions|and conditions|& conditions|consent))*(?: ?[|·•,/-].{0,120})?$/iu,
  },
  {
    like: 'We use cookies to improve your visit.',
    near: ['cookies', 'by continuing', 'by using'],
    test: /\b(?:we|this (?:site|website|page)|our (?:site|website)) uses? (?:\w+ ){0,4}cookies\b|\bby (?:continuing to (?:use|browse)|using this (?:site|website)).{0,80}\b(?:you (?:agree|accept|consent)|cookies)/iu,
  },
  {
    like: 'See our terms of use',
    near: ['privacy', 'terms', 'agreement', 'cookie'],
    test: /\b(?:privacy policy|terms (?:of (?:use|service|sale)|and conditions)|user agreement|cookie policy)\b.{0,60}$/iu,
  },
  {
    like: 'Comments (12)',
    test: /^(?:\d+ )?(?:comments?|replies|reacties|kommentare|commentaires|comentarios|commenti|kommentarer|view comments|show comments|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion|debate)|have your say)\b ?(?:[(:]? ?\d*[)]?)?[.!]?$/iu,
  },
  {
    like: 'Share this article',
    test: /^(?:share|tweet|pin|print|e-?mail|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|save|bookmark|like)(?: (?:this|on|via|to|the)(?: (?:this|article|story|page|post|link|facebook|twitter|x|email|whatsapp|linkedin))*)?(?:[\s,|·/&+-]+(?:share|tweet|pin|print|e-?mail|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|save|comments?|and|or))*[.:]?$/iu,
  },
  {like: '1.2k shares', test: /^[\d.,]+ ?k? (?:shares?|comments?|views?|likes?|retweets?)\b.{0,20}$/iu},
  {
    like: 'Media playback is unsupported on your device',
    test: /^(?:media playback is (?:un|not )supported|your browser does not support|please enable javascript|to (?:view|watch) this video|video unavailable|loading[.…]*$|sorry, your browser|embed\b.{0,20}$|play(?: video)?$|video:? ?$|toggle (?:caption|navigation)|hide caption|enlarge (?:this )?image|close$|view (?:gallery|slideshow)|(?:view|see) (?:more )?(?:photos|pictures|images)$)/iu,
  },
  {
    like: 'Chat with us in Facebook Messenger.',
    test: /^(?:chat with us|check us out|find us|like us|follow us|visit us|connect with us|contact us|tell us what you think|let us know)\b/iu,
  },
  {like: 'Five-minute read', test: /^(?:\d+|one|two|three|four|five) ?-?(?:min(?:ute)?s?)\.? read$/iu},
  {
    like: 'Related topics: courts',
    test: /^(?:tags|topics|filed under|keywords|in this (?:story|article)|explore more on these topics|related topics|categories|category|sections?)\s?:.{0,200}$/iu,
  },
  {
    like: 'Rush transcripts may contain errors',
    test: /^(?:npr |this )?transcripts? (?:is|are|has been|was|may)\b.{0,80}\b(?:rush|accuracy|provided|created|final|produced)/iu,
  },
  {
    like: 'It is not investment advice.',
    near: ['advice'],
    test: /\bnot (?:constitute |be considered )?(?:as )?(?:investment|financial|legal|medical) advice\b/iu,
  },
  {
    like: 'This brief was generated by software.',
    test: /^(?:this|the) (?:brief|story|article|report|text|summary|post|translation) (?:was|is|has been) (?:\w+ )?(?:generated|translated|produced|created|written|compiled|syndicated|provided|published)(?: \w+){0,4} (?:by|from|using|with|under|through|in part)\b/iu,
  },
  {
    like: 'Views expressed are those of the author',
    near: ['expressed'],
    test: /\b(?:views|opinions) expressed\b.{0,60}\b(?:author|writer|those of|do not)/iu,
  },
  {like: '($1 = 0.9 euros)', test: /^\(?(?:[$€£¥]|us\$|usd ?|eur ?|gbp ?)\d[\d.,]* ?= ?[\p{Sc}\d].{0,80}$/iu},
  {like: 'Terms apply', near: ['apply'], test: /^(?:.{0,60}\b)?(?:t&cs|terms and conditions|terms) apply\.?$/iu},
])

export const isFurniture = (text: string): boolean =>
  /^[\W_]*$/u.test(text) ? !/[\p{L}\p{N}]/u.test(text) : furniture(text)
