/**
 * Common given names, to tell a person from a place or a firm; never to tell a gender.
 * Source: general knowledge.
 */
import {table} from './table.ts'

export const GIVEN = table(`
  aaron abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alejandro alex alexander alexandra alexei alexis
  alfred ali alice alicia alison allen amanda amber amina amir amy ana andre andrea andrei andrew andy angela angelina
  angus anita ann anna anne annie anthony antonio arnold arthur ashley barack barbara barry beatrice ben benjamin
  bernard bernie beth betty bill billy bob bobby boris brad bradley brandon brenda brett brian bridget bruce bryan caleb
  cameron carl carla carlos carmen carol caroline catherine cathy charles charlie charlotte chelsea cheryl chloe chris
  christian christina christine christopher cindy claire clara clive colin connor craig cristina crystal cynthia daisy
  dale dan daniel danielle danny dave david dawn dean deborah debbie denis denise dennis derek diana diane diego dimitri
  dmitry dominic don donald donna doris dorothy doug douglas duncan dylan ed eddie edith edward edwin eileen elaine
  elena eleanor eli elizabeth ella ellen elon emily emma emmanuel eric erica erik erin ernest esther ethan eva evan eve
  evelyn fatima felix fernando fiona frances francesco francis francois françois frank fred frederick gabriel gareth
  gary gavin gemma geoff geoffrey george gerald gerard gina giovanni glen glenn gloria gordon grace graham grant greg
  gregory hannah harold harriet harry harvey hassan heather hector heidi helen helena henry herbert hillary holly howard
  hugh hugo hussein ian ibrahim igor imran ingrid irene isaac isabel isabella ismail ivan jack jackie jacob jacqueline
  jacques jaime jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jen jenna jennifer jenny
  jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne joe joel johan johannes john johnny jon
  jonathan jordan jorge jose josé joseph joseph josh joshua joyce juan juanita judith judy julia julian julie justin
  kamal kamala karen karim karl kate katherine kathleen kathryn kathy katie katrina kayla keith kelly ken kenneth kevin
  khalid kieran kim kirsty kristen kumar kurt kyle lance larry laura lauren laurence lawrence leah lee leo leon leonard
  leslie lewis li liam lily linda lisa liz lloyd lois lorraine louis louise luca lucas lucy luis luke lydia lynn mahmoud
  malcolm marc marcel marcia marco marcus margaret maria marie marina mario marion mark marlene martha martin mary mateo
  matt matthew maureen maurice max maya megan melania melanie melinda melissa michael michel michelle miguel mike mikhail
  miriam mohamed mohammad mohammed moira molly monica muhammad mustafa nadia nancy naomi natalia natalie natasha nathan
  neil nelson niall nicholas nick nicola nicolas nicole nigel nikolai nina noah noel nora norman olga oliver olivia omar
  oscar owen pablo pamela pat patricia patrick paul paula pauline pedro penny pete peter phil philip philippe phillip
  phoebe pierre priya rachel rafael raj ralph ramon raúl ravi ray raymond rebecca reece reg regina rex ricardo richard
  rick rita rob robert roberto robin rod roger roland ron ronald rosa rose rosie ross roy ruben ruby rupert russell ruth
  ryan sabrina sadiq saeed sally salman sam samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian
  serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shirley sidney silvia simon sofia sonia
  sophia sophie spencer stacey stan stanley stella stephanie stephen steve steven stuart sue suleiman susan suzanne
  sylvia tamara tanya tara tariq ted teresa terry theresa thomas tiffany tim timothy tina toby todd tom tommy tony tracey
  tracy trevor tyler ursula valerie vanessa vera vernon veronica victor vincent viktor vladimir volodymyr walter warren
  wayne wendy will william willie winston xavier yasmin yuri yusuf yvonne zac zachary zara zoe xi
`)
