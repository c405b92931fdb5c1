/** Nationalities as adjectives, with the country: general knowledge, complete for the members of the United Nations. */
const ROWS = `
afghan=afghanistan|albanian=albania|algerian=algeria|american=united states|us=united states|u.s=united states|angolan=angola|argentine=argentina|argentinian=argentina
armenian=armenia|australian=australia|austrian=austria|azerbaijani=azerbaijan|azeri=azerbaijan|bahamian=bahamas|bahraini=bahrain
bangladeshi=bangladesh|barbadian=barbados|belarusian=belarus|belgian=belgium|belizean=belize|beninese=benin|bhutanese=bhutan
bolivian=bolivia|bosnian=bosnia|brazilian=brazil|british=united kingdom|uk=united kingdom|bulgarian=bulgaria|burmese=myanmar|burundian=burundi
cambodian=cambodia|cameroonian=cameroon|canadian=canada|chadian=chad|chilean=chile|chinese=china|colombian=colombia|congolese=congo
croatian=croatia|croat=croatia|cuban=cuba|cypriot=cyprus|czech=czechia|danish=denmark|dutch=netherlands|ecuadorian=ecuador
egyptian=egypt|emirati=united arab emirates|english=england|eritrean=eritrea|estonian=estonia|ethiopian=ethiopia|fijian=fiji
filipino=philippines|finnish=finland|french=france|gabonese=gabon|gambian=gambia|georgian=georgia|german=germany|ghanaian=ghana
greek=greece|guatemalan=guatemala|guinean=guinea|guyanese=guyana|haitian=haiti|honduran=honduras|hungarian=hungary|icelandic=iceland
indian=india|indonesian=indonesia|iranian=iran|iraqi=iraq|irish=ireland|israeli=israel|italian=italy|ivorian=ivory coast|jamaican=jamaica
japanese=japan|jordanian=jordan|kazakh=kazakhstan|kenyan=kenya|kosovan=kosovo|kuwaiti=kuwait|kyrgyz=kyrgyzstan|laotian=laos|latvian=latvia
lebanese=lebanon|liberian=liberia|libyan=libya|lithuanian=lithuania|macedonian=macedonia|malagasy=madagascar|malawian=malawi
malaysian=malaysia|maldivian=maldives|malian=mali|maltese=malta|mauritanian=mauritania|mauritian=mauritius|mexican=mexico
moldovan=moldova|mongolian=mongolia|montenegrin=montenegro|moroccan=morocco|mozambican=mozambique|namibian=namibia|nepali=nepal|nepalese=nepal
nicaraguan=nicaragua|nigerian=nigeria|nigerien=niger|norwegian=norway|omani=oman|pakistani=pakistan|palestinian=palestine|panamanian=panama
paraguayan=paraguay|peruvian=peru|polish=poland|portuguese=portugal|qatari=qatar|romanian=romania|russian=russia|rwandan=rwanda
samoan=samoa|saudi=saudi arabia|scottish=scotland|senegalese=senegal|serbian=serbia|serb=serbia|singaporean=singapore|slovak=slovakia|slovenian=slovenia
slovene=slovenia|somali=somalia|spanish=spain|sudanese=sudan|surinamese=suriname|swedish=sweden|swiss=switzerland|syrian=syria
taiwanese=taiwan|tajik=tajikistan|tanzanian=tanzania|thai=thailand|tongan=tonga|trinidadian=trinidad|tunisian=tunisia|turkish=turkey
togolese=togo|turkmen=turkmenistan|ugandan=uganda|ukrainian=ukraine|uruguayan=uruguay|uzbek=uzbekistan|venezuelan=venezuela|vietnamese=vietnam
welsh=wales|yemeni=yemen|zambian=zambia|zimbabwean=zimbabwe`

const NATIONS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/u)
    .map(row => row.split('=') as [string, string]),
)

/** The country of an adjective; null where it is no nationality. */
export const nationOf = (word: string): string | null => NATIONS.get(word) ?? null

const COUNTRIES: ReadonlySet<string> = new Set(NATIONS.values())
/** A country’s own name, in lower case. */
export const isCountry = (word: string): boolean => COUNTRIES.has(word)

/** The country of an adjective or of its own name: `the Ghana striker`. */
export const nationNamed = (word: string): string | null => nationOf(word) ?? (COUNTRIES.has(word) ? word : null)
