/**
 * Place nouns by width, a sort a line: its key, the words of it, and behind the bar the sorts that it may lie in or beside.
 * A word of two is written with a hyphen. General knowledge of English, British and American.
 */
export const PARTS = `
side: side sides flank flanks|
end: end tip point edge extremity corner|
coast: coast coastline shore shoreline seaboard seafront waterfront|
riverside: riverbank riverbanks embankment north-bank south-bank east-bank west-bank northern-bank southern-bank eastern-bank western-bank left-bank right-bank opposite-bank far-bank|
part: part section half area portion sector zone wing|
floor: floor floors storey story level|
lane: lane lanes carriageway|
gate: gate gates gateway entrance entrances exit exits doorway door doors patio-door patio-doors fire-exit fire-door loading-bay checkpoint turnstile|
wall: wall walls fence|
breakwater: breakwater breakwaters mole seawall groyne|port
pier: pier piers jetty|port beach
quay: quay quayside dockside wharf berth|port
runway: runway taxiway apron tarmac|airport
stand: stand stands terrace grandstand|stadium
tower: tower towers turret spire steeple|
roof: roof rooftop|
platform: platform platforms|station
terminal: terminal terminals concourse|airport port station
ward: ward wards icu|hospital
hemisphere: hemisphere|
slope: slope slopes face summit peak|mountain
window: window windows casement porthole french-window french-windows ledge windowsill|
dormer: dormer dormers dormer-window|roof window
skylight: skylight skylights rooflight roof-window roof-light|roof
chimney: chimney chimneys flue smokestack|roof
hatch: hatch hatchway catflap cat-flap dog-flap letterbox letter-box mail-slot trapdoor trap-door|gate
vent: vent vents air-vent air-duct duct ventilation-shaft|roof
bow: bow bows prow|
stern: stern|
seat: seat seats|
goal: post goal|`
export const BODY = `
limb: arm leg hand foot shoulder knee ankle eye ear wrist elbow hip thigh lung kidney hamstring calf thumb cheek forearm shin heel groin breast buttock temple-bone arms legs hands feet|`
export const ROOMS = `
kitchen: kitchen kitchens galley|home hotel restaurant ship plane school
bedroom: bedroom bedrooms|home hotel
bathroom: bathroom bathrooms toilet toilets shower showers lavatory restroom washroom|home hotel school pub restaurant plane shop station
lounge: lounge sitting-room living-room|home hotel airport
cellar: cellar basement crypt vault|home church bank pub museum shop
attic: attic loft|home
balcony: balcony veranda|home hotel theatre
garden: garden yard backyard patio driveway porch lawn|home pub school
shed: shed outhouse barn stable stables|home farm
garage: garage|home
stairs: stairs stairwell staircase stairway|
corridor: corridor hallway hall|
lift: lift elevator|
classroom: classroom classrooms lecture-hall|school university
cell: cell cells|prison police-station court
dock: dock docks|port court
courtroom: courtroom|court
office: office offices study|
lobby: lobby foyer reception vestibule|
canteen: canteen cafeteria|
dormitory: dormitory dorm dormitories|school university
cockpit: cockpit flight-deck|plane
cabin: cabin cabins|plane ship
engine-room: engine-room|ship
hold: hold|ship plane
deck: deck decks bridge-deck|ship
boot: boot trunk|car
operating-theatre: operating-theatre operating-room|hospital
dressing-room: dressing-room changing-room locker-room|stadium school gym
studio: studio|
pitch: pitch touchline penalty-area|stadium park`
export const VEHICLES = `
car: car cars taxi van minivan cab suv hatchback saloon sedan|
lorry: lorry truck lorries trucks trailer|
bus: bus coach minibus buses|
train: train trains carriage tram|
plane: plane aircraft jet airliner aeroplane airplane flight helicopter|
ship: ship ferry vessel boat trawler yacht tanker submarine liner dinghy|
ambulance: ambulance|`
export const SITES = `
home: house home homes flat apartment bungalow cottage mansion villa residence farmhouse townhouse condo condominium penthouse maisonette doorstep rectory vicarage parsonage manse presbytery deanery chalet croft homestead bedsit studio-flat duplex tenement shack hovel dwelling houseboat lodge|farm
caravan: caravan motorhome campervan mobile-home|camp-site car-park field farm beach park
block: block tower-block apartment-block high-rise|
hospital: hospital hospitals infirmary clinic medical-centre medical-center|university prison
hospice: hospice|
care-home: care-home nursing-home rest-home retirement-home almshouse|
hotel: hotel motel hostel guesthouse guest-house boarding-house lodging-house inn resort b&b|airport beach mall
school: school schools kindergarten nursery preschool playschool playgroup creche crèche seminary madrasa madrassa|
university: university college campus polytechnic conservatoire conservatory|
church: church cathedral chapel abbey minster basilica monastery convent nunnery priory friary oratory kirk|school university
mosque: mosque mosques|
synagogue: synagogue|
temple: temple shrine pagoda gurdwara|
restaurant: restaurant cafe café diner takeaway pizzeria bistro eatery steakhouse|hotel mall airport museum station beach zoo shop university
pub: pub bar tavern nightclub club disco|hotel mall airport beach stadium station theatre university restaurant
shop: shop store supermarket hypermarket bookshop bookstore sweetshop kiosk deli newsagents stationer florist barber hairdresser salon showroom greengrocer ironmonger fishmonger drugstore bodega chemists bookmaker tobacconist optician haberdasher draper outfitters emporium pawnshop pawnbroker delicatessen patisserie confectioner launderette laundromat minimart garden-centre boutique bakery pharmacy grocery newsagent butcher jeweller jewellers chemist off-licence|mall airport hotel station hospital petrol-station museum market
mall: mall shopping-centre shopping-center arcade retail-park|
market: market bazaar souk|
factory: factory plant mill works foundry brewery distillery abattoir slaughterhouse sawmill smelter refinery tannery cannery winery creamery steelworks ironworks brickworks glassworks gasworks printworks|port
warehouse: warehouse depot storehouse hangar|port airport factory farm
hall: union-hall village-hall church-hall parish-hall community-hall dance-hall assembly-hall drill-hall memorial-hall school-hall banqueting-hall exhibition-hall music-hall hall-site community-centre community-center convention-center conference-centre|hotel school university church
court: court courthouse tribunal|
prison: prison jail penitentiary gaol borstal remand-centre detention-centre detention-center|
police-station: police-station|
fire-station: fire-station|
station: station|
airport: airport airfield airstrip aerodrome airbase|
stadium: stadium arena ballpark velodrome racecourse racetrack speedway ice-rink rink showground coliseum venue football-ground cricket-ground rugby-ground home-ground sports-ground recreation-ground county-ground|park university
museum: museum gallery|university park
library: library|school university
theatre: theatre theater cinema playhouse concert-hall opera-house|mall university school hotel
bank: bank|mall airport
post-office: post-office|shop mall
petrol-station: petrol-station gas-station filling-station service-station forecourt|supermarket mall
embassy: embassy consulate legation high-commission|
parliament: parliament legislature assembly|
town-hall: town-hall city-hall council-chamber|
palace: palace castle fortress|
barracks: barracks garrison|
farm: farm ranch smallholding orchard vineyard greenhouse glasshouse plantation|
mine: mine pit colliery shaft|
quarry: quarry quarries gravel-pit sand-pit chalk-pit clay-pit sandpit|
car-park: car-park parking-lot parking-garage multi-storey|hospital school university hotel restaurant pub shop mall market factory court station airport stadium museum library theatre beach park church town-hall petrol-station harbour port zoo gym pool forest quarry office cemetery block police-station camp-site warehouse mountain lake
park: park playground gardens square plaza|university
cemetery: cemetery graveyard churchyard crematorium|church
beach: beach beaches sands dunes|lake sea coast resort
golf-course: golf-course fairway|hotel park
field: field fields meadow paddock pasture farmland cornfield wheatfield hayfield|farm school park airport
woods: forest woods wood woodland jungle rainforest bushland thicket copse spinney grove|park mountain farm field
port: port harbour harbor marina dockyard shipyard|
gym: gym gymnasium sports-hall leisure-centre sports-centre|school university hotel prison
pool: pool swimming-pool lido|school university hotel home gym park ship
zoo: zoo aquarium safari-park|park
building-site: construction-site building-site|
dump: landfill dump tip-site scrapyard junkyard recycling-centre|
power-station: power-station power-plant nuclear-plant nuclear-station wind-farm solar-farm substation|
camp-site: campsite caravan-park campground trailer-park|beach park farm field woods lake
camp: camp|
mortuary: morgue mortuary funeral-home funeral-parlour funeral-parlor|hospital
laboratory: laboratory lab|university hospital factory
spacecraft: spacecraft spaceship space-station space-shuttle space-capsule|
headquarters: headquarters hq|`
export const WAYS = `
road: road street avenue boulevard alley highway motorway freeway expressway dual-carriageway roundabout junction intersection crossroads pavement sidewalk kerb bypass interchange towpath footpath path track driveway-road|
bridge: bridge viaduct overpass flyover|
tunnel: tunnel underpass subway|
railway: railway railroad level-crossing rails tracks|
border: border frontier|`
export const NATURE = `
river: river stream creek brook estuary|
canal: canal canals canal-basin towpath-side|
lake: lake reservoir pond loch lagoon|park
sea: sea ocean gulf strait channel bay waters|
island: island islands isle islet archipelago|
mountain: mountain mountains fell fells hill hills hillside ridge cliff cliffs gorge ravine canyon glacier volcano|
desert: desert|
valley: valley|
cave: cave cavern|mountain
reef: reef sandbank shoal rocks|sea
coastline: headland cape peninsula|`
export const TOWNS = `
town: town city village hamlet township municipality suburb settlement capital metropolis|`
export const WIDE = `
district: district neighbourhood neighborhood quarter borough estate|
county: county parish|
state: state province region prefecture governorate canton territory|
country: country nation republic kingdom|
continent: continent|`
export const ANY = `
scene: scene site spot location place premises facility building complex centre center property compound grounds venue-place base residence-place institution|`
