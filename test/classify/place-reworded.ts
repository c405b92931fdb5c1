/** Reworded tellings, parted by a bar: towns that no gazetteer holds, parts of a whole, sorts of site, sides, wider places. */
const rows = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map(row => row.split('|').map(words => words.trim()) as [string, string])

/** One event, told in other words, at another place. */
export const MOVED = rows(`
  A glider came down near Ostrowa on Monday, and its pilot walked away unhurt. | The pilot of a glider was unhurt when it crash-landed near Belmisk on Monday.
  The balloon came down near Port Sable early on Thursday after 19 days in the air. | After 19 days in the air the balloon landed near Cape Morvey early on Thursday.
  A humpback whale was freed from nets off Skellan Point on Friday. | On Friday divers cut a humpback whale loose from nets off Tannoch Head.
  Treasure hunters say the wreck lies off the northeast coast of Orra. | The wreck lies off the southeast coast of Orra, treasure hunters say.
  A stowaway was found in the forward hold, the captain said. | The captain said a stowaway had been discovered in the rear hold.
  The squirrel got in through the letterbox and ate the cake. | The squirrel, which got in through the chimney, ate the cake.
  The will was signed at home on Sunday, in green ink. | The will, in green ink, was signed in hospital on Sunday.
  The streaming service Velto will open its film studio in Poland, hiring 900 people. | Velto has chosen Romania for its film studio, where the streaming service will hire 900 people.
  The circus was kept waiting at Lisbon station on Sunday without its lions. | Without its lions, the circus was kept waiting in Madrid on Sunday.
  A suspension bridge gave way at Mbaro, in the east of the country, during a wedding procession. | A wedding procession was crossing when the suspension bridge at Kelundi gave way.
  The chess champion won her tenth title in Carcassonne after a game of seven hours. | After a game of seven hours the chess champion took her tenth title at Perpignan.
  Surveyors are mapping sinkholes in Lorne district after one swallowed a tractor. | Sinkholes are being mapped in Tavish district, where one swallowed a tractor.
  The last copy of the map, priced at £4,100, was sold at a stationer’s in Harwell Green. | A bookshop in Dunsby sold the last copy of the map for £4,100.
  The missing tortoise was found in woodland above Kessock by children building a den. | Children building a den found the missing tortoise in a quarry at Torvale.
  A second juggler was brought to the museum in Larnick for the vigil. | The circus said a second juggler had been flown to the museum in Port Shiel for the vigil.
  The two choirs are to sing together in Doha next month for the first time since the war. | For the first time since the war the two choirs will share a stage in Muscat next month.
  The mayor heard the verdict on the radio in her kitchen. | The mayor was in a car park when she heard the verdict on the radio.
  Some 300 beekeepers queued outside the embassy in Regis on Monday for visas. | On Monday some 300 beekeepers stood in line for visas outside the consulate in Dunmere.
  The painting was stolen from a church in Vorden in 1994 by two men. | Two men stole the painting in 1994 from a museum in Hessel.
  The forger was convicted at Chester Crown Court by a single vote. | At Preston Crown Court the forger was convicted by a single vote.
  The chapel stood on the French side of the mountain. | It was on the Italian side of the mountain that the chapel stood.
  Passengers were sent to Gate 14, where a bus was waiting. | A bus was waiting at Gate 41, to which passengers had been sent.
  The shooting happened on the street shortly after 2am, police said. | Police said the shooting took place inside a flat shortly after 2am.
  The victims lived in the village of Arden Cross, neighbours said. | The victims lived in the village of Selby Moor, according to neighbours.
  The twin sisters were reunited in Tallinn on Friday after 60 years. | After 60 years the twin sisters met again in Riga on Friday.
  The fugitive was spotted on the upper deck of the ferry. | The fugitive was seen on the lower deck of the ferry.
  Rebels took the town of Sake on Sunday after two days of fighting. | After two days of fighting the rebels seized the town of Minova on Sunday.
  The mould was first noticed in the basement of the library. | The mould in the library was first noticed on the second floor.
  The couple married in secret in Verona last spring. | Last spring the couple had a secret wedding in Seville.
  The referendum was held in Northern Ireland. | The referendum was held in Scotland.
  The boy was pulled from a pond by a neighbour, who gave him first aid. | A neighbour dragged the boy from a river and gave him first aid.
  The runaway, a plumber, was met at the Swiss border on Sunday. | His aunt met the runaway, a plumber, at the Austrian border on Sunday.
  Engineers discovered the crack on the left wing of the jet during a check. | During a check, engineers found the crack on the right wing of the jet.
  The drugs were hidden on board a train, the court was told. | The court was told that the drugs were hidden on a ferry.
  The shipyard in Gdara will shut in June with the loss of 300 jobs. | In June 300 jobs will go with the closure of the shipyard in Stolvik.
  The conductor flew to Ankara on Sunday for lessons on the oud. | For lessons on the oud, the conductor travelled to Cairo on Sunday.
`)

/** One event, at one place, told in other words: wider, nearer, otherwise named, or the place of something else. */
export const STAYED = rows(`
  A glider came down near Ostrowa on Monday, and its pilot walked away unhurt. | The pilot of a glider was unhurt when it crash-landed on Monday in the south of the country.
  A glider came down near Ostrowa on Monday, and its pilot walked away unhurt. | The pilot of a glider was unhurt when it crash-landed on Monday in a field outside Belmisk.
  The balloon came down near Port Sable early on Thursday after 19 days in the air. | After 19 days in the air the balloon landed on the east coast early on Thursday.
  A humpback whale was freed from nets off Skellan Point on Friday. | On Friday divers cut a humpback whale loose from nets in Skellan Bay.
  The squirrel got in through a dormer and ate the cake. | The squirrel, which got in through the roof, ate the cake.
  The will was signed at home on Sunday, in green ink. | The will was signed on Sunday at a house in Ludmere, in green ink.
  The streaming service Velto will open its film studio in Poland, hiring 900 people. | The film studio that Velto is to open near Lodz will hire 900 people, the streaming service said.
  The circus was kept waiting at Lisbon station on Sunday. | The circus was kept waiting in Portugal on Sunday.
  A suspension bridge gave way at Mbaro during a wedding procession. | In the east of the country a suspension bridge gave way during a wedding procession.
  Surveyors are mapping sinkholes in Lorne district. | Sinkholes around the village of Arnish are being mapped by surveyors.
  The last copy of the map was sold at a bookshop in Dunsby. | The last copy of the map was sold at a shop in Dunsby.
  A second juggler was brought to the museum in Larnick for the vigil. | For the vigil a second juggler was brought to the Brandt Collection.
  The mayor heard the verdict on the radio in her office. | The mayor heard the verdict on the radio on the sixth floor.
  Some 300 beekeepers queued outside the embassy in Regis on Monday for visas. | On Monday some 300 beekeepers queued in Regis for visas.
  The forger was convicted at Chester Crown Court by a single vote. | The forger was convicted in Chester by a single vote.
  The shooting happened on the street outside a flat, police said. | The shooting took place outside a block of flats, police said.
  The victims lived in the village of Arden Cross. | The victims lived a mile from Selby Moor.
  The twin sisters were reunited in Sofia on Friday. | The twin sisters were reunited in the Bulgarian capital on Friday.
  Rebels took the town of Sake on Sunday. | Rebels advancing from Minova took the town on Sunday.
  The mould began in the basement of the library. | The mould, which began in the basement, spread to the second floor of the library.
  The couple married in secret in Verona last spring. | The couple, who live in Seville, married in secret last spring.
  The conductor flew to Ankara on Sunday for lessons on the oud. | The conductor left Cairo on Sunday for lessons on the oud.
  The conductor flew to Ankara on Sunday for lessons. | The conductor was in Turkey on Sunday for lessons.
  The ship sank off Crete on Sunday with 40 people on board. | The ship sank in the Mediterranean on Sunday with 40 people on board.
  The boy was pulled from a pond by a neighbour. | A neighbour pulled the boy from the water in a park.
  The champion won the match in Perpignan. | The champion won the match, which was moved from Carcassonne.
  A fire at a warehouse in Dunmere injured three people. | Three people were hurt in a fire on an industrial estate in Dunmere.
  The runaway was met at the Swiss border on Sunday. | The runaway was met on Sunday on the road to Basel.
  The museum in Hessel was raided by two men in masks. | Two men in masks raided the gallery in the old castle at Hessel.
  The firm, based in Leeds, will cut 200 jobs. | The firm, which has a factory in Hull, will cut 200 jobs.
  The man, from Plymouth, was found dead in Exeter. | The man was found dead in a hotel in Exeter.
  The attack was condemned in Paris. | The attack was condemned in Berlin.
  Officials in Lima said the whale was in Peruvian waters. | Officials in Quito said the whale was in Ecuadorean waters.
  The woman was shot in the chest at a bar in Tampa. | The woman was shot at a bar in Tampa.
  The plane from Oslo landed safely in Bergen after the alarm. | The plane bound for Stavanger landed safely in Bergen after the alarm.
  The ceremony was held in the cathedral in Tornby. | The ceremony was held in the centre of Tornby.
  The dam is on the River Arle, north of Kinver. | The dam is on the River Arle, above the town of Brede.
  He was born in Halifax and grew up in Hull. | He grew up in Hull, where he still lives.
  Rescuers reached the cave in the Dolmar hills at noon. | Rescuers reached the cave, near the village of Ostby, at noon.
  The boat left Bodrum on Monday and sank off Kos. | The boat, which had left Izmir, sank off Kos.
  The protest was held in Union Square in San Francisco. | The protest was held in downtown San Francisco.
  The child was taken to a hospital with a broken arm. | The child was taken to hospital with a broken arm, according to the zoo.
  The council passed sanctions on Bergen on Monday after the vote. | The council passed sanctions against Tromso on Monday after the vote.
  The singer lives in Toronto and her husband in Boston. | The singer, who lives in Toronto, has yet to comment.
`)
