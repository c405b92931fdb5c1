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
  {like: '—Ends—', test: /^[-–—* #(]*(?:ends?|end of (?:article|story|report|text)|-?30-?|###)[-–—* #)]*[.:]?$/iu},
  {
    like: 'Billed monthly',
    test: /^(?:billed|(?:auto-?)?renews|charged) (?:monthly|annually|yearly|weekly|at|automatically|every)\b.{0,60}$/iu,
  },
  {
    like: 'You have 3 free articles left.',
    test: /^(?:you have|you[’']ve) (?:\p{L}+ ){0,2}(?:\d+|one|two|three|four|five|no|used|read|reached)\b.{0,40}\b(?:articles?|stories|limit|views)\b/iu,
  },
  {
    like: 'This article contains affiliate links',
    near: [
      'affiliate',
      'commission',
      'sponsored',
      'partnership',
      'in association',
      'brought to you',
      'presented by',
      'powered by',
      'ads by',
      'sponsor',
    ],
    test: /\b(?:affiliate (?:links?|commission)|^we (?:may )?(?:earn|receive|get) .{0,20}(?:commission|fee))\b.{0,80}$|^(?:(?:this|our) (?:story|page|article|post|content|newsletter|coverage|podcast|series) is )?(?:sponsored|brought to you|presented|powered|made possible|supported) by (?:the )?\p{Lu}[^,]{1,60}$|^ads by .{2,40}$|^(?:a )?(?:message from )?(?:our )?sponsors?(?: message| content)?$|^in (?:(?:paid )?partnership|association) with [^,.]{2,60}$/iu,
  },
  {like: 'Subscriber exclusive', test: /^(?:subscribers?|members?|premium)[ -](?:exclusive|only|content|article)s?$/iu},
  {
    like: 'Bringing you the news since 1902',
    test: /^(?:first|your|the|local|bringing|serving|news)\b.{2,60}\bsince (?:1[6-9]|20)\d\d$/iu,
  },
  {
    like: 'Thank you for reading',
    test: /^(?:thanks|thank you) for (?:reading|subscribing|visiting|watching|listening|joining us|following|(?:being|staying) with us|supporting (?:us|our|local|the)|being a|your (?:support|feedback|patience)|signing up)\b/iu,
  },
  {
    like: 'Back to news index',
    test: /^(?:back|return) to (?:\p{L}+ ){0,3}(?:news|sports?|top|home(?:page)?|index|search|results|stor(?:y|ies)|articles?|page|menu|section|list|all|start|business|opinion|politics|main|site)(?: \p{L}+)?$/iu,
  },
  {like: 'Loading comments…', test: /^loading .{0,30}[.…]+$/iu},
  {
    like: 'Our standards: the code',
    test: /^our (?:standards|code|mission|ethics|editorial \p{L}+)\b.{0,4}(?:$|: ?.{0,80}$)/iu,
  },
  {
    like: 'Prices correct at time of publication',
    test: /^(?:all )?(?:prices|details|information|times) (?:\p{L}+ ){0,2}(?:correct|accurate) (?:at|as of)\b/iu,
  },
  {
    like: 'Online: http://echo.example',
    near: ['://', 'www.'],
    test: /^(?:[^.!?]{0,80}[: ])?(?:https?:\/\/|www\.)\S{4,}(?:(?:,| and|,? or)? (?:https?:\/\/|www\.)\S+)*$/iu,
  },
  {
    like: 'Video above: the tide',
    test: /^\(?(?:(?:the )?videos? (?:player )?(?:above|below)|(?:above|below) (?:video|photo|image)|(?:watch|see|hear|listen|view|scroll|check out|story continues)\b.{0,50}\b(?:videos?|photos?|player|report|story|audio|gallery|tweets?|posts?|clip|map|slideshow|interview|trailer|footage)(?: \p{L}+){0,2} (?:above|below))\b\)?(?:$|[.:!]$|[:–—-].{2,100}$)/iu,
  },
  {
    like: 'Enter your email',
    test: /^(?:e-?mail(?: address)?|first name|last name|full name|your name|password|username|zip(?: code)?|postcode|phone number|submit|\*? ?(?:indicates )?required(?: fields?)?|please wait|loading|oops|(?:enter|your) (?:your )?(?:e-?mail|name|zip|postcode|phone)\b.{0,40}|check your (?:inbox|e-?mail|spam)\b.{0,60}|(?:an|there was an) error (?:has )?(?:occurred|processing|submitting|with)\b.{0,40}|something went wrong\b.{0,60}|please try again\b.{0,40}|you[’']re (?:all set|subscribed|signed up|in)|i(?: would like|[’']d like| agree| consent| want) to (?:receive|the terms|our terms|get|be contacted)\b.{0,100})[!.*:…]*$/iu,
  },
  {
    like: 'Phone: 555 0142',
    test: /^(?:tel(?:ephone)?|phone|fax|call|whatsapp|call\/whatsapp|sms|twitter|x|instagram|facebook|e-?mail|website|web|contact)\s?: ?(?:[+(]?[\d][\d ()+-]{5,20}|@\w+|[\w.-]+\.\w{2,})$/iu,
  },
  {like: 'Scan the QR code', test: /^(?:scan (?:the|this) (?:qr )?code|text \p{Lu}+ to \d{4,6})\b.{0,80}$/iu},
  {
    like: 'Why you can trust us',
    test: /^(?:why (?:you can )?trust (?:us|the|our)|how we (?:work|reported|test|check)|about this (?:story|article|report|series|page|site)|(?:learn|read|find out) (?:more )?(?:about )?our|letters? to the editor|(?:send|write|submit) (?:us )?(?:a |your )?letters?|write for us|watch this space|your voice matters|open in (?:the )?app|continue in (?:the )?browser)\b.{0,60}$/iu,
  },
  {
    like: 'The station is not responsible for external sites.',
    near: ['external'],
    test: /\b(?:not responsible for (?:the )?content of external|external (?:links?|linking|sites?|websites?))\b.{0,60}$/iu,
  },
  {like: 'SaveSave', test: /^(?:(?:save|share|tweet|pin|print|like|next|prev)){2,}$/iu},
  {
    like: 'Corrections: desk@echo.example',
    near: ['@'],
    test: /^(?=.{0,120}$)(?:[^.!?]{0,60}[: ])?[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}\.?$/u,
  },
  {
    like: 'For more on this story visit echo.example',
    test: /^for (?:more|further|full|the latest|all the latest)(?! than)(?: \p{L}+){0,3}? (?:information|info|news|details|stories|coverage|updates|on|about|from|help|advice|support|scores|headlines|content|videos?|photos|results)\b.{0,60}\b(?:visit|go to|see|click|follow|check|at|download|subscribe|listen|watch|sign up|join|read|contact|e-?mail|call|tune in)\b.{2,60}$/iu,
  },
  {
    like: 'A version of this story ran in print on May 2',
    near: ['print', 'edition'],
    test: /^(?:a|an earlier) version of this (?:article|story|report|column) (?:appeared|appears|ran|was published) in (?:the )?(?:print|.{0,30}edition)/iu,
  },
  {
    like: 'X Facebook Email',
    test: /^(?:(?:x|facebook|twitter|e-?mail|whatsapp|linkedin|reddit|telegram|pinterest|threads|bluesky|messenger|print|copy(?: link)?|link|share|more|flipboard|instagram|youtube|tiktok|snapchat|rss)[\s,|·/&+-]*){2,12}$/iu,
  },
  {
    like: 'All times are in GMT.',
    test: /^all (?:times|prices|figures|amounts) (?:are )?(?:in|given|shown|local|quoted|approximate)\b.{0,60}$|^this (?:page|post) was (?:last|first) (?:updated|published|modified)\b.{0,60}$|^why (?:are|is|can[’']?t?|do) .{0,30}\bcomment.{0,30}$|^we (?:strive|aim|are committed|work hard|always try|do our best) (?:for|to)\b.{0,60}\b(?:accura|correct|right|standards|errors?)\w*.{0,80}$/iu,
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
    test: /^(?:[-– ]*advertisements?[-– ]*(?:[.:–-]? ?(?:scroll|continue|story|article).{0,50})?|photos?|videos?|image|audio|gallery|advert|advertorial|ads?|skip (?:ad|advertisement)|remove ads|sponsored(?: content| by [^,]{1,40})?|paid post|promoted|anzeige|publicidad|publicité|(?:story|article|post|content|page) continues (?:below|after).{0,40}|live (?:updates?|reporting|coverage|blog|page|report)|(?:\p{L}+ ){1,2}edition|continue reading (?:below|the main story)|article continues (?:below|after).{0,40}|report(?: this)? ad|ad choices|premium|supplied|transcript)[.:…]?$/iu,
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
    test: /^(?:media playback is (?:un|not )supported|this (?:is a modal|video can ?not|video (?:is|has been)|embed|content is not)|your video will\b|video player\b.{0,20}$|view (?:this (?:post|tweet)|on) |content from \p{L}+ is not|your browser does not support|(?:please|you need to) enable javascript|to (?:view|watch|play) this (?:video|audio)|video unavailable|loading[.…]*$|sorry, your browser|embed\b.{0,20}$|play(?: video)?$|video:? ?$|toggle (?:caption|navigation)|hide caption|enlarge (?:this )?image|close$|view (?:gallery|slideshow)|(?:view|see) (?:more )?(?:photos|pictures|images)$)/iu,
  },
  {
    like: 'Chat with us in Facebook Messenger.',
    test: /^(?:chat with us|check us out|find us|like us|follow us|visit us|connect with us|contact us|tell us (?:what you think|in the comments)|let us know|dm us|e-?mail us|message us|text us|call us|write to us|whatsapp us|add us)\b/iu,
  },
  {
    like: 'Five-minute read',
    test: /^(?:listen(?: to this (?:article|story))?|watch|(?:estimated )?(?:reading|read|listening) time|time to read)?\s?[:(–—-]? ?(?:about )?(?:(?:\d+|one|two|three|four|five)(?:[-–]\d+)? ?-?(?:min(?:ute)?s?)\.?(?: (?:read|listen|watch))?|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?)\)?$/iu,
  },
  {
    like: 'Current time 0:00',
    test: /^(?:current time|duration(?: time)?|(?:video |audio )?(?:length|duration|run(?:ning)? ?time)|remaining time|loaded|progress|stream type|volume|speed|playback (?:rate|speed)|seek to live)\b\s?:? ?[\d:%.x-]*$/iu,
  },
  {
    like: '1 of 5',
    test: /^(?:(?:image|photo|picture|slide|gallery|page) )?\d{1,3} ?(?:\/|of) ?\d{1,3}(?: (?:images|photos|slides))?$/iu,
  },
  {
    like: '+ 4 more photos',
    test: /^(?:view |see |show |\+ ?)?(?:all )?\d{1,3} (?:more )?(?:photos|images|pictures|videos|stories|articles|slides|comments|replies)$/iu,
  },
  {like: 'A A A', test: /^(?:(?:a[-+]?|font size|text size)[\s:|/]*){2,5}$/iu},
  {
    like: 'Mute',
    test: /^(?:mute|unmute|pause|fullscreen|autoplay|auto-?refresh(?: (?:on|off))?|captions?(?: (?:on|off))?|subtitles(?: (?:on|off))?|(?:link |url )?copied|(?:dark|light|night|reading) mode|not now|no,? thanks\b.{0,40}|maybe later|remind me later|skip|dismiss|(?:save|read|watch|listen)(?: (?:it|this))?(?: for)? later|\d{1,3} people are .{2,40}|got it|undo|apply|reset|previous|prev|next|refresh|reload|retry|just now|n\/a)[!.]?$/iu,
  },
  {like: '5K', test: /^[\d.,]+ ?[km]$/iu},
  {
    like: 'Related topics: courts',
    test: /^(?:(?:tags?|tagged(?: as| with| in)?|topics?|filed (?:under|in|to)|posted in|published in|keywords|in this (?:story|article)|mentioned in this .{3,12}|explore more on these topics|related (?:topics|tags|companies)|categor(?:ies|y)|sections?|subjects?|read more (?:about|on)|more (?:on|about)|(?:story|article|post|news) (?:tags|topics)|topics in this .{3,10})\s?:.{0,200}|(?:posted in|filed under|filed in|tagged (?:with|in|as)) [^.!?]{2,120}|tags (?:\p{L}+(?: \p{L}+){0,2},? ?){1,6})$/iu,
  },
  {
    like: 'Rush transcripts may contain errors',
    test: /^(?:npr |this )?transcripts? (?:is|are|has been|was|may)\b.{0,80}\b(?:rush|accuracy|provided|created|final|produced)/iu,
  },
  {
    like: 'This brief was generated by software.',
    test: /^(?:this|the) (?:(?:brief|story|article|text|summary|post|translation) (?:was|is|has been) (?:\w+ )?(?:generated|translated|produced|created|written|compiled|syndicated|provided|published)(?: \w+){0,4} (?:by|from|using|with|under|through|in part)\b|(?:report|brief|summary|page) (?:was|is|has been) (?:\w+ )?(?:generated|produced|created|written|compiled|summari[sz]ed|syndicated|provided|published)(?: \w+){0,4} (?:by|from|using|with|under|through) (?:an? |the )?(?:(?:automat|artificial|machine|ai\b|software|company filings|syndicat|licen|partner|coast|wire)\w*|\p{L}+ (?:wire|feed|agency|licen[cs]e)))/iu,
  },
  {
    like: 'AI-generated summary',
    near: ['ai', 'automat', 'artificial'],
    test: /^(?:this |our |the )?(?:ai|auto(?:matically)?|machine)[ -](?:generated|assisted|translated|summari[sz]ed|produced)\b.{0,80}$|^(?:this|our|the|some|parts of) .{0,60}\b(?:help of|using|uses?|by) (?:an? )?(?:ai\b|artificial intelligence|automat)/iu,
  },
])

export const isFurniture = (text: string): boolean =>
  /^[\W_]*$/u.test(text) ? !/[\p{L}\p{N}]/u.test(text) : furniture(text)
