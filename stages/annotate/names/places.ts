/** Countries, capitals and large cities, from general knowledge: enough to tell a place from a person. */
import {phrases, table} from './table.ts'

export const PLACES = phrases(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain,
  bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, brunei, bulgaria,
  burkina faso, burma, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba,
  cyprus, czech republic, czechia, denmark, djibouti, dominica, ecuador, egypt, el salvador, england, eritrea, estonia,
  ethiopia, fiji, finland, france, gabon, gambia, germany, west germany, east germany, soviet union, yugoslavia, czechoslovakia, ghana, gibraltar, great britain, britain, greece, greenland,
  guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
  italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho,
  liberia, libya, liechtenstein, lithuania, luxembourg, macau, macedonia, madagascar, malawi, malaysia, maldives, mali,
  malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia,
  nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan,
  palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia,
  rwanda, samoa, san marino, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia,
  slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname, swaziland, sweden,
  switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, timor, togo, tonga, trinidad, tunisia, turkey,
  turkmenistan, uganda, ukraine, united arab emirates, united kingdom, united states, united states of america, uruguay,
  uzbekistan, vanuatu, vatican, venezuela, vietnam, wales, yemen, zambia, zimbabwe, crimea, catalonia, kashmir, gaza,
  west bank, chechnya, kurdistan, siberia, scandinavia, europe, asia, africa, america, north america, south america,
  latin america, antarctica, middle east, korea, balkans, caribbean, mediterranean, atlantic, pacific, arctic,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
  missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota,
  ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  virginia, west virginia, wisconsin, wyoming, ontario, quebec, alberta, manitoba, british columbia, saskatchewan,
  nova scotia, queensland, victoria, tasmania, new south wales, bavaria, saxony, normandy, brittany, lombardy, sicily,
  london, manchester, birmingham, liverpool, leeds, glasgow, edinburgh, cardiff, belfast, bristol, sheffield, newcastle,
  paris, marseille, lyon, nice, berlin, munich, hamburg, frankfurt, cologne, dresden, duisburg, düsseldorf, rome, milan,
  naples, turin, venice, madrid, barcelona, seville, valencia, lisbon, porto, brussels, antwerp, amsterdam, rotterdam,
  the hague, copenhagen, oslo, bergen, stockholm, gothenburg, malmö, helsinki, reykjavik, dublin, cork, vienna, zurich,
  geneva, basel, bern, davos, prague, brno, bratislava, budapest, warsaw, krakow, gdansk, bucharest, sofia, athens,
  thessaloniki, belgrade, sarajevo, zagreb, skopje, tirana, pristina, moscow, st petersburg, kyiv, kiev, kharkiv, odesa,
  odessa, lviv, mariupol, donetsk, luhansk, minsk, vilnius, riga, tallinn, chisinau, tbilisi, yerevan, baku, istanbul,
  ankara, jerusalem, tel aviv, haifa, gaza city, ramallah, beirut, damascus, aleppo, homs, amman, baghdad, mosul, basra,
  tehran, riyadh, jeddah, mecca, dubai, abu dhabi, doha, muscat, sanaa, kabul, kandahar, islamabad, karachi, lahore,
  peshawar, delhi, new delhi, mumbai, kolkata, chennai, bangalore, hyderabad, dhaka, kathmandu, colombo, yangon, bangkok,
  hanoi, phnom penh, vientiane, kuala lumpur, jakarta, bali, manila, taipei, beijing, shanghai, shenzhen, guangzhou,
  wuhan, tianjin, chongqing, pyongyang, seoul, busan, tokyo, osaka, kyoto, hokkaido, okinawa, fukushima, sydney,
  melbourne, brisbane, perth, adelaide, canberra, auckland, wellington, christchurch, cairo, alexandria, tripoli,
  benghazi, tunis, algiers, casablanca, rabat, khartoum, addis ababa, nairobi, mombasa, kampala, kigali, lagos, abuja,
  accra, dakar, bamako, kinshasa, luanda, harare, lusaka, johannesburg, cape town, pretoria, durban, mogadishu,
  washington, new york city, boston, chicago, los angeles, san francisco, san diego, houston, dallas, austin, denver,
  seattle, portland, miami, atlanta, philadelphia, detroit, phoenix, las vegas, orlando, minneapolis, cleveland,
  pittsburgh, baltimore, new orleans, nashville, memphis, st. louis, kansas city, salt lake city, sacramento, brooklyn,
  manhattan, queens, bronx, harlem, hollywood, silicon valley, long island, santa monica, oakland, charlotte,
  toronto, montreal, vancouver, ottawa, calgary, edmonton, winnipeg, mexico city, guadalajara, havana, kingston, caracas,
  bogota, medellin, quito, lima, la paz, santiago, buenos aires, montevideo, brasilia, rio de janeiro, são paulo,
  sao paulo, rio, westminster, downing street, wall street, washington d.c., oxford, cambridge, brighton, york, hull,
  plymouth, norwich, leicester, nottingham, derby, coventry, southampton, portsmouth, aberdeen, dundee, swansea,
  u.s., us, u.s.a., usa, uk, u.k., uae, d.c., dprk, drc, l.a., n.y.
`)

/** Adjectives of origin: `Chinese officials`, `a Briton`. They name no person and split a run before a title. */
export const DEMONYMS = table(`
  afghan albanian algerian american argentine argentinian armenian australian austrian bangladeshi belarusian belgian
  bolivian bosnian brazilian british briton britons bulgarian burmese cambodian canadian chadian chilean chinese
  colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian
  european filipino finnish french georgian german ghanaian greek guatemalan haitian hungarian icelandic indian
  indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish
  kuwaiti latvian lebanese liberian libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan
  nepalese nepali nicaraguan nigerian norwegian pakistani palestinian panamanian peruvian polish portuguese qatari
  romanian russian rwandan saudi scottish senegalese serbian serb singaporean slovak slovenian somali spanish sudanese
  swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish turk ugandan ukrainian uruguayan uzbek
  venezuelan vietnamese welsh yemeni zambian zimbabwean african asian arab arabic latino hispanic caucasian western
  eastern northern southern soviet nazi muslim christian jewish catholic protestant sunni shia shiite hindu sikh
  buddhist democratic republican democrat conservative tory liberal labour socialist communist
  americans russians germans ukrainians palestinians israelis iranians iraqis syrians africans europeans asians arabs
  muslims christians jews catholics republicans democrats conservatives tories liberals afghans turks kurds serbs
  canadians australians mexicans brazilians italians egyptians indians pakistanis
`)
