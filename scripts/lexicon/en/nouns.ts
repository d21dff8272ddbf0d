import { table } from './rows.ts'
import { STANCES } from './stances.ts'

/** Nouns of one class may name the same person by turns: `president` and `leader`. */
export const CLASSES = [
  'leader',
  'minister',
  'deputy',
  'spokesperson',
  'chair',
  'legislator',
  'diplomat',
  'aide',
  'candidate',
  'lawyer',
  'judge',
  'police',
  'soldier',
  'scientist',
  'writer',
  'performer',
  'sport',
  'business',
  'cleric',
  'worker',
  'suspect',
  'victim',
  'counterpart',
  'royal',
  'family',
  'member',
  'forces',
  'firm',
] as const

/** What a row of this table may state. */
const FACTS = {
  person: 'heads a description of a person',
  organization: 'of an organisation',
  'any-body': 'may stand for any named organisation: the agency',
  place: 'of a place',
  event: 'of a happening',
  male: 'of a man',
  female: 'of a woman',
  'plain-person': 'says of somebody only what everybody is: man',
  several: 'means several people in the singular',
  unmentioned: 'heads no mention, but tells what a named one is',
  unreferred: 'heads a mention, but joins it to no other',
  untitled: 'is no part that a name may drop',
  title: "stands before a person's name and is no part of it",
  modifier: 'may stand between a determiner and a noun of a role: deputy',
  statement: 'names an act of saying',
  court: 'hears what is told: the jury heard',
  chamber:
    'with a capital before a committee in small letters it makes a name with it: the Commons education committee',
  sitting: 'such a committee',
  unique: 'a town or a country has one of its own, so that it need not have been named: the military',
  feeling: 'may be expressed or voiced: hope',
  hearsay: 'in the plural, what is told and nobody says by whom: reports that',
  comment: 'sums up a clause before a comment on it: a charge he denies',
  view: "with its owner, names whose words a clause gives: in Bell's view",
  public: 'in the plural, people in general, who may hold a view',
  held: "a person's name before it holds it: the Bell government",
  credit: "before the colon of a picture's credit",
  caption: "before the colon of a picture's caption",
  'no-name': 'may begin a sentence and is no name',
  proper: 'written with a capital without naming anything',
  institution: 'makes a longer name one of an organisation',
  'place-end': "ends a place's name and no surname: avenue",
  'text-end': 'ends the name of a law or a paper: act',
  reserve: 'ends the name of a place behind national and the like: park',
  reserved: 'stands before the ending of such a name: wildlife',
  executive: 'runs nothing but a body: ceo',
  undertaking: 'behind a name it says what is called so, which is none of the types: project',
  'undertaking-end': 'ends the name of what is none of the types: initiative',
  condition: 'what a state of it is no place: emergency',
  'of-place': 'serves or lives in the place that stands before it: mayor',
  naming: 'what somebody goes by: name',
  'team-role': 'plays for a team or leads it: midfielder',
  portfolio: 'what an office is in charge of: education',
  'company-end': "ends a company's name and no surname",
  dropped: 'a name may drop it at its end',
  'plain-kind': 'a name may carry it without meaning another one',
  'event-end': "ends a happening's name: festival",
  'event-of': 'stands before the "of" of a happening\'s name: battle',
  storm: "stands before a storm's name",
  'after-day': 'with a capital after a weekday, it makes a name: Sunday Times',
  counted: 'in the plural after a number, makes a count of it and no year',
  dated: 'in the plural, goes with a year although that is a round number: 2000 levels',
  reported: 'what companies report for half a year: first-half profit',
  deed: "is known when it is done: Friday's ruling",
  play: 'belongs to a match, so that a quarter beside it is no part of a year: touchdown',
  street: "ends a street's name: Lane",
  label: 'before a number, makes it no year: page',
  refusal: 'what is said to be done does not happen: his refusal to say',
  speaking: 'no organisation, but what is said by it is said by one: his office',
  posted: 'stands on a platform, whose name before it is no author: a Chirper post',
  document: 'is read: a report that gives it as the source names nobody',
  accuses: STANCES.accuses,
  confirms: STANCES.confirms,
  criticises: STANCES.criticises,
  denies: STANCES.denies,
  promises: STANCES.promises,
  urges: STANCES.urges,
  warns: STANCES.warns,
  work: 'a work with a title: film',
  sign: 'bears words for all to read, or to be chanted: banner, slogan',
  wording: 'words as words: term',
  ...(Object.fromEntries(CLASSES.map(name => [name, 'its class'])) as Record<
    (typeof CLASSES)[number],
    string
  >),
} as const

/**
 * Nouns, singular, each with everything the stages know of it. To add a noun, add a row, or the noun to the row that
 * says the same. A plural that no rule makes follows a slash: `child/children`; so does the noun itself where it has none.
 */
export const nouns = table(
  FACTS,
  `
chancellor leader premier president : person leader title
prime-minister ruler : person leader unmentioned
minister secretary : person minister title
vice-president : person deputy unmentioned title
vice-chair vice-chancellor : person deputy unmentioned
deputy : person deputy unmentioned title modifier
spokesperson : person spokesperson title
spokesman : person male spokesperson title
spokeswoman : person female spokesperson title
boss chair : person chair unmentioned
head : person chair unmentioned title
chairperson : person chair unmentioned title executive
chief : person chair title modifier
director : person chair title
executive : person chair modifier executive
chairman : person male chair title executive
chairwoman : person female chair title executive
lawmaker representative senator : person legislator title
legislator politician : person legislator
congressperson : person legislator unmentioned
congressman : person male legislator title
congresswoman : person female legislator title
diplomat : person diplomat
ambassador envoy : person diplomat title
adviser advisor aide : person aide
official : person public
administrator agent commissioner counselor marshal principal saint undersecretary : person title
counsel : person unmentioned
candidate nominee : person candidate title
contender hopeful : person candidate unmentioned
challenger frontrunner incumbent rival : person candidate
opponent : person candidate public
attorney lawyer : person lawyer title
barrister prosecutor solicitor : person lawyer
judge : person judge title
magistrate : person judge
constable detective inspector lieutenant officer sergeant : person police title
policeman : person male police
policewoman : person female police
general : person soldier title modifier
admiral captain colonel commander major : person soldier title
soldier : person soldier counted
marine : person soldier
academic astronomer biologist chemist engineer historian physicist psychologist researcher scholar scientist : person
  scientist
economist professor : person scientist title
expert : person scientist public
analyst : person scientist title public
author writer : person writer title
blogger columnist correspondent editor journalist novelist poet reporter : person writer
critic : person writer public
actor singer : person performer title
artist comedian composer drummer filmmaker guitarist musician painter : person performer
performer : person performer unmentioned
star : person performer after-day modifier
panelist panellist presenter : person performer untitled
actress : person female performer title
driver player : person sport public
manager : person sport title
athlete batsman bowler boxer champion cyclist medalist medallist skater swimmer : person sport
runner : person sport counted
billionaire businessperson entrepreneur owner : person business
co-founder founder : person business title
investor : person business public
ceo : person business unmentioned title executive
chief-executive : person business unmentioned executive
businessman : person male business
businesswoman : person female business
archbishop bishop imam pope rabbi : person cleric title
cleric priest : person cleric
cardinal pastor reverend : person cleric unmentioned title
pontiff : person cleric unmentioned
farmer nurse teacher : person worker public
student worker : person worker public counted
employee : person worker counted
astronaut chef designer guard pilot technician : person worker
fisherman : person male worker
fireman salesman : person male worker unmentioned
attacker bomber convict defendant detainee gunman inmate killer murderer prisoner shooter suspect : person suspect
accused : person suspect unmentioned
militant rebel terrorist : person suspect modifier
activist : person suspect public
protester : person suspect counted
hostage survivor victim witness : person victim
migrant patient refugee : person victim counted
neighbor neighbour : person victim public
colleague counterpart predecessor successor : person counterpart
first-lady : person female unmentioned title
king prince : person male royal title
duke : person male royal unmentioned title
princess queen : person female royal title
duchess : person female royal unmentioned title
monarch : person royal
emperor : person royal title
brother father uncle : person male family title
boyfriend grandfather grandson husband nephew son widower : person male family
dad : person male family unmentioned
aunt mother sister : person female family title
daughter girlfriend granddaughter grandmother niece widow wife/wives : person female family
mom mum : person female family unmentioned
parent : person family public
child/children : person family counted
cousin partner spouse twin : person family
fiance : person family unmentioned
guest member user : person member counted
supporter : person member public counted
citizen friend hero/heroes host teenager winner : person member
veteran : person member modifier
speaker : person member unmentioned title
group : organization dropped plain-kind modifier
cabinet government : organization held modifier
administration regime : organization held
party : organization institution dropped plain-kind modifier
agency : organization institution dropped any-body
association college commission corporation department foundation institute ministry : organization
  institution dropped
committee : organization institution dropped court sitting
subcommittee : organization institution sitting
commons/commons lords/lords : chamber
newspaper : organization dropped plain-kind
organisation organization : organization dropped plain-kind any-body
alliance band coalition gang league orchestra service side : organization
congress parliament : organization unique
court : organization street court
opposition : organization modifier unique
senate : organization modifier unique chamber
team : organization modifier
authority bureau federation union : organization institution
church club : organization dropped modifier
school : organization dropped after-day counted
hospital : organization dropped
area border building continent country island lake nation region town village : place
park : place reserve
city : place dropped modifier
state : place dropped modifier reserved
river : place dropped
capital : place company-end
accident airstrike ceremony conference conflict coup crisis debate demonstration disaster match meeting outbreak
  protest race referendum revolution riot strike tournament trial tsunami : event
attack bombing crash earthquake explosion fire flood raid shooting storm : event deed
championship festival summit : event event-end
war : event event-end condition
election : event dated
game : event dated undertaking
hurricane : event storm
battle : event event-of
vote : event counted
massacre : event event-end event-of
adolescent adult airman alderman ally anchor anthropologist applicant appointee archaeologist architect asylum-seeker
  atheist attendee baby banker beneficiary biographer bodyguard broker builder burglar bystander cadet caregiver carer
  carpenter cartoonist choreographer cinematographer classmate cleaner clergyman climatologist co-author co-chair
  co-chairman co-star coauthor cofounder collector commentator commuter competitor conductor conscript consultant
  consumer contestant contractor cosplayer councilor crewman crewmember cricketer curator customer dancer dealer
  defector delegate democrat demonstrator dentist dictator discoverer dissident donor elector electrician emigrant
  ex-husband ex-wife/ex-wives explorer extremist eyewitness fiancé fiancée fighter finalist firefighter follower
  footballer foreigner front-runner gamer geologist golfer graduate hacker hardliner headteacher hijacker homeopath
  homeowner illustrator immigrant infant informant inhabitant insider instructor insurgent inventor jihadist jockey
  juror kid kidnapper landlord lecturer lifeguard lobbyist loyalist magnate mathematician mechanic mediator merchant
  midwife/midwives millionaire miner missionary moderate monk motorist nationalist native negotiator newcomer nun
  offender onlooker organiser organizer outsider paramedic paratrooper peacekeeper pedestrian pensioner perpetrator
  philosopher photographer physician pianist pilgrim pioneer pitcher plaintiff playwright plumber poster preacher
  president-elect producer prophet protestor psychiatrist publisher pundit pupil rapper recipient recruit
  referee regent registrar relative rescuer robber roommate runner-up sailor screenwriter sculptor seeker separatist
  shareholder sibling skier smuggler sniper sociologist somebody songwriter source sprinter spy statistician
  stepfather stepmother stranger subscriber substitute supplier surgeon sympathiser sympathizer taxpayer teammate teen
  tenant theologian thief toddler tourist trader trafficker trainer translator traveler traveller treasurer trooper
  trustee tutor tycoon umpire viceroy villager visitor vlogger vocalist volunteer whistleblower worshipper wrestler
  youth : person untitled
people/people : person several untitled public counted
couple : person several untitled
family : person several untitled public held counted
associate communist socialist : person untitled modifier
republican : person untitled modifier proper
believer campaigner shopper voter : person untitled public
participant passenger spectator : person untitled counted
fan : person untitled public counted
conservative liberal : person untitled public modifier
battalion brigade carrier cell charity clan conglomerate congregation consortium cooperative crew delegation faction
  franchise fund judiciary junta label leadership legislature mafia mission mosque nonprofit operator outlet
  parish partnership regulator retailer sect squad staff start-up startup studio subsidiary syndicate taskforce
  think-tank tribe watchdog wing : organization unreferred
jury panel : organization unreferred court
movement : organization unreferred dropped plain-kind
# Of a name they tell the kind; alone they head no description of a body.
automaker brand chain consultancy daily developer distributor giant insurer maker monopoly ngo platform
  : organization unmentioned
bay beach bridge coast constituency desert enclave harbor harbour hill homeland jail mountain port prison settlement
  site territory venue zone : place unreferred
forest : place unreferred reserved
square : place unreferred street
hotel : place unreferred dropped
camp : place unreferred held
world : place unreferred after-day modifier
ambush anniversary assassination assault ceasefire celebration collision competition concert contest convention
  derailment drought epidemic eruption event exhibit exhibition famine final funeral hijacking inauguration
  incident invasion investigation kidnapping landslide launch march negotiation offensive operation pandemic
  parade premiere primary quarterfinal rally runoff semi-final semifinal stabbing talks/talks tour truce vigil wedding
  : event unreferred
hearing : event unreferred court
inquiry : event unreferred undertaking-end court
blast killing murder : event unreferred deed
siege : event unreferred event-of condition
campaign : event unreferred held modifier undertaking
duo pair trio : person several unmentioned untitled
argument assertion assessment idea notion proposal : statement comment
claim suggestion : statement comment hearsay
declaration : statement text-end
assumption belief conclusion contention conviction estimate expectation explanation forecast hint
  indication insistence observation prediction recognition reminder reply response revelation suspicion
  testimony theory directive instruction plea : statement
rumor rumour : statement hearsay
hope : statement feeling
announcement comment remark : statement deed
opinion : statement view
view : statement comment view
charge fact move plan position sentiment stance step prospect : comment
decision : comment deed
point : comment counted
figure : comment dated reported
estimation eyes/eyes judgement judgment reckoning telling : view
words/words : view counted
presidency : held
inc ltd : company-end institution dropped
airlines/airlines corp llc plc : company-end dropped
airways/airways associates/associates bancorp electronics/electronics enterprises/enterprises gmbh holdings/holdings
  industries/industries laboratories/laboratories motors/motors partners/partners petroleum
  pharmaceuticals/pharmaceuticals securities/securities solutions/solutions systems/systems technologies/technologies
  therapeutics/therapeutics ventures/ventures trust insurance futures/futures telecom apparels/apparels
  garments/garments foods/foods textiles/textiles properties/properties rovers/rovers wanderers/wanderers hotspur
  athletic consulting logistics biotech entertainment newspapers/newspapers : company-end
armistice awards/awards biennale carnival championships cup derby expo fair genocide marathon prix regatta symposium
  uprising : event-end
paralympics/paralympics : event-end after-day
olympics/olympics : event-end after-day dated
sack : event-of
cyclone typhoon : storm
co. corp. fc inc. ltd. museum republic : dropped
co news : dropped modifier
image photo photograph : credit caption no-name
picture : credit caption
credit : credit
caption : caption
file : caption no-name
express games/games herald independent mail mirror schools sun telegraph times/times tribune : after-day
acre barrel calorie civilian copy death dollar euro foot/feet household hp/hp job kilometer kilometre km/km meter
  metre mile mph/mph percent/percent pound seat time troops/troops unit watt : counted
home : counted modifier
house : counted modifier chamber
page : counted label
level price standard : dated
result : dated reported
earnings/earnings growth/growth income/income net/net output/output performance/performance profit revenue
  turnover/turnover : reported
loss : reported deed
sales/sales : dated reported
apartment boeing box bus channel chapter ext extension flight form gate interstate iso model number p pages psalm room
  route section suite train version windows : label
doctor : person scientist public title
empress : person title female
emir sultan : person title male
motorway archipelago borough nagar expressway roundabout : place-end
avenue boulevard : place-end street
stadium : place place-end
street : place place-end street
road : place unreferred place-end street
station peninsula valley municipality suburb neighbourhood neighborhood : place unreferred place-end
airport province : place dropped place-end
highway : place unreferred label place-end
county : place dropped modifier place-end
district : place modifier place-end
act bill treaty guidelines/guidelines protocol constitution doctrine regulations/regulations
  strategy agenda consensus degree : text-end
agreement accord accords : after-day text-end
striker midfielder : person sport title team-role
defender goalkeeper forward : person sport team-role
winger skipper : person sport unmentioned team-role
goalie : person untitled team-role
quarterback : person untitled team-role play
coach : person sport title public team-role
justice : person judge title modifier portfolio
bank : organization institution company-end
cartel : organization unreferred company-end
university : organization institution dropped modifier company-end
man : person male counted plain-person
woman : person female counted plain-person
boy : person male plain-person
girl : person female plain-person
gentleman guy : person male unmentioned plain-person
lady : person female title plain-person
person/people/persons individual : person untitled plain-person
mayor governor councillor : person title of-place
sheriff : person police title of-place
resident : person victim public counted of-place
affairs/affairs resources/resources cooperation tourism welfare development commerce science technology information
  communications/communications works/works investment aviation fisheries/fisheries : portfolio
accusation allegation : statement comment accuses hearsay
acknowledgement admission confirmation : statement confirms
advice recommendation : statement urges
affidavit analysis/analyses audit bulletin communique communiqué diary document dossier e-mail email filing indictment
  lawsuit leaflet letter manifesto memo memorandum newsletter obituary petition poll press-release release
  research/research submission transcript tweet website : document
resolution : label document
assurance pledge vow : statement promises
brokerage lender : organization firm
directorate inspectorate office registry secretariat treasury : speaking
tribunal : speaking court
complaint : statement criticises document
concern fear threat warning worry : statement warns
consulate embassy headquarters/headquarters palace : place unreferred speaking
criticism : statement criticises
denial : statement denies
inquest magistrates/magistrates : court
confidence disappointment dismay doubt frustration gratitude optimism outrage regret relief sadness scepticism skepticism
  sorrow surprise : feeling
message : statement document posted
post : after-day document posted
promise : statement comment promises
report : statement reported text-end document hearsay
statement : statement comment deed document
survey : text-end document
airline : organization plain-kind company-end firm
army military navy : organization modifier forces unique
force : organization modifier forces
broadcaster manufacturer : organization firm
company : organization institution dropped plain-kind counted modifier firm
firm network : organization plain-kind firm
militia : organization forces
adjective concept expression noun phrase phrasing pseudonym term terminology word : wording
anthem ballad biopic comedy documentary drama episode essay feature film hit hymn lyric memoir movie musical novel
  op-ed opera painting podcast poem remake sequel serial series/series show single sitcom sketch soundtrack story
  thriller trilogy tune video column : work
album song programme : work undertaking
article : label document work
banner headline notice sign : document sign
billboard bumper catchphrase chant hashtag motto placard refrain slogan sticker strapline t-shirt tagline tattoo :
  sign
biography book editorial study : document work
magazine : organization unreferred dropped work
publication : speaking work
council : organization institution dropped of-place
police : organization modifier forces of-place
name alias : naming
nickname moniker : wording naming
account : statement
verdict : deed statement
arrest ruling defeat win victory draw : deed
play : work play condition
score touchdown goal rebound halftime half-time shutout puck layup fumble interception yard overtime : play
lane drive way place terrace crescent close row st ave rd blvd block : street
refusal failure unwillingness reluctance : refusal
cfo : executive
refuge reserve sanctuary : reserve
wildlife nature : reserved
project initiative : undertaking undertaking-end
program scheme vaccine app : undertaking
trail challenge : undertaking-end
emergency exception alarm alert mourning : condition
`,
)
