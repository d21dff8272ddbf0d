/**
 * Nouns that head a description of somebody or something; singular, the plural is made from them. The commonest,
 * which the recogniser of names has been trained with: a change here asks for training it anew.
 */

export const people = `president minister chancellor premier senator representative congressman congresswoman governor mayor king queen
prince princess pope bishop archbishop priest imam general colonel lieutenant captain sergeant major admiral commander officer detective
inspector judge justice secretary ambassador director chairman chairwoman chief spokesman spokeswoman spokesperson coach manager leader
candidate nominee official politician lawmaker legislator counterpart predecessor successor diplomat envoy adviser advisor aide lawyer
attorney prosecutor suspect victim witness survivor terrorist militant gunman attacker bomber fighter rebel soldier protester protestor
activist demonstrator journalist reporter editor author writer actor actress singer musician artist player striker midfielder defender
goalkeeper scientist researcher professor doctor teacher student expert analyst economist critic resident citizen worker employee owner
founder executive man woman boy girl child father mother son daughter brother sister husband wife widow friend neighbour neighbor
driver pilot astronaut fisherman farmer man people person refugee migrant prisoner hostage member supporter opponent winner champion
athlete historian chef designer director user veteran hero dictator monarch counselor guest host parent couple family teenager`

export const organizations = `group company government administration party agency organization organisation ministry department
committee commission council court army navy force police regime parliament congress senate coalition alliance union team club
university school college hospital bank firm network newspaper broadcaster institute association foundation federation church
corporation manufacturer airline militia gang league authority bureau service military cabinet opposition band orchestra`

export const places = `country city town village state nation province region district county island capital area river lake
airport stadium border street park building continent`

export const events = `attack war election summit conference meeting bombing shooting explosion earthquake hurricane storm flood
fire crash accident protest demonstration riot strike airstrike raid battle conflict crisis tournament championship match game race
ceremony festival trial referendum vote debate revolution coup disaster tsunami outbreak massacre`

/** The rest, by the same types: these may grow at any time. */
export const others = {
  person: `kid baby infant toddler teen adult adolescent youth pensioner grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece
twin sibling stepfather stepmother ex-husband ex-wife girlfriend boyfriend fiancé fiancée partner spouse widower relative colleague
classmate teammate roommate rival opponent ally associate co-founder cofounder co-author coauthor co-star co-chair co-chairman trustee
treasurer undersecretary councillor councilor alderman commissioner administrator registrar chancellor premier regent viceroy monarch
emperor empress sultan emir president-elect frontrunner front-runner challenger incumbent nominee appointee delegate spokesperson
campaigner organiser organizer negotiator mediator peacekeeper volunteer barrister solicitor magistrate juror plaintiff defendant
detainee inmate convict offender perpetrator murderer killer shooter hijacker kidnapper smuggler trafficker thief robber burglar hacker
extremist jihadist insurgent separatist dissident defector whistleblower spy agent guard bodyguard policeman policewoman policemen
constable sheriff marshal trooper paratrooper sailor marine airman veteran cadet recruit conscript sniper cyclist driver motorist
passenger pedestrian tourist traveller traveler visitor commuter shopper customer consumer voter taxpayer tenant landlord homeowner
neighbour neighbor villager farmer fisherman miner trader merchant banker broker investor shareholder entrepreneur businessman
businesswoman businessperson tycoon billionaire millionaire magnate manufacturer supplier contractor consultant technician engineer
mechanic electrician builder carpenter plumber cleaner nurse midwife surgeon physician psychologist psychiatrist dentist paramedic
patient carer caregiver homeopath scholar academic lecturer instructor tutor headteacher principal pupil graduate classmate physicist
chemist biologist astronomer mathematician geologist climatologist archaeologist anthropologist sociologist statistician economist
philosopher theologian cleric clergyman priest nun monk rabbi preacher missionary pilgrim worshipper believer atheist saint prophet
poet novelist playwright screenwriter biographer translator columnist correspondent broadcaster presenter anchor blogger vlogger
commentator pundit photographer filmmaker cinematographer producer actor comedian dancer choreographer composer conductor pianist
guitarist drummer rapper songwriter vocalist painter sculptor illustrator cartoonist architect curator publisher cosplayer gamer
footballer cricketer golfer boxer wrestler swimmer runner sprinter jockey skier skater quarterback pitcher batsman bowler goalie forward
referee umpire captain substitute defender trainer medallist medalist champion contestant competitor finalist runner-up participant
attendee spectator fan follower supporter sympathiser sympathizer loyalist hardliner moderate conservative liberal socialist communist
nationalist republican democrat lobbyist donor beneficiary recipient applicant candidate elector insider outsider newcomer foreigner
immigrant emigrant asylum-seeker seeker native inhabitant pioneer inventor explorer discoverer collector dealer owner user subscriber
poster author informant source insider bystander onlooker eyewitness rescuer firefighter lifeguard stranger individual somebody gunmen
crewman crewmember`,
  organization: `startup start-up company conglomerate retailer carrier operator publisher subsidiary charity nonprofit think-tank watchdog regulator
legislature judiciary commission taskforce junta administration leadership delegation mission panel jury crew staff brigade battalion
faction wing movement network cell organisation syndicate cartel mafia tribe clan sect church mosque parish congregation broadcaster
magazine agency outlet studio label publisher franchise squad side consortium partnership cooperative fund`,
  place: `coast beach valley mountain hill desert forest bay harbour harbor port peninsula neighbourhood neighborhood suburb municipality
territory homeland enclave settlement site venue headquarters embassy consulate palace hotel camp prison jail square bridge road
highway station constituency zone world`,
  event: `assault offensive invasion siege ambush assassination killing murder stabbing hijacking kidnapping incident collision derailment
landslide eruption drought famine epidemic pandemic blast rally march vigil funeral wedding inauguration anniversary celebration
parade exhibition exhibit concert convention congress talks negotiation hearing inquiry investigation operation mission ceasefire
truce campaign primary runoff contest competition event final semifinal semi-final quarterfinal tour launch premiere`,
} as const
