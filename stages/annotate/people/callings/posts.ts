/**
 * What people are by office, rank and calling: trees of words that exclude each other (notation: tree.ts).
 *
 * Example: chairman and treasurer of one body are two people; chairman and founder need not be. Avoids: MP against minister,
 * captain against goalkeeper: words of different trees say nothing of each other.
 */
import {treeOf} from './tree.ts'

/** One person holds one of these in one body at one time; executive, director, head, boss and official are wider. */
export const OFFICES = [
  treeOf(`chief_executive/ceo/chief_executive_officer/managing_director/md/chief_exec
    chairman/chairwoman/chair/chairperson/chairmen/board_chairman
    finance_director/cfo/chief_financial_officer/financial_director/finance_chief
    operations_director/coo/chief_operating_officer chief_technology_officer/cto/technology_director
    marketing_director/chief_marketing_officer sales_director chief_information_officer/cio
    spokesman/spokeswoman/spokesperson/press_officer/press_secretary/press_spokesman/press_spokeswoman
    treasurer company_secretary/general_secretary/secretary-general/secretary_general general_counsel`),
  treeOf(`president prime_minister/premier/pm/taoiseach king/monarch queen
    governor senator congressman/congresswoman/congressperson ambassador
    mp/member_of_parliament councillor/councilor/councilman/councilwoman/council_member/mayor/alderman/lord_mayor
    archbishop/bishop judge/justice/magistrate`),
  treeOf(`prime_minister/premier chancellor foreign_minister/foreign_secretary interior_minister/home_secretary
    defence_minister/defence_secretary finance_minister/treasury_secretary health_minister/health_secretary justice_minister/attorney_general
    speaker`),
  treeOf(
    `mp/member_of_parliament councillor/councilor/councilman/councilwoman/alderman/council_member msp/member_of_the_scottish_parliament mep`,
  ),
  treeOf('councillor/councilor mp [prime_minister chancellor minister home_secretary foreign_secretary]'),
  treeOf(
    'pope bishop [archbishop cardinal] priest/vicar/rector/curate/father/reverend/pastor/minister_of_religion/parish_priest deacon',
  ),
  treeOf('professor [dean] student/undergraduate/graduate_student lecturer/tutor'),
  treeOf(
    'sheriff sheriff’s_deputy/deputy_sheriff police_chief [police_commissioner chief_constable] district_attorney judge mayor',
  ),
]

/** Gen. Orr may be a lieutenant general, Col. Orr a lieutenant colonel: the short form of address is the wider word. */
export const RANKS = [
  treeOf(`private/trooper lance_corporal/corporal
    sergeant [staff_sergeant master_sergeant sergeant_first_class sergeant_major colour_sergeant gunnery_sergeant]
    lieutenant [first_lieutenant second_lieutenant] captain major colonel [lieutenant_colonel] brigadier
    general (brigadier_general major_general lieutenant_general)
    field_marshal admiral (rear_admiral vice_admiral) air_marshal`),
  treeOf('lieutenant lieutenant_commander commander admiral midshipman rear_admiral'),
  treeOf('brigadier major_general lieutenant_general colonel'),
  treeOf(`constable/police_constable/patrolman/patrol_officer sergeant inspector chief_inspector superintendent
    chief_superintendent assistant_chief_constable deputy_chief_constable chief_constable [commissioner]`),
  treeOf('constable/police_constable/patrolman sergeant lieutenant captain'),
]

/** Trades that nobody is called by two of in one breath. Author, activist, singer, actor, businessman are held beside others. */
export const JOBS_APART = [
  treeOf(`
    doctor/physician/medic/medical_doctor/consultant (surgeon gp/general_practitioner/family_doctor anaesthetist/anesthesiologist
      paediatrician/pediatrician psychiatrist radiologist oncologist cardiologist neurologist dermatologist
      obstetrician/gynaecologist/gynecologist pathologist urologist ophthalmologist)
    nurse/staff_nurse [midwife matron health_visitor nurse_practitioner]
    paramedic/ambulance_worker/emt/ambulanceman
    dentist/orthodontist pharmacist vet/veterinarian/veterinary_surgeon physiotherapist radiographer optician psychologist
    firefighter/fireman police_officer/policeman/policewoman/cop [detective]
    lawyer/attorney/counsel/advocate/qc/kc/silk [barrister prosecutor solicitor district_attorney]
    judge/magistrate
    teacher/schoolteacher/school_teacher [headteacher head_teacher headmaster headmistress] caretaker/janitor librarian
    engineer architect surveyor accountant banker
    plumber electrician carpenter/joiner bricklayer/stonemason roofer plasterer welder mechanic blacksmith
    farmer/grower/rancher [smallholder] fisherman/fisher/trawlerman miner/coal_miner/pitman
    butcher baker chef/cook waiter/waitress barman/barmaid/bartender barista hairdresser/barber/hairstylist
    cleaner receptionist shopkeeper/grocer/greengrocer postman/postwoman/postal_worker/mail_carrier/mailman milkman/milk_roundsman
    gardener nanny/babysitter/au_pair/childminder estate_agent/realtor
    journalist/reporter/correspondent/newspaper_editor
    pilot/airline_pilot flight_attendant/steward/stewardess/air_steward/cabin_attendant air_traffic_controller
    train_driver/engine_driver bus_driver taxi_driver/cab_driver/cabbie/cabdriver/minicab_driver
    truck_driver/lorry_driver/trucker/hgv_driver tram_driver ambulance_driver
    soldier/serviceman/servicewoman sailor/seaman
    priest/vicar/pastor/clergyman imam rabbi nun monk
    security_guard/guard/night_guard/watchman/nightwatchman/night_watchman [bouncer/doorman]
    curator restorer/conservator prison_officer/prison_guard/warder/corrections_officer lifeguard social_worker
    translator/interpreter jockey photographer tailor/dressmaker shoemaker/cobbler locksmith undertaker/funeral_director
    bookkeeper/accounts_clerk secretary/personal_assistant warehouse_worker/warehouseman
    programmer/software_engineer/software_developer labourer/laborer/farmhand/farm_worker/farm_labourer/farm_hand dockworker/docker/stevedore
    factory_worker bank_clerk/bank_teller cashier ticket_collector/bus_conductor/train_conductor gamekeeper/forester/park_ranger
    window_cleaner painter_and_decorator/decorator scaffolder shepherd beekeeper winemaker brewer florist jeweller/jeweler watchmaker
    acrobat/trapeze_artist zookeeper/zoo_keeper`),
  treeOf('solicitor barrister/qc/kc'),
  treeOf(`biologist [microbiologist marine_biologist botanist zoologist ecologist virologist geneticist]
    chemist/biochemist physicist [astrophysicist] geologist [seismologist volcanologist geophysicist]
    economist historian psychologist sociologist anthropologist archaeologist/archeologist astronomer mathematician
    meteorologist/weather_forecaster epidemiologist philosopher linguist criminologist political_scientist
    geographer oceanographer theologian psychiatrist`),
  treeOf('microbiologist marine_biologist botanist'),
  treeOf('seismologist/geophysicist volcanologist'),
  treeOf(`drummer/percussionist guitarist/lead_guitarist bassist/bass_player/bass_guitarist keyboardist/pianist violinist
    cellist trumpeter saxophonist flautist/flutist soprano tenor baritone`),
  treeOf(
    'goalkeeper/keeper/goalie/goaltender/shot-stopper defender/centre-back/full-back/right-back/left-back striker/centre-forward',
  ),
  treeOf('goalkeeper/keeper/goalie/goaltender/shot-stopper midfielder striker/centre-forward'),
  treeOf(`quarterback wide_receiver/receiver linebacker running_back/tailback/halfback cornerback kicker/placekicker
    lineman tight_end`),
  treeOf('pitcher catcher shortstop outfielder first_baseman second_baseman third_baseman'),
  treeOf('bowler/fast_bowler/spinner/seamer batsman/batter/opener'),
  treeOf('hooker prop flanker scrum-half fly-half'),
  treeOf(`footballer/soccer_player cricketer golfer tennis_player boxer swimmer sprinter/hurdler rower/oarsman jockey
    racing_driver skier gymnast wrestler basketball_player hockey_player baseball_player rugby_player snooker_player`),
]
