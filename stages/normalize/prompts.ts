/**
 * What a page says to its reader that is neither plea nor news: feedback, tips, comments, helplines, programmes, the end
 * of a live page.
 *
 * `Spotted an error? Let us know.` `Comments are closed.` `Watch Coast News at 6 and 10`. Avoids the wrong answer of a
 * call to witnesses: `Anyone with information should call`, `If you saw him, call detectives`. Constant time a unit.
 */
import {ruleBook} from './rules.ts'

const prompts = ruleBook([
  {
    like: 'Spotted an error? Let us know.',
    test: /^(?:have you |did you |if you(?:[’']ve)? |you )?(?:spot(?:ted)?|found|find|see|seen|notice(?:d)?|think (?:there[’']s|we made)) (?:an? |any |something )?(?:error|mistake|typo|inaccurac|wrong|factual)\w*.{0,120}$/iu,
  },
  {
    like: 'Report a correction or typo',
    test: /^(?:to )?(?:report|suggest|submit|request|flag|send (?:us )?) ?(?:an? |this |any )?(?:\p{L}+ )?(?:error|typo|mistake|correction|inaccurac|problem with this)\w*.{0,100}$/iu,
  },
  {
    like: 'Was this article helpful?',
    test: /^(?:was|is|did you (?:find|like|enjoy)|how (?:did you|would you|was|helpful)|do you (?:like|trust)|what did you think of)\b.{0,20}\b(?:this|the|our) (?:article|story|page|content|information|site|post|video)\b.{0,60}$/iu,
  },
  {
    like: 'Got a tip? Call our newsroom on 555 0142.',
    test: /^(?:(?:have|got|do you have|if you have|send us|know|do you know|share) )(?:an? |any |your |something |more |us )?(?:(?:news|story|confidential|question|video|photo)s? )?(?:tips?|story|stories|questions?|ideas?|pictures|we should know|about this|to share|information|something)\b.{0,30}[?:.–—-].{0,160}\b(?:us|our|we|newsroom|newsdesk|touch|reporters?|confidence|e-?mail|tips?@?|dm|signal)\b/iu,
  },
  {
    like: 'Have you worked on the docks? Tell us.',
    test: /^(?:have|has|were|are|did|do|is|was) (?:you|this|your)\b[^?]{2,120}\? (?:please )?(?:tell|e-?mail|send|get in touch|let|share|contact|write|call|text|message|dm|we[’'](?:d|re)|we (?:want|would)|join|vote|have your say|comment)\b.{0,120}$/iu,
  },
  {
    like: 'What do you think? Let us know',
    test: /^what(?:[’']s| is| are| do) (?:you|your)\b(?: (?:think|reckon|make of|want|like|say|prefer|believe)\b| (?:view|opinion|story|experience|take|memories)\b)[^?]{0,60}\? ?(?:.{0,20}\b(?:let us|tell us|comments?|vote|poll|have your say|join|share|e-?mail|write to)\b.{0,60})?$/iu,
  },
  {
    like: 'We want to hear from you',
    test: /^we(?: would|[’']d)? (?:(?:want|love|like) to hear|welcome your|want your|need your (?:help|support))\b.{0,100}$/iu,
  },
  {
    like: 'Comments have been disabled on this article.',
    test: /^(?:comments?|commenting|discussion|this (?:article|story|post|thread|page|discussion)) (?:is|are|has been|have been)\b(?: \p{L}+){0,3} (?:closed|disabled|turned off|switched off|moderated|open for comments?|closed (?:to|for) (?:new )?comments?|available on|not available on|subject to)\b.{0,80}$/iu,
  },
  {
    like: 'Keep comments civil and on topic.',
    near: ['comment'],
    test: /^(?:please |we (?:ask|reserve|encourage|moderate|welcome)|all |your )?.{0,40}\bcomments?\b.{0,40}\b(?:civil|on topic|on-topic|respectful|that break|guidelines|moderat|house rules|our rules|policy|will be removed)\b.{0,60}$/iu,
  },
  {
    like: 'You must be logged in to post a comment.',
    test: /^(?:you (?:must|need to|have to) (?:be )?|please |log ?in |sign ?in )(?:log|sign|register|subscribe|or|to|a member)\w*.{0,60}\b(?:comment|continue|read|view|access|post|join|vote)\b.{0,40}$/iu,
  },
  {
    like: 'Conversation (14)',
    test: /^(?:conversations?|discussion|slideshow|reactions?|responses?|photos?|gallery|videos?|shares?|replies) ?\(\d[\d,.]* ?(?:images|photos|comments|k)?\)$/iu,
  },
  {
    like: 'If you have been affected by this story, help is at hand',
    near: ['if you', 'anyone', 'if someone'],
    test: /^if (?:you|someone|anyone)\b.{0,100}\b(?:affected|struggl|need (?:help|support|someone|to talk)|suicid|self-harm|thoughts|in crisis|distress|mental health|abuse|violence|assault|addict|gambl|eating disorder|bereave|victim of|experienc|raises? (?:issues|concerns)|worried about|depress)\w*.{0,160}\b(?:call|contact|support|help(?:line)?|samaritans|hotline|visit|reach|text|dial|chat|lifeline)\b/iu,
  },
  {
    like: 'Samaritans: 116 123',
    test: /^(?:(?:the )?(?:samaritans|lifeline|beyond ?blue|kids help ?(?:line|phone)|childline|mind|crisis (?:text )?(?:line|hotline)|national suicide[\p{L} ]{0,40}|suicide[\p{L} &]{0,40}|refuge|1800respect|mensline|women[’']s aid|(?:[\p{L}’' -]{0,30} )?(?:help ?|hot|support |crisis )lines?|support services?)\b.{0,20}(?::|–|—| - |\bat\b|\bon\b|can be (?:reached|contacted)).{2,120}|(?:(?!.{0,160}\b(?:information|detectives|police|crime ?stoppers|sheriff|saw|witness\w*|said|told|set up|opened|launched|staffed)\b).{0,100}\b(?:samaritans|lifeline|childline|beyond blue|suicide|crisis (?:text )?line|helpline|988\b|116 123|13 11 14)\b.{0,100})(?<=\b(?:call|ring|text|dial|phone|reached|contact|contacted|visit|available)\b.{0,160})|(?:need|in|looking for|want|feeling) (?:support|help|crisis|someone to talk to|advice|suicidal|down)\?.{0,120}|(?:for|in) .{0,60}\b(?:confidential|crisis|emotional|mental health|support|help)\b.{0,60}\b(?:call|contact|text|ring|dial|visit)\b.{0,120})$/iu,
  },
  {
    like: 'Our live coverage has ended',
    test: /^(?:we(?: are|[’']re)(?: now)? (?:closing|pausing|ending|wrapping up)|(?:this|our|the)? ?live (?:page|blog|coverage|updates?|feed) (?:has|is|have|are|will)(?: now)?(?: been)? (?:ended|closed|over|paused|ending|continue|finish|wrapp)|this page is no longer|(?:and )?(?:that|this) (?:concludes|ends|wraps|brings) .{0,20}our\b|we(?:[’']ll| will) (?:bring you|have more|keep you|update|be back|continue)\b|(?:this|our|the) (?:live ?)?blog (?:has|is)(?: now)? (?:finished|ended|closed|over|moved|paused)\b|(?:and )?that[’']s (?:it|all|a wrap)(?: folks)?(?: from us| from (?:me|our)| for (?:today|now|tonight|our|this|the day)|,? thank)).{0,120}$/iu,
  },
  {
    like: 'This is a breaking news story and will be updated',
    test: /^(?:(?:this (?:is a|story is|is an?)(?: still)? )?(?:developing|breaking)(?: news)?(?: story)?\b(?:(?:[.,;:–—-]| and| that| which| -).{0,120}|$)|this (?:breaking|developing) (?:news )?(?:story|article) (?:is|will|has).{0,60}|(?:this |the )?(?:story|article|report|page) (?:is being updated|will be updated|is (?:still )?developing).{0,60}|(?:more|check back|come back|refresh|stay with us|keep checking) .{0,30}(?:updates|latest)\.?|(?:more|further|full) (?:follows|to follow|to come|soon|(?:details|updates|information) (?:to (?:come|follow)|soon|shortly|as (?:we|they)\b.{0,40}|follow))\W{0,3})$/iu,
  },
  {
    like: 'Coverage you can count on.',
    test: /^(?:[\p{Lu}][\p{L}\d]{0,14}(?: \d{1,2})?[:,] )?(?:(?:local |breaking )?(?:news|coverage|journalism|reporting|stories|facts|information) (?:you|for you|when you|where you|without|first|that (?:matters|counts|works|you))\b|your (?:local|trusted|home|hometown|number one|no\. ?1|source|community)[\p{L} ]{0,40}$|on your side|working for you|where (?:news|local)).{0,60}$/iu,
  },
  {
    like: 'Watch Coast News at 6 and 10',
    test: /^(?:[Yy]ou can )?(?:[Ww]atch|WATCH|[Cc]atch|[Tt]une in|[Ss]tream|[Ll]isten|[Hh]ear|[Ss]ee) (?=(?:live|the|our|us|it|all|every|more|full|to|and subscribe|new)\b|\p{Lu})(?!.{0,140}\b(?:said|says)\b)(?=.{0,140}\b(?:week(?:days|nights|ends)|at \d{1,2}(?: and|,|:\d\d|\s?[ap]\.?m)|podcasts?|episodes?|streaming|apps?|Roku|FM|\d ?AM|[Cc]hannel \d|[Pp]odcasts?|[Pp]layer|[Aa]pps?|player|iplayer|on demand|wherever|live on|free on|live at)\b).{4,140}$/u,
  },
  {
    like: 'Want more local news? Sign up here.',
    test: /^(?:enjoy(?:ed|ing)?|like|love|want|need|looking for|hungry for|don[’']t miss|never miss|can[’']t get enough of|before you go|thanks for reading)\b[^.?!]{0,60}\b(?:stor(?:y|ies)|articles?|news|read(?:ing)?|headlines?|coverage|reporting|content|journalism|updates|thing)\b[^.?!]{0,20}(?:$|[.?!:,–—-]{1,2} ?(?:$|.{0,80}\b(?:subscribe|sign up|get|join|register|follow|download|check|click|try|become|support|read|bookmark)\b.{0,80}$))/iu,
  },
  {
    like: 'To continue reading, subscribe or log in.',
    test: /^(?:to (?:continue|keep|finish|start) (?:reading|watching|listening)|(?:continue|keep) reading)\b.{0,100}$/iu,
  },
  {
    like: 'Sign up for the Harbour Brief',
    test: /^(?:please )?(?:(?:sign up|subscribe)(?: (?:now|today|here))?(?:[.!]?$| (?:for|to|here|now|and|at)\b)|register (?:here|now|today|for (?:free|our|updates|alerts)|to (?:read|continue|comment|receive|get))\b)(?!.{0,200}\b(?:said|says|told|will be|was|were)\b).{0,120}$/iu,
  },
  {
    like: 'Stay tuned.',
    test: /^(?:stay (?:tuned|informed|connected|in the know|in touch|up[ -]to[ -](?:date|speed)|ahead|with (?=.{0,40}\b(?:for|us)\b))|be the first|be among the first|never miss|keep up (?:to date|with the (?:latest|news))|(?:get|catch|read|find|check out|watch|follow|see) (?:all )?(?:the )?(?:latest|breaking|more|full|live|every)\b.{0,60}\b(?:news|updates|headlines|coverage|stories|scores)|start (?:the|your) (?:day|week|morning) with|get (?:the|all the|more|our|your|every) .{0,40}\b(?:inbox|news|headlines|stories|alerts|e-?mail))\b.{0,120}$/iu,
  },
  {
    like: 'Unlimited digital access for £1 a week',
    test: /^(?!.{0,120}\b(?:will|costs?|was|were|is|are|rose|fell|has|have|had|said|takes?|meant|means)\b)(?:get |enjoy |with )?(?:unlimited|full|all-?access|digital|premium|ad-free|annual|monthly|introductory)\b.{0,30}\b(?:access|subscriptions?|offers?|plans?|trial|pass|membership|reading)\b.{0,60}(?:[$£€₹]|\b(?:week|month|year|free|off|subscribers?|members?|today|now)\b).{0,40}$/iu,
  },
  {
    like: 'As it happened',
    test: /^(?:as it happened|minute by minute|live coverage|(?:follow|see|read|watch|join) (?:our|the|all) (?:full |latest )?live\b.{0,60}|our live (?:coverage|blog) (?:continues|is)\b.{0,60}|we[’']re on (?:whatsapp|facebook|x|instagram|tiktok|threads|bluesky|youtube)\b.{0,60})[.:!]?$/iu,
  },
  {
    like: 'New episodes every Thursday.',
    test: /^new (?:episodes?|issues?|editions?|videos?) (?:are (?:out|released) )?(?:every|each|on|daily|weekly|drop)\b.{0,60}$/iu,
  },
  {
    like: 'The audio version is generated by text-to-speech.',
    test: /^(?:the |this )?(?:audio|video|podcast|text|embed|content|post|feature)(?: (?:version|from|for))?\b.{0,50}\b(?:(?:is|are|will be) (?:now |not )?(?:available (?:later|soon|here|on|to (?:subscribers|listen))|(?:auto|computer|ai)?-?generated by|unavailable|automated)|(?:can ?not be|is not|isn[’']t|are not) (?:shown|displayed|played|available (?:in|on|here))|text-to-speech)\b.{0,80}$/iu,
  },
  {
    like: 'Sorry, this content isn’t available in your region.',
    near: ['your region', 'your country', 'your location', 'your area'],
    test: /\b(?:not|isn[’']t|unavailable)\b.{0,30}\b(?:in your (?:region|country|location|area))\b/iu,
  },
  {
    like: 'Tonight’s forecast: rain',
    test: /^(?:tonight|today|tomorrow|weekend|\p{L}+day|local|your|5-day|7-day|first alert)(?:[’']s)? (?:\p{L}+ )?(?:forecast|weather|traffic|lottery|crossword|horoscope)\s?[:|–—-].{2,80}$/iu,
  },
  {
    like: 'Traffic: see live road conditions',
    test: /^(?:traffic|weather|forecast|radar|closings|lottery|crossword|horoscopes?|tv guide|e-?paper|puzzles?|obituaries|classifieds)\s?[:|–—] ?(?:see|check|get|find|view|browse|read|watch|play|search|sign|click|download|today|live|latest)\b.{0,80}$/iu,
  },
  {
    like: 'If you value our work',
    near: [
      'our work',
      'journalism',
      'our reporting',
      'our newsroom',
      'story is free',
      'local news',
      'contribution',
      'gift',
      'our readers',
      'readers like',
    ],
    test: /^(?:if you|this story is free|your (?:support|gift|donation|contribution)|every (?:contribution|donation|gift|pound|dollar)|(?:a|any) (?:small |monthly )?(?:gift|donation|contribution)|we (?:rely|depend|need|count)|(?:good |quality |independent |local )?journalism (?:costs|needs|matters)|help (?:us )?keep|keep our|unlike (?:many|most)|our (?:reporting|journalism|work) (?:is|would))\b.{0,160}$/iu,
  },
])

export const isPrompt = (text: string): boolean => prompts(text)
