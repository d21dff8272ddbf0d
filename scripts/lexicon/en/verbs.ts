import { table } from './rows.ts'
import { STANCES } from './stances.ts'

/** What a row of this table may state. */
const FACTS = {
  clause: 'reports: a clause with or without "that" may follow',
  bare: 'reports: a clause without "that" follows nearly always, when a noun phrase follows',
  that: 'reports: a clause only with "that"',
  question: 'reports: whether, if, who …',
  doing: 'reports: a verb in -ing is what is said: denied lying',
  hearer: 'reports: a person told may follow',
  addressing: 'whoever is told stands right after it, so that nobody who speaks does',
  infinitive: 'reports: "to" + verb, after a hearer or not',
  object: 'reports: a noun phrase is what is said',
  named: 'reports: a noun phrase with quote marks in it',
  of: 'reports: "of" + what somebody is said to have done: accused of lying',
  with: 'reports: the same after "with"',
  for: 'reports: the same after "for"',
  quoted: 'reports, but only beside quote marks',
  exclaiming: 'joins a quoted question or exclamation to its speaker: “Why?” Ana Bell asked.',
  thinking: 'reports what somebody holds to be so, told or not',
  continuing: 'the last speaker goes on with it: he added',
  asking: 'puts a question to somebody, who answers it',
  answering: 'answers what somebody else has asked',
  voicing: 'what it governs names a feeling or a saying, and what follows tells which: expressed fear that',
  hearing: 'tells what was said where a court or the like does it: the jury heard',
  dealing: 'several may settle it together: agreed to meet',
  regarding: 'tells with "as" what something is to somebody: sees it as',
  quoting: "gives somebody else's words: the report quotes Bell as saying",
  finite: "the form in -s is no noun's plural: a tagger that makes a noun of it is wrong",
  refusal: 'what is said to be done does not happen: refused to say',
  prospect: 'what is said to be done has not happened yet: plans to say',
  raising: 'its participle may stand between the subject of what is said and the rest: is said to be safe',
  becoming: 'its past form joins what somebody was to what he is: the champion turned coach',
  viewing: "tells what something is in somebody's eyes: for many, it means",
  linking: 'stands between a subject and what it is said to be',
  uneventful: 'tells no event: saying, thinking, having, seeming',
  state: 'tells of a lasting state',
  intending: 'an intention, before an infinitive',
  timetabled: 'in the present it tells of what a timetable has ahead: opens',
  fixture: 'in the present, with a day, it tells of a match, a journey or a vote to come: plays',
  arranging: 'what it tells is to come, also when it stands in the past: planned a march for Saturday',
  deferring: 'gives time up to a day: adjourned until Friday',
  playing: 'tells of a match, so that a quarter beside it is no part of a year: scored',
  changing: 'figures do it: rose from a year earlier',
  lasting: 'a length of time follows: spent three days',
  ...STANCES,
  naming: 'its participle gives a name: a film called “Gold”',
} as const

/**
 * Verbs by lemma, each with everything the stages know of it. To add a verb, add a row, or the verb to the row that says the same.
 *
 * Forms that no rule makes follow a slash, past tense before participle: `write/wrote/written`. A verb that reports only with a
 * word after it has a row of its own: `point_out`. A reporting verb states what may follow it, or `quoted`.
 */
export const verbs = table(
  FACTS,
  `
add : clause question finite continuing exclaiming uneventful
assert emphasise emphasize indicate maintain observe reiterate reveal suggest : clause question finite uneventful
advise : clause question hearer infinitive
anticipate attest bet/bet blog/blogged broadcast/broadcast confide demonstrate detail
  document e-mail elaborate email envisage establish fantasise forecast/forecast/forecasted
  foresee/foresaw/foreseen highlight hold/held hypothesise hypothesize imagine judge lecture list ponder post
  postulate preach pretend print proclaim profess project pronounce prophesy publish react reason
  reckon recount reflect rejoin relate rule signal/signaled/signalled signify specify stipulate
  submit/submitted text theorise theorize trumpet underline underscore venture volunteer : that question
realise realize recognise recognize : that question thinking
agonise beam bleat blurt bluster bristle cackle chant chime_in chirp chuckle console correct crack croon crow deadpan
  declaim digress drawl echo effuse enthuse expound exult finish fire_back fume giggle gloat go_on/went/gone greet
  grin/grinned groan growl grunt gush hiss hit_back/hit hoot howl interject interrupt intone jest marvel mouth mumble
  nag/nagged name needle nod/nodded offer pant persist pipe_up pontificate pout proffer purr quaver rasp rave recite
  reel_off reminisce riff scribble sermonise shoot_back/shot shrug/shrugged sigh sign_off sing/sang/sung smile smirk
  snarl sniff snort sob/sobbed speak/spoke/spoken spell_out/spelled/spelt spit/spat squeak squeal stammer stutter
  sum_up/summed summarise summarize swoon sympathise sympathize talk thunder trail_off tut/tutted utter vent vouch
  wail wax weep/wept weigh_in whimper whine yelp : quoted
decide : that question finite intending thinking
propose : that question finite intending
attribute reference respond_to speak_about talk_about vouch_for : object
express : object voicing
air : quoted voicing timetabled
share voice : quoted voicing
cry exclaim murmur muse mutter scream shout whisper yell : that question exclaiming
hear/heard : clause question finite uneventful hearing
put_it/put : quoted
argue insist : clause bare question finite uneventful
begin/began/begun close open start : quoted timetabled
believe think/thought : clause bare question finite raising uneventful thinking
liken portray : named
counter disclose guess hint intimate make_clear/made opine point_out posit repost retweet speculate surmise suspect
  testify write_back : clause question
claim : clause bare question infinitive raising uneventful
comment show/showed/shown state stress : clause question uneventful
imply lament predict announce : clause question finite
conclude : clause question finite continuing uneventful thinking
contend : clause bare question finite
continue : quoted continuing uneventful
declare : clause question named finite exclaiming
deem : named finite
describe : named doing finite uneventful
estimate : clause question raising
report : clause question doing raising
expect : that question finite prospect raising uneventful intending thinking
explain : clause question finite exclaiming uneventful
recall : clause question doing finite exclaiming uneventful
feel/felt : that question viewing uneventful thinking
find/found : that question uneventful thinking
hope : clause question prospect uneventful intending thinking
intend : that question prospect intending
mention note : clause question object uneventful
quote : quoted quoting uneventful
read/read : quoted finite
remark tweet : clause question exclaiming uneventful
repeat : clause question object
require : lasting
rumor rumour : that question raising
say/said : clause bare question finite raising exclaiming uneventful
wish : that question prospect
write/wrote/written : clause question finite exclaiming
oppose remember : finite
avoid decline fail forbear/forbore/forborne forget/forgot/forgotten hesitate neglect refrain refuse resist : refusal
cite : quoting uneventful
plan/planned : prospect intending arranging
want : prospect uneventful intending
prepare seek/sought : prospect
mean/meant : prospect viewing uneventful
like need : prospect uneventful state
try : prospect uneventful
consider : prospect raising uneventful
understand/understood : raising uneventful
be/was/were/been remain : viewing linking uneventful state
represent seem : viewing uneventful
become/became/become : linking
last spend/spent take/took/taken : lasting
appear assume depend deserve do/did/done doubt hate involve keep/kept lack learn let/let look point range
  refer/referred rely resemble total : uneventful
see/saw/seen : uneventful regarding
characterise characterize perceive regard view : regarding
belong consist contain exist include live love own use : uneventful state
have/had : uneventful state deferring
employ house serve stand/stood work : state
aim arrange : intending
schedule : intending arranging
end expire kick premiere reopen resume run/ran/run : timetabled
depart : timetabled fixture
bark bellow gasp holler laugh roar snap/snapped : quoted exclaiming
play host face visit travel meet return tour entertain fly arrive leave vote compete fight bat perform head : fixture
give extend postpone delay adjourn defer suspend remand put push reschedule : deferring
score outscore trail : playing
rise/rose/risen fall/fell/fallen climb drop increase decrease shrink/shrank/shrunk jump surge slip plunge tumble soar
  slump double triple narrow widen : changing
take_on : fixture
take_place kick_off : timetabled
accuse : object finite accuses of
acknowledge : clause question object doing finite uneventful confirms
admit/admitted : clause question doing finite uneventful confirms
advocate plead recommend request : that question urges
affirm certify confess verify : that question confirms
agree : that question infinitive finite intending dealing agrees
agree_with : object agrees
allege : clause question finite raising accuses
apologise apologize tease wisecrack : quoted other
appeal counsel/counseled/counselled prod/prodded : quoted urges
beg/begged beseech implore : question hearer infinitive urges
bemoan chide gibe heckle jeer jibe lash_out scoff scold sneer taunt : quoted criticises
blame : object accuses for
blast mock slam/slammed : named criticises
boast brag/bragged : clause question other
call_for plead_for push_for : object urges
call_on challenge command direct encourage exhort instruct invite order press : hearer infinitive urges
caution fret/fretted worry : clause question warns
charge : with accuses
cheer commend congratulate extol salute toast : quoted praises
complain : clause question criticises
complain_about : object criticises
concede confirm : clause question finite confirms
concur/concurred : that question agrees
condemn criticise criticize : object finite criticises for
contest dispute : that question denies
defend : finite other
demand : that question object exclaiming urges
denounce deplore : object finite criticises
deny : clause question object doing finite refusal uneventful denies
disagree rebut/rebutted : quoted denies
disavow : object denies
dismiss : object finite denies
endorse : finite praises
fear : clause question uneventful warns thinking
gripe grumble moan object protest rage rail rant : that question criticises
cheer_on hail : named praises
joke quip/quipped : clause question exclaiming other
pledge : clause question infinitive promises
praise : object named finite praises for
pray regret/regretted : that question other
promise : clause question infinitive intending promises
query question : question asks
reject : object finite refuses
swear/swore/sworn : clause question infinitive finite promises
thank : quoted praises for
threaten : that question infinitive intending warns
tout : that question object praises
urge : that question hearer infinitive finite intending urges
vow : clause question infinitive finite intending promises
warn : clause question hearer infinitive finite uneventful warns
warn_of : object warns
wonder : question finite exclaiming asks
answer : that question exclaiming answering
ask : question hearer infinitive finite exclaiming uneventful intending asks asking
enquire inquire : question exclaiming asks asking
reply : that question finite exclaiming uneventful answering
respond : that question exclaiming uneventful answering
retort : clause question finite answering
brand dub/dubbed label term : named naming
call : named uneventful naming
christen codename/codenamed entitle nickname rename subtitle title : naming
know/knew/known : finite raising uneventful state naming
alert : that hearer warns addressing
assure notify reassure remind : clause question hearer addressing
brief : that hearer addressing
convince persuade : that hearer finite addressing
inform : clause question hearer finite addressing
tell/told : clause bare question hearer finite exclaiming uneventful infinitive addressing
turn : becoming
`,
)
