/**
 * The words that the controls, labels and pleas of a news page are made of, by what they do there.
 *
 * `Open image in new window` is all of such words; `Search for answers` is not. Avoids a list of whole lines: every site
 * words its buttons anew, out of one small stock. Built once.
 */

const listOf = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** Orders of buttons, links and pleas. */
export const ORDERS: ReadonlySet<string> = new Set(
  listOf(`
    accept access activate add adjust advertise allow ask back be become bookmark browse buy cancel catch change check chip
    choose click close collapse comment confirm consider contact continue contribute copy create customise customize decline
    decrease dismiss discover donate don't download drop edit email e-mail embed enable enlarge enter expand explore filter find
    follow forgot get gift give go have hear help hide increase join jump keep learn leave like listen load log login logout
    manage message mute never nominate open opt order pause pin place play post press preview print read recommend redeem
    refresh register reject reload remove renew reply report republish request reset restart resume replay return ring take save scroll search
    see select send set share shop show sign skip sort start stay stop stream submit subscribe suggest support switch tap tell
    text toggle translate try tune turn tweet unlock unmute unsubscribe update upgrade upload use verify view visit vote watch
    write zoom`),
)

/** Things that only the page, the outlet and its shop have: one of them marks a line made of such words. */
const WARES: ReadonlySet<string> = new Set(
  listOf(`
    ad ads ad-free advert adverts advertisement advertisements advertorial advertorials  
    article articles autoplay bookmarks captioning captions checkout classified classifieds comments commenting cookie cookies
    crossword crosswords e-edition e-editions e-paper epaper eedition eeo embed faq faqs fcc   
    font fullscreen hashtag homepage horoscope horoscopes inbox javascript 
 listings login logout membership menu navigation newsletter newsletters newsdesk newsroom notifications obituaries
    paywall playlist podcast podcasts puzzle puzzles recaptcha reprint reprints republication rss signup
    sign-in sign-up sitemap slideshow slideshows sponsored sudoku subscriber subscribers subscription
    subscriptions syndication taboola outbrain text-to-speech thumbnail t&cs transcript transcripts 
    username url webpage website widget wordle `),
)

/** Things that pages have and the world too: they mark a line that begins as an order or a list does. */
export const PARTS: ReadonlySet<string> = new Set(
  listOf(`
    careers complaints ethics funding ownership email emails app apps journalism advertiser advertisers advertising headlines stories bluesky facebook flipboard instagram
    linkedin pinterest reddit snapchat telegram threads tiktok twitter whatsapp youtube android ios iphone ipad quizzes sponsor
    sponsors feed feeds messenger account accounts address alert alerts archive archives audio author authors bell browser button caption categories category channel
    content contrast conversation conversations copy copyright correction corrections coverage desktop details device discussion
    edition editions editorial error errors events feedback file form forum friend friends full-screen galleries gallery guidelines guide
    guides highlights icon image images interview issue issues item items journalists keywords language latest library licence license
    link links list lists live location lottery mailing map mode more news night number offer offers option options page pages paper partners
    password permission permissions photo photos pic picks picture pictures player policy poll post posts preferences price prices
    prints privacy profile program programme programmes programs promotion promotions question questions quiz rate reader readers
    reading reads recipe recipes region registration reply replies results rules schedule screen section sections series slide slides service services settings show
    shows site size sound source sources sport standards statement story style subject subjects summary survey tag tags terms text
    thread time times tip tips tools top topic topics traffic transparency trust typo update updates version video videos view viewers
    views volume weather web window writer writers`),
)

/** What heads a list of other stories. */
export const LISTED: ReadonlySet<string> = new Set(
  listOf(`
    articles clips post read story columns content coverage features galleries headlines links news pages picks podcasts posts reading reads stories
    topics updates videos`),
)
export const LISTING: ReadonlySet<string> = new Set(
  listOf(`
    also best breaking earlier editors editors' editor's everyone featured further hot latest more most others pinned must other our people popular
    previous promoted readers recent recommended related similar sponsored staff suggested today's top trending what your you new
    next other`),
)

/** What stands between them and says nothing of the world. */
export const BETWEEN: ReadonlySet<string> = new Set(
  listOf(`
    a about above account again ago agree all already also an and any anytime anywhere app are around as at available away be been before
    below best better breaking browser by can case closed complete confidential contact cookies copied current currently custom daily
    dark date day days delivered device digital disabled do does don't down each easy email enabled enjoy enjoyed enjoying ever every
    everything exclusive fast featured few first font for free friendly from full fully further get getting hand has have here home how i
    i'll if in independent informed inside instant interested into is it it's its join just key know last later latest let light like
    limited linked links live load local looking loved main may me media mentioned minute minutes miss missed mode mobile moderated
    month monthly more morning most must my national near need needed new newest news next no not notice now of off on once one line lines letter give spare
    online only open or other our out over part people per personal personalised personalized please popular post posted preferred
    premium previous price print publish published quick quickly read reader readers' reading ready really receive recent recommended
    related right rights saved say screen see select sell sent share similar simple site slide so start stay story straight support tell than
    thank thanks that the their them there these things think this those time to today today's today’s tonight top touch trending turn
    turned unlimited unread up up-to-date use user used useful using value via view want was way we we'd we'll week weekday weekend
    weekends weekdays weekly welcome were what what's when where wherever which while who why will with within without work world worldwide
    would year yes yet you you'd you'll you're you've your yours us editor editors editor's editors' staff senior choice must-read
    must-reads long-read audio california cart conditions procedure complaint code`),
)

/** What papers offer beside news; alone at the end of a page, for `Jobs` and `Weather` head parts of stories too. */
export const SERVICES: ReadonlySet<string> = new Set(
  listOf(`
    auctions births business calendar careers cars competitions contests cooking culture dating deals deaths directory education
    entertainment family farming fashion film finance fitness food football forecast games garden gardening giveaways health
    holidays homes horoscope jobs legal life lifestyle lottery magazine marketplace marriages money motoring motors music national
    notices opinion pets politics property public racing radar radio real estate recipes religion reviews rewards science shopping
    society sport sports store supplements tech technology tickets traffic travel tv weather wine world`),
)

const isKnown = (word: string): boolean =>
  ORDERS.has(word) || WARES.has(word) || PARTS.has(word) || LISTED.has(word) || LISTING.has(word) || BETWEEN.has(word)

export interface Counted {
  readonly words: readonly string[]
  /** How many of them stand in the lists above. */
  readonly known: number
  readonly wares: number
  readonly parts: number
}

/** The words of a line, in lower case, and how many are of pages. */
export function wordsOf(text: string): Counted {
  const words = (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}&'-]*/gu) ?? []
  ).map(word => word.replace(/['-]+$/u, ''))
  return {
    words,
    known: words.filter(isKnown).length,
    wares: words.filter(word => WARES.has(word)).length,
    parts: words.filter(word => PARTS.has(word)).length,
  }
}
