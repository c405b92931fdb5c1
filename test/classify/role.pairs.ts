/**
 * Pairs of ways to say who a person is: `apart` cannot both be right of one person, `agree` can.
 * Each stands as the subject of one sentence.
 */

/** Aspect: first telling | second telling. */
export const apart = `
side: Defence barrister Sana Pirie | Crown prosecutor Sana Pirie
side: Sana Pirie, prosecuting, | Sana Pirie, defending,
side: Sana Pirie, counsel for the defence, | Sana Pirie, counsel for the prosecution,
side: Prosecutor Sana Pirie | Defense attorney Sana Pirie
kin: His wife, Mara Holt, | His sister, Mara Holt,
kin: His mother Mara Holt | His aunt Mara Holt
kin: Her husband Karl Orr | Her brother Karl Orr
kin: Her fiancé Karl Orr | Her husband Karl Orr
kin: Mara Holt, his girlfriend, | Mara Holt, his wife,
kin: Mara Holt, his ex-wife, | Mara Holt, his wife,
kin: Her uncle, Karl Orr, | Her grandfather, Karl Orr,
kin: Karl Orr, a cousin of the victim, | Karl Orr, a brother of the victim,
kin: Karl Orr, the victim’s stepfather, | Karl Orr, the victim’s father-in-law,
kin: The mayor’s daughter, Ines Vale, | The mayor’s niece, Ines Vale,
post: Tom Reik, medical director of the Elmstad trust, | Tom Reik, chief executive of the Elmstad trust,
post: Tom Reik, a professor at Elmstad, | Tom Reik, a postdoctoral researcher at Elmstad,
field: Tom Reik, vice president of manufacturing, | Tom Reik, chief financial officer,
job: Tom Reik, a retired bus driver, | Tom Reik, a retired nurse,
post: Tom Reik, director of nursing, | Tom Reik, chairman,
party: Ines Vale, leader of the Conservative group, | Ines Vale, leader of the Labour group,
standing: Interim manager Tom Reik | Permanent manager Tom Reik
standing: Acting mayor Ines Vale | Former mayor Ines Vale
standing: Ines Vale, deputy mayor of Elmstad, | Ines Vale, mayor of Elmstad,
standing: Ines Vale, the vice-president of the union, | Ines Vale, the president of the union,
standing: Ines Vale, an assistant coach at Elmstad, | Ines Vale, the head coach at Elmstad,
former: Ines Vale, the former director of the museum, | Ines Vale, the director of the museum,
standing: Lieutenant Governor Ines Vale | Governor Ines Vale
rank: Deputy Chief Constable Ines Vale | Chief Constable Ines Vale
standing: Ines Vale, a retired judge, | Ines Vale, a serving judge,
standing: Ines Vale, a candidate for mayor, | Ines Vale, the mayor,
field: Health minister Ines Vale | Finance minister Ines Vale
field: Ines Vale, the minister of defence, | Ines Vale, the interior minister,
field: Homeland security commissioner Ines Vale | Police commissioner Ines Vale
field: Ines Vale, sales director of Halden, | Ines Vale, finance director of Halden,
field: Ines Vale, the chief operating officer, | Ines Vale, the chief financial officer,
field: Ines Vale, professor of history at Elmstad, | Ines Vale, a professor of law at Elmstad,
field: Bus driver Karl Orr | Taxi driver Karl Orr
field: Education secretary Ines Vale | Transport secretary Ines Vale
field: Ines Vale, head of maths at the school, | Ines Vale, head of music at the school,
office: Chief executive Ines Vale | Chairwoman Ines Vale
office: Ines Vale, a spokeswoman for the airline, | Ines Vale, the airline’s chief executive,
office: Sen. Ines Vale | Gov. Ines Vale
office: President Ines Vale | Prime Minister Ines Vale
office: Ines Vale, who chairs the trust, | Ines Vale, treasurer of the trust,
office: Mayor Ines Vale | Ambassador Ines Vale
office: Ines Vale, the MP for Elmstad, | Ines Vale, a councillor in Elmstad,
job: Ines Vale, a nurse, | Ines Vale, a surgeon,
job: Ines Vale, a teacher at the school, | Ines Vale, a caretaker at the school,
job: Ines Vale is a plumber. She | Ines Vale is an electrician. She
job: Geologist Ines Vale | Biologist Ines Vale
job: Ines Vale, a firefighter, | Ines Vale, a paramedic,
job: Ines Vale, who works as a carpenter, | Ines Vale, who worked as a chef,
job: Ines Vale, a solicitor, | Ines Vale, a dentist,
job: Ines Vale, a vet from Elmstad, | Ines Vale, a farmer from Elmstad,
job: Drummer Karl Orr | Bassist Karl Orr
job: Goalkeeper Karl Orr | Striker Karl Orr
job: Psychologist Ines Vale | Historian Ines Vale
rank: Detective Inspector Ines Vale | Detective Sergeant Ines Vale
rank: Lt. Ines Vale | Capt. Ines Vale
rank: Colonel Karl Orr | General Karl Orr
rank: Sgt Karl Orr | Supt Karl Orr
rank: PC Karl Orr | Inspector Karl Orr
rank: Lieutenant Colonel Karl Orr | Major Karl Orr
part: Karl Orr, a passenger, | Karl Orr, a crew member,
part: Karl Orr, the driver of the van, | Karl Orr, a passenger in the van,
part: Karl Orr, a witness, | Karl Orr, the suspect,
part: The victim, Karl Orr, | The suspect, Karl Orr,
part: Karl Orr, the defendant, | Karl Orr, a juror,
part: Karl Orr, a customer, | Karl Orr, a cashier,
part: Karl Orr, a pupil at the school, | Karl Orr, a teacher at the school,
part: Karl Orr, a pedestrian, | Karl Orr, a cyclist,
part: Karl Orr, the landlord of the flat, | Karl Orr, a tenant of the flat,
part: Karl Orr, a patient, | Karl Orr, a doctor,
part: Karl Orr, a fan, | Karl Orr, a steward,
body: Ines Vale, a spokeswoman for the police, | Ines Vale, a spokeswoman for the fire service,
body: Ines Vale, director of the museum, | Ines Vale, director of the theatre,
body: Ines Vale, chair of the Halden Trust, | Ines Vale, chair of the Corby Foundation,
body: Airport director Arun Dass | Arun Dass, an official of the aviation regulator,
body: Ines Vale, a doctor at Minna Hospital, | Ines Vale, a doctor at Corby Clinic,
body: Ines Vale, who teaches at Halden University, | Ines Vale, who teaches at Corby College,
nation: French engineer Karl Orr | Belgian engineer Karl Orr
nation: Karl Orr, a Canadian tourist, | Karl Orr, an Australian tourist,
nation: Karl Orr, a German national, | Karl Orr, a Dutch national,
party: Labour MP Ines Vale | Conservative MP Ines Vale
party: Sen. Ines Vale (R-Ohio) | Sen. Ines Vale (D-Ohio)
party: Republican Ines Vale | Democrat Ines Vale
party: Ines Vale, a Green councillor, | Ines Vale, a Liberal Democrat councillor,
client: Karl Orr’s lawyer, Ines Vale, | Tom Reik’s lawyer, Ines Vale,
client: Ines Vale, a lawyer for Karl Orr, | Ines Vale, a lawyer for Tom Reik,
`

export const agree = `
Tom Reik, chairman and chief executive of Halden, | Tom Reik, chief executive of Halden,
Tom Reik, medical director of the trust, | Tom Reik, chief medical officer of the trust,
Chairman Ines Vale | Ines Vale, the leader of the board,
Spokesman Karl Orr | Spokesperson Karl Orr
Ines Vale, the chief executive, | Ines Vale, the boss of the firm,
Ines Vale, the chief executive, | CEO Ines Vale
Ines Vale, managing director of Halden, | Ines Vale, chief executive of Halden,
Attorney Ines Vale | Ines Vale, a lawyer,
Ines Vale, a barrister, | Prosecutor Ines Vale
Ines Vale, an MP, | Labour politician Ines Vale
Ines Vale, a teacher at the school, | Ines Vale, head of maths at the school,
Ines Vale, a doctor, | Consultant surgeon Ines Vale
Ines Vale, a mother of three, | Ines Vale, a teacher,
Captain Karl Orr | Goalkeeper Karl Orr
Gov. Ines Vale | Republican Ines Vale
Prime Minister Ines Vale | Ines Vale, the Labour leader,
Ines Vale, the MP for Elmstad, | Health minister Ines Vale
Councillor Ines Vale | Mayor Ines Vale
Ines Vale, founder of Halden, | Ines Vale, chief executive of Halden,
Ines Vale, chairman and chief executive, | Ines Vale, the chief executive,
Ines Vale, an officer with the force, | Detective Sergeant Ines Vale
Police chief Ines Vale | Chief Constable Ines Vale
Sheriff Karl Orr | Karl Orr, a law enforcement official,
Former president Karl Orr | President Karl Orr
Karl Orr, a British engineer, | Scottish engineer Karl Orr
American singer Karl Orr | US singer Karl Orr
French-born engineer Karl Orr | American engineer Karl Orr
Russian foreign minister Karl Orr | Foreign minister Karl Orr
The US ambassador, Karl Orr, | Karl Orr, Washington’s envoy,
His wife, Mara Holt, | Mara Holt, the widow,
His partner, Mara Holt, | His girlfriend, Mara Holt,
Her fiancé Karl Orr | Her boyfriend Karl Orr
His mother, Mara Holt, | Mara Holt, a parent,
His wife, Mara Holt, | Karl Orr’s daughter, Mara Holt,
Mara Holt, sister of the victim, | Mara Holt, mother of the driver,
Karl Orr, the accused, | Karl Orr, the defendant,
Karl Orr, the gunman, | The suspect, Karl Orr,
Karl Orr, a survivor, | Karl Orr, a victim,
Karl Orr, a pilot, | Karl Orr, a crew member,
Karl Orr, a passenger, | Karl Orr, a teacher,
Karl Orr, a driver, | Bus driver Karl Orr
Karl Orr, a truck driver, | Karl Orr, a lorry driver,
Ines Vale, home secretary, | Ines Vale, the interior minister,
Ines Vale, director of communications, | Ines Vale, the press director,
Ines Vale, a minister, | Health minister Ines Vale
Ines Vale, minister of health, | Health minister Ines Vale
Ines Vale, a history professor, | Ines Vale, professor of history,
Ines Vale, a professor at Halden University, | Ines Vale, a historian,
Ines Vale, of Halden University, | Professor Ines Vale
Dr Ines Vale | Professor Ines Vale
Dr Ines Vale | Ines Vale, a nurse,
Ines Vale, a paediatrician at the hospital, | Ines Vale, a doctor at the hospital,
Ines Vale, a reporter, | Ines Vale, a journalist,
Ines Vale, the editor, | Ines Vale, a writer,
Ines Vale, an actress, | Ines Vale, a singer,
Ines Vale, an author, | Ines Vale, an academic,
Karl Orr, a striker, | Karl Orr, a forward,
Karl Orr, a winger, | Karl Orr, a midfielder,
Karl Orr, manager of Elmstad, | Karl Orr, head coach of Elmstad,
Karl Orr, a cop, | Karl Orr, a police officer,
Karl Orr, a soldier, | Sergeant Karl Orr
Karl Orr, a US senator, | Karl Orr, a lawmaker,
Rep. Karl Orr (R-Ohio) | Congressman Karl Orr
Rep. Karl Orr (R-Ohio) | Karl Orr, a Republican from Ohio,
Ines Vale, a spokeswoman for the company, | Ines Vale, a spokeswoman for Halden,
Ines Vale, spokeswoman for the Halden Police Department, | Ines Vale, a police spokeswoman,
Ines Vale, director of the World Health Organization, | Ines Vale, director of the WHO,
Ines Vale, head of the Elmstad hospital trust, | Ines Vale, head of the hospital,
Ines Vale, president of the union, | Union leader Ines Vale
Ines Vale, the deputy director, | Ines Vale, an official at the museum,
Ines Vale, a neighbour, | Ines Vale, a witness,
Ines Vale, a resident, | Ines Vale, a mother of two,
Ines Vale, 34, | Ines Vale, a nurse,
Ines Vale, a student at the college, | Ines Vale, a waitress,
Ines Vale, a volunteer, | Ines Vale, a plumber,
Karl Orr, a priest, | Father Karl Orr
Cardinal Karl Orr | Archbishop Karl Orr
Karl Orr, the owner, | Karl Orr, the manager of the club,
Karl Orr, a co-founder, | Karl Orr, the chairman,
Lt. Karl Orr | Lieutenant Karl Orr
Detective Karl Orr | Sergeant Karl Orr
Chief Inspector Karl Orr | Detective Chief Inspector Karl Orr
Judge Ines Vale | Justice Ines Vale
Ines Vale, a lawyer for the family, | Ines Vale, a human rights lawyer,
Ines Vale, who leads the trust, | Ines Vale, chief executive of the trust,
Ines Vale, who represents the driver, | Ines Vale, his solicitor,
Ines Vale, Halden’s finance director, | Ines Vale, chief financial officer,
Ines Vale, the victim’s neighbour, | Ines Vale, the victim’s friend,
Ines Vale, a scientist, | Ines Vale, a marine biologist,
`
