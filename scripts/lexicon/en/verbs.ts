import { table } from './rows.ts'

/** What a row of this table may state. */
const FACTS = {
  clause: 'reports: a clause with or without "that" may follow',
  bare: 'reports: a clause without "that" follows nearly always, when a noun phrase follows',
  that: 'reports: a clause only with "that"',
  question: 'reports: whether, if, who …',
  hearer: 'reports: a person told may follow',
  addressing: 'whoever is told stands right after it, so that nobody who speaks does',
  infinitive: 'reports: "to" + verb, after a hearer or not',
  object: 'reports: a noun phrase is what is said',
  named: 'reports: a noun phrase with quote marks in it',
  quoted: 'reports, but only beside quote marks',
  exclaiming: 'joins a quoted question or exclamation to its speaker: “Why?” Ana Bell asked.',
  continuing: 'the last speaker goes on with it: he added',
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
  lasting: 'a length of time follows: spent three days',
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
accuse condemn criticise criticize denounce dismiss reject : object finite
acknowledge : clause question object finite uneventful
add : clause question finite continuing exclaiming uneventful
admit/admitted assert emphasise emphasize indicate maintain observe reiterate reveal suggest : clause question
  finite uneventful
advise : clause question hearer infinitive
advocate affirm anticipate attest bet/bet blog/blogged broadcast/broadcast calculate certify concur/concurred
  confess confide contest demonstrate detail determine discover dispute document e-mail elaborate email envisage
  establish fantasise figure forecast/forecast/forecasted foresee/foresaw/foreseen gripe grumble highlight hold/held
  hypothesise hypothesize imagine judge lecture list moan notice object plead ponder post postulate pray preach
  pretend print proclaim profess project pronounce prophesy protest publish rage rail rant react realise realize
  reason reckon recognise recognize recommend recount reflect regret/regretted rejoin relate request rule
  signal/signaled/signalled signify specify stipulate submit/submitted text theorise theorize trumpet underline
  underscore venture verify volunteer : that question
agonise apologise apologize appeal beam bemoan bleat blurt bluster bristle cackle chant cheer chide chime_in chirp
  chuckle commend congratulate console correct counsel/counseled/counselled crack croon crow deadpan declaim digress
  disagree drawl echo effuse enthuse expound extol exult finish fire_back fume gibe giggle gloat go_on/went/gone
  greet grin/grinned groan growl grunt gush heckle hiss hit_back/hit hoot howl interject interrupt intone jeer jest
  jibe lash_out marvel mouth mumble nag/nagged name needle nod/nodded offer pant persist pipe_up pontificate pout
  prod/prodded proffer purr quaver rasp rave rebut/rebutted recite reel_off reminisce riff salute scoff scold
  scribble sermonise shoot_back/shot shrug/shrugged sigh sign_off sing/sang/sung smile smirk snarl sneer sniff snort
  sob/sobbed speak/spoke/spoken spell_out/spelled/spelt spit/spat squeak squeal stammer stutter sum_up/summed
  summarise summarize swoon sympathise sympathize talk taunt tease thank thunder toast trail_off tut/tutted utter
  vent vouch wail wax weep/wept weigh_in whimper whine wisecrack yelp : quoted
agree decide propose : that question finite intending
agree_with blame call_for complain_about disavow express plead_for push_for reference respond_to speak_about
  talk_about vouch_for warn_of : object
alert brief : that hearer addressing
allege : clause question finite raising
announce : that question finite
answer cry exclaim murmur muse mutter scream shout whisper yell : that question exclaiming
argue insist : clause bare question finite uneventful
ask : question hearer infinitive finite exclaiming uneventful intending
assure notify reassure remind : clause question hearer addressing
beg/begged beseech implore : question hearer infinitive
begin/began/begun close open start : quoted timetabled
believe think/thought : clause bare question finite raising uneventful
blast brand dub/dubbed hail label liken mock portray slam/slammed term : named
boast brag/bragged caution complain counter disclose fret/fretted guess hint intimate make_clear/made opine
  point_out posit repost retweet speculate surmise suspect testify worry write_back : clause question
call : named uneventful
call_on challenge command direct encourage exhort instruct invite order press : hearer infinitive
claim : clause bare question raising uneventful
comment fear show/showed/shown state stress : clause question uneventful
concede confirm imply lament predict retort : clause question finite
conclude : clause question finite continuing uneventful
contend : clause bare question finite
continue : quoted continuing uneventful
convince persuade : that hearer addressing finite
declare : clause question named finite exclaiming
deem : named finite
demand : that question object exclaiming
deny : clause question object finite refusal uneventful
describe : named finite uneventful
query question : question
estimate report : clause question raising
expect : that question finite prospect raising uneventful intending
explain recall : clause question finite exclaiming uneventful
feel/felt : that question viewing uneventful
find/found : that question uneventful
hope : clause question prospect uneventful intending
inform : clause question hearer addressing finite
intend : that question prospect intending
mention note : clause question object uneventful
pledge : clause question infinitive
praise : object named finite
promise : clause question infinitive intending
quote : quoted quoting uneventful
read/read : quoted finite
remark tweet : clause question exclaiming uneventful
repeat : clause question object
reply : that question finite exclaiming uneventful
require : that question lasting
respond : that question exclaiming uneventful
rumor rumour : that question raising
say/said : clause bare question finite raising exclaiming uneventful
swear/swore/sworn : clause question infinitive finite
tell/told : clause bare question hearer addressing finite exclaiming uneventful
turn : becoming
threaten : that question infinitive intending
tout : that question object
urge : that question hearer infinitive finite intending
vow : clause question infinitive finite intending
warn : clause question hearer infinitive uneventful
wish : that question prospect
wonder : question finite exclaiming
write/wrote/written : clause question finite exclaiming
defend endorse oppose remember : finite
know/knew/known : finite raising uneventful state
avoid decline fail forbear/forbore/forborne forget/forgot/forgotten hesitate neglect refrain refuse resist : refusal
cite : quoting uneventful
plan/planned : prospect intending
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
appear assume depend deserve do/did/done doubt hate hear/heard involve keep/kept lack learn let/let look point range
  refer/referred rely resemble see/saw/seen total : uneventful
belong consist contain exist have/had include live love own use : uneventful state
employ house serve stand/stood work : state
aim arrange schedule : intending
air depart end expire kick premiere reopen resume run/ran/run : timetabled
bark bellow gasp holler laugh roar snap/snapped : quoted exclaiming
joke quip/quipped : clause question exclaiming
enquire inquire : question exclaiming
`,
)
