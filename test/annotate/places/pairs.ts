/** Pairs of places, one pair a line, parted by a bar. */
const rows = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map(row => row.split('|').map(words => words.trim()) as [string, string])

export const APART = rows(`
  in Lagos | in Nairobi
  in Hanover | in Hamburg
  in Ohio | in Oregon
  in Peru | in Bolivia
  in Queensland | in Tasmania
  in Scotland | in Wales
  in Toledo, Ohio | in Toledo, Spain
  in Marrow Creek, Kansas | in Marrow Creek, Nebraska
  at a clinic in Lima | at a clinic in Quito
  at Hartnell Hospital in Leeds | at Hartnell Hospital in Bristol
  at Gatwick airport | at Stansted airport
  at Malmö airport | at Gothenburg airport
  at Corrie Park stadium | at Vale Road stadium
  at the Dunmore Hotel | at the Larkspur Hotel
  at Fenwick Prison | at Mossley Prison
  at Ardle station | at Balgower station
  at Oakfield School | at Hazelwood School
  at St Brannoc’s Church | at St Wilfrid’s Church
  off the northern tip of the island | off the southern tip of the island
  near the eastern end of the bridge | near the western end of the bridge
  on the north bank of the river | on the south bank of the river
  on the left side of the road | on the right side of the road
  in the left lane | in the right lane
  on the northbound carriageway | on the southbound carriageway
  at the front entrance | at the rear entrance
  on the third floor | on the fifth floor
  on the 14th floor | on the 12th floor
  at gate 12 | at gate 21
  on platform 3 | on platform 4
  in Ward 6 | in Ward 9
  in Terminal 2 | in Terminal 5
  in the upper deck | in the lower deck
  in the left leg | in the right leg
  in the right shoulder | in the left shoulder
  on the upper slopes of the mountain | on the lower slopes of the mountain
  in the kitchen | in a bedroom
  in the cellar | in the attic
  in a quarry | in a warehouse
  at the quarry | at the beach
  at Dunlow quarry | in the car park at Sandle beach
  at a school | at a hospital
  in a church | in a mosque
  at a hotel | at a hospital
  at his home | at a hotel
  at her flat | in a prison
  at the airport | at the railway station
  in a factory | at a school
  in a supermarket | in a church
  at the stadium | at the town hall
  at a petrol station | at a church
  in a cemetery | at a farm
  in a field | in a warehouse
  in a forest | in a shopping centre
  in the canal | in the lake
  in a reservoir | in a warehouse
  in a lake | in the sea
  in the sea off Crete | in the sea off Sicily
  at a mine in Chile | at a mine in Peru
  in a town in Kenya | in a town in Uganda
  in a village in Bihar | in a village in Punjab
  at the Italian consulate in Lyon | at the Italian consulate in Marseille
  in the northern wing | in the southern wing
  on the inner wall | on the outer wall
  on the second lane | on the third lane
  in the city of Aleppo | in the city of Homs
  from Denver | from Phoenix
  to Oslo | to Stockholm
  in Kent | in Cornwall
  in Northumberland | in Devon
  near Leeds | near Plymouth
  on board a ferry in Croatia | on board a ferry in Greece
`)

export const COMPATIBLE = rows(`
  in Lagos | in Nigeria
  in Leeds | in Yorkshire
  in Leeds | in England
  in Leeds | in Britain
  in Croydon | in London
  in Brooklyn | in New York
  in Salford | in Manchester
  in Toledo, Ohio | in Toledo
  in Toledo, Ohio | in Ohio
  in Atlanta | in Georgia
  in Tbilisi | in Georgia
  in Kyiv | in Kiev
  in Mumbai | in Bombay
  in Cologne | in Köln
  in St Louis | in Saint Louis
  in Washington | in Washington, D.C.
  in New York City | in New York
  in the US | in America
  in the UK | in Britain
  in Burma | in Myanmar
  at Hartnell Hospital in Leeds | at Hartnell Hospital
  at Hartnell Hospital in Leeds | at Leeds’s Hartnell Hospital
  at Hartnell Hospital | in Leeds
  at a hospital in Leeds | in hospital in Yorkshire
  at Leeds General Hospital | at the general hospital in Leeds
  at the General Hospital, Leeds | at Leeds General Hospital
  at the hospital | at Hartnell Hospital
  at a hospital | in a ward
  in the kitchen | at the house
  in the kitchen | at his home
  in a bedroom | on the second floor
  on the runway | at the airport
  in the terminal | at Malmö airport
  in the stands | at the stadium
  in the boot of a car | at Malmö airport
  in the car park | at the hospital
  in a car park | at a supermarket
  at a restaurant | in a hotel
  in a bar | at the hotel
  in a shop | at the airport
  in a shop | in the shopping centre
  in a village | near a river
  in the street | outside a school
  on the road | near the town
  on a bridge | in the city
  in the courtroom | at the court
  in a cell | at the prison
  in the chapel | at the university
  in the library | at the school
  in the office | at the factory
  near Leeds | in Bradford
  north of Leeds | in Harrogate
  close to the hospital | at a school
  near Inverbrae Bay | near Skerrow Bay
  next to a church | at the town hall
  in Canterbury | in Kent
  in Plymouth | in Devon
  in Gaza | in Israel
  outside Leeds | in Wakefield
  outside the hospital | in the street
  at the scene | in a warehouse
  at the site | at the quarry
  in the building | in a hotel
  in the north-east of the country | in the north of the country
  off the eastern tip of the island | off the island
  on the north bank | in the village
  on the third floor | in the building
  on the third floor | in a flat
  in the left leg | in the leg
  on the northern side | on the north side
  on the upper deck | on the deck
  in the garden | at the house
  in a shed | at the farm
  in a barn | on a farm
  in a field | on a farm
  in the woods | in a park
  on the quay | at the port
  on a jetty | at the beach
  on board a ferry | in the harbour
  in the cockpit | on the plane
  in Ward 6 | at the hospital
  at St Brannoc’s Church | at the church of St Brannoc
  in Dunlow | at Dunlow quarry
  at Vale Road | at the Vale Road ground
  in Inverbrae | in Inverbray
  in a mountain village | on a mountain
`)

export const OTHER = rows(`
  in Marrowcombe | in Tansley Head
  in Ostrell | in Vindholm
  in the village of Ostrell | in the village of Brackwater
`)
