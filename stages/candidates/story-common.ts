/**
 * Words that English news is made of, by how many articles in a hundred hold them: written from a newsroom's experience
 * and rounded coarsely, because only the order of magnitude matters.
 *
 * Avoids: in a folder of two articles every shared word looks rare, and `government`, `Monday` and `million` would tie
 * any two articles together.
 */

/** About four articles in ten. */
const EVERYDAY = `about according after again against all already also although among another any around because become been
before being between both but came can come could day days did does down during each early end even every first five for four
from get go going good had has have he help her here high him his how if including into its just know last later least less
like long made make making many may might million month months more most much must near need never new news next not now
number off old once one only other others our out over own part people percent per place put said same saw say saying says
second see set several she should show since six small so some still such take ten than that their them then there these they
think third this those though three through time times today told took top two under until up us use used using very was way
week weeks well went were what when where whether which while who whose why will with without women work world would year
years yet you your man men day two`

/** About one or two articles in ten. */
const FREQUENT = `able access across act action added adding agency agreed agreement ahead allow allowed almost along always
amount announced announcement area areas ask asked asking attack away back based began begin behind believe best better beyond
big billion board body books bring brought build building business call called calls care carried case cases cause caused
center central centre century chance change changes charge charged chief children city claim claimed claims clear close
closed committee common communities community companies company concern concerned concerns conference considered continue
continued control cost costs countries country couple course court cut data dead deal death decades decided decision
declined department described despite details died different director does done due earlier easy economic economy effort
efforts either email emergency ended enough event events evening ever evidence exactly executive expect expected experience
face facing fact failed fall families family far father federal feel fell felt few fight figure figures final financial find
fire five focus follow followed following force forced forces foreign form former forward found free friday friends full
further future game gave general getting give given giving global government great greater ground group groups grow growing
half hand happened hard having head health hear heard held higher history hit hold home hope hospital hour hours house
however huge human hundreds idea immediately important include included increase industry information inside instead
interest international interview investigation involved issue issues job jobs join joined keep key killed kind know known
large largest late latest law lead leader leaders leading leave leaves led left let level life light likely line little live
lives living local longer look looking lost lot low lower main major makes market matter mean means measure measures media
meet meeting member members mid middle military minister minutes missing moment monday money morning mother move moved
name named nation national nearly needed needs night noted nothing november october office officer officers official
officials often ongoing open opened operation order outside paid parents parts party past pay person phone pictures plan
planned plans play played point points police policy political position possible post posted power prepared present
president press pressure price prices private probably problem problems process program project property provide provided
public published quarter question questions quickly quite raised ran rate rather reach reached read real really reason
reasons received recent recently record reduce release released remain remained report reported reporters reporting reports
republican request required research response responsible rest result results return returned right rights rise risk road
role room run running safe safety saturday scene school season security seen sell send senior sent september series serious
service services seven share shared short shot shows side sign significant similar simply single site situation size
social son soon source sources south special spent spoke spokesman spokesperson spokeswoman staff stand start started state
statement states stay step stop stopped story street strong students suggested summer sunday support sure system taken takes
taking talk talks team tell term terms thing things thought thousands threat thursday title together tomorrow total toward
towards town trade travel tried true trust try trying tuesday turn turned twice type understand university used user value
version video view visit vote want wanted wants war warned wednesday weekend west whole wife win wife word words worked
workers working worth write writing written wrong yesterday young january february march april june july august december
north east   am pm inc ltd ceo editor photo image images getty reuters afp ap twitter facebook advertisement`

/** About one article in twenty. */
const REGULAR = `accident accused administration advice affected age agencies agents aid air airport ambassador america
american americans annual anyone appeal appeared army arrest arrested article attempt attention attorney authorities
authority available average bank bar bid biggest bill bills birth black blame block blue boat book border born boss boy break
breaking bridge britain british broke broken budget buildings bus campaign candidate capital car career cars cash celebrated
chair chairman challenge check child china chinese choice church citizens civil class clearly club coach coast cold collapse
college comment comments commission complete condition conditions conduct confirmed conflict congress construction contact
contract copyright cooperation council county created credit crew crime criminal crisis critical crowd culture current
currently customers daily damage damaged danger daughter deadline deadly dealing deep defence defense delay delayed delivered
demand democratic deputy design detained determined develop developed development digital directly director disaster
discovered discussed district doctor doctors dollar dollars doubt draw dream driver driving drop dropped drug earth election
embassy employees energy england english ensure entered entire environment equipment especially estimated europe european
everyone everything exchange existing experts explained express extra eyes facility failure fans fast favor favour fear fears
feet field filed film finally fine fined firm firms fled flight floor flow food football founded france freedom french friend
front fuel fund funding funds gas generation german germany girl girls global goal goals gold governor green guard guilty gun
happy headquarters hearing heart heavy helped heritage hopes hotel households housing husband ice impact improve incident
income independent india individual initial initially injured injuries injury institute insurance intelligence internet
invasion investment investors iran iraq island islands israel italian italy japan japanese judge jury justice justice korea
korean labor labour lack land language launch launched lawyer lawyers leadership league leaving legal letter limited link list
location london longtime losing loss losses love magazine management manager managed map markets mass massive match mayor
medical mental message miles mind minimum ministry minute mission mobile model modern movement movie multiple murder museum
music nations natural nature network newspaper northern nuclear oil olympic online operations operator opposition option
organisation organization original owner owners page pandemic parliament partner partners party passed passengers passing
patients peace perhaps period personal picture pilot plane planning players plenty plus population port potential powerful
practice previous previously prime prison production products professor profit progress prosecutor prosecutors protect
protection protest protests proved quick race radio raise range rates region regional regular related relations relationship
remains remember rescue residents resources responded restaurant retired revenue review ring river rose round route rule rules
russia russian safety sale sales sanctions save science scientists score scored seat secretary section sector seeking seeks
seemed seems senate senator sentence separate served session settlement shares ship shooting shop shut sick signed signs site
skin society software southern space speaking specific speech speed spend spending sports spring square stage standard star
station stock storm strategy strike student study style success successful suffered sunday supply supporters suspect suspected
suspended target tax team technology television tens test tests text thinking threatened threats tickets tied title tour
tough track traffic training transport treatment trial trip trouble trump truth ukraine understood union united users usually
vehicle vessel victim victims victory video violence voted votes voters wage waiting walk wall washington watch water weapons
weather website western white wide winter witness witnesses woman worried worst york zone   us uk eu un bbc cnn nyse
brief update updated analysis opinion live breaking subscribe newsletter share follow email comments read`

const numbers = (from: number, to: number): string =>
  Array.from({length: to - from + 1}, (_, i) => String(from + i)).join(' ')

/** Words, and the share of the world's news articles that hold each; a word in two classes belongs to the later one. */
export const classes: readonly (readonly [words: string, share: number])[] = [
  [REGULAR, 0.05],
  [FREQUENT, 0.15],
  [EVERYDAY, 0.4],
  // Days of the month, small counts, the years around now: any two articles share some of them.
  [numbers(0, 31), 0.12],
  [numbers(32, 100), 0.04],
  [numbers(1990, 2040), 0.1],
]
