/** Two tellings of one sentence each, parted by a bar. */
const rows = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map(row => row.split('|').map(words => words.trim()) as [string, string])

/** The two tell one event at two places. */
export const DIFFER = rows(`
  The body of the missing hiker was found in a quarry on Tuesday. | On Tuesday the missing hiker’s body was discovered on a beach.
  The tanker ran aground off the northern tip of the island at dawn. | At dawn the tanker went aground near the island’s southern tip.
  The injured miners were treated at a hospital in Lima. | The injured miners were being treated at a hospital in the city of Quito.
  The minister was speaking at a conference in Lisbon. | The minister spoke at a conference in Madrid.
  The crash happened on the northbound carriageway of the M9. | The crash happened on the southbound carriageway of the M9.
  Officers arrested the suspect at his home in Derby on Friday. | The suspect was arrested on Friday at a hotel in Derby.
  The fire broke out in the kitchen shortly after midnight. | Shortly after midnight the fire started in a bedroom.
  The winger broke her left ankle in the first half. | The winger suffered a broken right ankle in the first half.
  The final was played at Corrie Park stadium in front of 9,000 fans. | Some 9,000 fans saw the final at Vale Road stadium.
  The company will build the new battery plant in Tulsa, Oklahoma. | The new battery plant will be built in Topeka, Kansas, the company said.
  The plane landed safely at Malmö airport. | The plane landed safely at Gothenburg airport.
  The wreck was found at the eastern end of the lake by divers. | Divers found the wreck at the western end of the lake.
  The train was travelling from Denver to Chicago when it derailed. | The train derailed while it was travelling from Phoenix to Chicago.
  The boy was found alive in a field by a farmer. | A farmer found the boy alive in a warehouse.
  The explosion happened at a factory in Hanover. | The explosion occurred at a factory in Hamburg.
  The gunman opened fire in a supermarket on Saturday. | The gunman opened fire in a church on Saturday.
  He was shot in the left leg by the robbers. | The robbers shot him in the right leg.
  The gas leak began on the third floor of the building. | The gas leak started on the fifth floor of the building.
  The summit will be held in Nairobi in June. | The summit is to take place in Lagos in June.
  The ferry hit the northern breakwater as it entered the port. | The ferry struck the southern breakwater as it entered the port.
  The protesters gathered outside the town hall in Leeds. | The protesters gathered outside the town hall in Bristol.
  The climbers died on the north face of the mountain. | The climbers died on the south face of the mountain.
  The whale was washed up on a beach in Cornwall. | The whale washed up on a beach in Norfolk.
  The patients were moved to a hospital in Leeds overnight. | Overnight the patients were moved to a hospital in Plymouth.
  The car was found in a car park at Sandle beach. | The car was found at Dunlow quarry.
  She was pronounced dead at the scene. | She was pronounced dead in hospital.
  The actor died at his home in Malibu. | The actor died in a Chicago hospital.
  The meteorite fell in a field near the village. | The meteorite fell in a lake near the village.
  The prisoners escaped from Fenwick Prison on Sunday. | The prisoners escaped on Sunday from Mossley Prison.
  The passengers were stranded at Gatwick airport for two days. | For two days the passengers were stranded at Stansted airport.
  The firm’s headquarters will move to Austin next year. | The firm will move its headquarters to Denver next year.
  The exhibition opens at the Larkspur Museum on Monday. | The exhibition opens on Monday at the Dunmore Museum.
  The hearing was held at Leeds Crown Court on Monday. | The hearing took place at Bristol Crown Court on Monday.
  The bomb was hidden in a mosque, police said. | Police said the bomb was hidden in a school.
  The body was pulled from a canal by firefighters. | Firefighters pulled the body from a lake.
  The attack took place at a market in Aleppo. | The attack took place at a market in Homs.
  The factory in Marrow Creek, Kansas, will close. | The factory in Marrow Creek, Nebraska, will close.
  Dr Ines Falk of Hartnell Hospital in Leeds led the study. | The study was led by Dr Ines Falk, who works at Hartnell Hospital in Bristol.
  The van was dumped in a car park in Cardiff. | The van was dumped in a car park in Swansea.
  The painting hangs in a museum in Vienna. | The painting hangs in a museum in Zurich.
  The dog was rescued from a well in Toledo, Ohio. | The dog was rescued from a well in Toledo, Spain.
  The team will train in Seville before the match. | The team will train in Valencia before the match.
  The storm made landfall in Texas on Sunday night. | The storm made landfall in Florida on Sunday night.
  The satellite crashed in the Pacific coast state of Oregon. | The satellite crashed in the Atlantic coast state of Maine.
  Rescuers found the girl in the cellar of the collapsed house. | Rescuers found the girl in the attic of the collapsed house.
  The witness was in the left lane when the truck braked. | The witness was in the right lane when the truck braked.
  The dead man lived in Leeds with his parents. | The dead man lived with his parents in Plymouth.
  The crew were taken to a hotel in Dakar. | The crew were taken to a hotel in Accra.
  The rocket was launched from a base in Kazakhstan. | The rocket was launched from a base in Iran.
  The drone was shot down over Syria. | The drone was shot down over Iraq.
  The talks collapsed in Geneva on Friday. | The talks collapsed in Vienna on Friday.
  The pipeline burst in Alberta on Wednesday. | The pipeline burst in Ontario on Wednesday.
  The flat on the 14th floor caught fire. | The flat on the 12th floor caught fire.
  The suspect surrendered to officers at a motel in Flagstaff, Arizona, after a four-hour standoff. | After a standoff of four hours the suspect gave himself up at a motel in Albuquerque, New Mexico.
  Prosecutors say the cash was handed over in a hotel bar in Zurich in May. | The cash changed hands in a Geneva hotel bar in May, according to prosecutors.
  Mr Holm, 54, collapsed in the changing room at half-time. | Holm collapsed on the pitch at half-time and died later.
  The body of the man was recovered from the River Tarn on Sunday morning. | Divers on Sunday recovered the man’s body from a flooded quarry.
  The plane came down in a maize field two kilometres short of the runway. | The aircraft came down in a lake two kilometres from the runway.
  Officers found the stolen van, burnt out, in woods at Hazel Tor. | The stolen van was found by officers on a beach at Sandle.
  The flight left from gate 12 an hour late. | The flight left from gate 21 an hour late.
`)

/** The two look alike and agree, or say nothing of one thing. */
export const AGREE = rows(`
  The body of the missing hiker was found in a quarry near Buxton. | The missing hiker’s body was found in Derbyshire on Tuesday.
  The tanker ran aground off the northern tip of the island. | The tanker ran aground off the island.
  The injured miners were treated at a hospital in Lima. | The injured miners were treated in Peru.
  The minister was speaking at a conference in Lisbon. | The minister spoke at a conference in the Portuguese capital.
  The crash happened on the northbound carriageway of the M9. | The crash happened on the M9 near Stirling.
  Officers arrested the suspect at his home in Derby. | The suspect was arrested in Derby on Friday.
  The fire broke out in the kitchen of the house. | The fire started at the house after midnight.
  The winger broke her left ankle in the first half. | The winger suffered a broken ankle in the first half.
  The final was played at Corrie Park stadium. | The final was played in Dundee.
  The company will build the new plant in Tulsa, Oklahoma. | The company will build the new plant in Tulsa.
  The plane landed safely at Malmö airport. | The plane landed safely in Sweden.
  The wreck was found at the eastern end of the lake. | Divers found the wreck in the lake.
  The couple were married in a small church in Siena. | The couple were married in Tuscany.
  The stolen painting was recovered from a warehouse in Hamburg. | Detectives recovered the stolen painting in Germany.
  The bus travelled from Oslo to Bergen. | The bus travelled via Voss to Bergen.
  The train was travelling from Denver to Chicago. | The train was travelling to Chicago.
  The boy was found alive in a field. | The boy was found alive on a farm.
  The explosion happened at a factory in Hanover. | The explosion happened in an industrial district.
  The gunman opened fire in a supermarket. | The gunman opened fire in a shopping centre.
  He was shot in the leg by the robbers. | The robbers shot him in the left leg.
  The leak began on the third floor of the hotel. | The leak began at the hotel.
  The summit will be held in Nairobi in June. | The summit will be held in Kenya in June.
  The ferry hit the northern breakwater. | The ferry hit the north breakwater.
  The protesters gathered outside the town hall. | The protesters gathered in the street.
  The climbers died on the north face of the mountain. | The climbers died in the Alps.
  The whale was washed up on a beach in Cornwall. | The whale was washed up near Penzance.
  The patients were moved to a hospital in Salford. | The patients were moved to a Manchester hospital.
  The car was found in a car park at Sandle beach. | The car was found at the beach.
  She was pronounced dead at the scene. | She was pronounced dead in the street.
  He was born in Leeds and died in Bristol. | He died in Bristol after moving there from Leeds.
  The prisoners escaped from Fenwick Prison. | The prisoners escaped from a prison in Kent.
  The passengers were stranded at Gatwick airport. | The passengers were stranded in the south terminal.
  The singer will play in Leeds on Friday and in Bristol on Sunday. | The singer will play in Bristol on Sunday.
  The exhibition opens in Leeds on Monday. | The exhibition closes in Bristol on Monday.
  The quake was felt in Athens. | The quake was felt in Corinth and Athens.
  A man was arrested in Leeds on Friday. | A woman was arrested in Bristol on Friday.
  The firm has plants in Ohio and in Oregon. | The firm has a plant in Oregon.
  The minister flew from Paris to Rome. | The minister flew to Rome from the French capital.
  The attack took place near the market in Aleppo. | The attack took place in northern Syria.
  The storm passed over Texas on Sunday. | The storm passed over Louisiana on Monday.
  The suspect, from Leeds, was arrested in Bristol. | The suspect was arrested in Bristol.
  The president spoke in Washington on Friday. | The president spoke at the White House on Friday.
  The doctor at the scene said that he was dead. | The doctor at the hospital said that he was alive.
  The river burst its banks at Selby. | The river burst its banks in Yorkshire.
  The refugees came from Syria and from Iraq. | The refugees came from Iraq.
  The court in The Hague ruled on Friday. | The court ruled on Friday in the Netherlands.
  The statue stood in the park for a century. | The statue stood in the square for a century.
  The riders went through Derby, Leeds and York. | The riders went through York.
  Troops withdrew from Homs on Friday. | Troops entered Aleppo on Friday.
  The couple met in Leeds in 1990. | The couple married in Bristol in 1995.
  The ship sailed from Dover. | The ship sailed to Calais.
  The fire did not start in the kitchen, officials said. | The fire started in a bedroom, officials said.
  The missile flew over Japan after it was launched on Tuesday. | The missile was launched in North Korea on Tuesday.
  He was hired as head coach at Temple University. | He was hired as head coach at Temple.
  The woman was last seen getting off a bus in Corrie. | She was last seen leaving a supermarket in Corrie.
  The fire at the warehouse on the Tansley estate was out by eight. | The fire in Tansley was out by eight.
  The River Tarn burst its banks near Selby. | The flood came down a valley near Selby.
  He died on the way to hospital. | He died in an ambulance.
  If the plant closes in Leeds, jobs will move abroad. | If the plant closes in Bristol, jobs will move abroad.
  The bomb went off outside a mosque. | The bomb went off near a school.
  The crowd marched from the park to the town hall. | The crowd marched past the church to the town hall.
  She works as a nurse in Kent. | She works as a nurse in Canterbury.
  The body was taken to a mortuary in Leeds. | The body was found in a field in Harrogate.
  The actor was at home in Malibu when the fire came. | The actor was in California when the fire came.
  The talks will move from Geneva to Vienna. | The talks will resume in Vienna.
  Prices rose in London and the south-east. | Prices rose in London.
  The ministry in Kyiv said two people died. | The governor of Kharkiv said two people died.
  The girl was treated in hospital for burns. | The girl was treated at the scene for burns.
`)

/** Told at two places, and not seen yet: the tagger’s adjectives, `near` and `near`. */
export const UNSEEN = rows(`
  The couple were married in a small church in Siena. | The couple married in a small church in Pisa.
  The stolen painting was recovered from a warehouse by detectives. | Detectives recovered the stolen painting from a church.
  Troops crossed the border near the eastern town of Homs. | Troops crossed the border near the town of Aleppo.
`)
