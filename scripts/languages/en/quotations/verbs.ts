import type { Complement, CueVerb } from '../../../model/language/quotations.ts'
import { formsOf } from './inflect.ts'

/** Reporting verbs by what they take; `point_out` is a verb with the word that completes it. */
const CLASSES: readonly (readonly [takes: string, lemmas: string])[] = [
  // Saying and writing: a bare clause may follow.
  [
    'clause question',
    `say add claim argue insist maintain note suggest state assert contend declare allege believe think acknowledge
     concede admit report estimate predict hint imply observe reiterate stress emphasize emphasise
     indicate joke quip tweet write explain warn boast brag complain
     testify remark comment recall conclude confirm fear hope worry
     point_out show repeat counter fret guess lament retort repost retweet caution
     disclose reveal mention intimate opine posit speculate surmise suspect vow swear pledge promise
     deny write_back make_clear`,
  ],
  ['bare', 'say think believe insist argue contend claim tell'],
  // Told to somebody.
  ['hearer clause question', 'tell inform remind assure notify advise reassure'],
  ['hearer that', 'convince persuade brief alert'],
  // Bare or with that, but often with a noun phrase of another kind: only with "that".
  [
    'that question',
    `announce respond reply answer reckon figure feel list react propose demand determine rule decide agree anticipate find discover demonstrate
     affirm attest proclaim pronounce profess elaborate underline underscore highlight recommend request urge
     require stipulate foresee forecast calculate theorise theorize hypothesise hypothesize certify pray
     reflect regret rejoin grumble gripe moan protest object
     contest dispute signal signify specify venture volunteer verify envisage imagine muse
     prophesy plead preach muse ponder postulate rage rant rail reason recount relate mutter murmur
     shout scream whisper yell cry exclaim tout trumpet blog post text email e-mail print
     detail document establish expect fantasise advocate concur confess confide hold intend
     bet judge lecture notice pray pretend project publish realise realize recognise recognize rumour rumor submit threaten wish broadcast`,
  ],
  // Asking.
  ['hearer question infinitive', 'ask beg implore beseech'],
  ['question', 'wonder inquire enquire question query'],
  // Getting others to act.
  [
    'hearer infinitive',
    'urge call_on order command instruct encourage exhort press direct invite challenge warn advise',
  ],
  ['infinitive', 'vow pledge promise threaten swear'],
  // A noun phrase is what is said.
  [
    'object',
    `call_for accuse deny reject dismiss criticise criticize condemn denounce blame praise tout express demand disavow
     reference mention repeat acknowledge note respond_to speak_about talk_about complain_about warn_of vouch_for push_for plead_for agree_with`,
  ],
  // The same, where a part of it stands in quote marks.
  ['named', 'call describe brand label dub term deem declare hail praise slam blast liken mock portray'],
  // Only with quote marks beside it.
  [
    '',
    `laugh smile grin sigh sob weep chuckle giggle gasp groan growl grunt hiss howl snap bark bellow bleat blurt
     chant cheer chide chime_in chirp crow deadpan drawl echo enthuse exult fume gush holler
     interject interrupt intone jeer jest jibe lash_out mock mouth nod pant pipe_up pout purr
     quote rasp read recite riff roar scoff scold sing smirk sneer snarl sniff snort spit stammer stutter
     summarise summarize thunder tease taunt tut utter vent wail wax whine whimper wisecrack
     continue begin go_on sum_up start open conclude finish close offer agree describe call recall plead beam
     crack croon declaim expound extol instruct mutter pontificate proffer rebut reminisce sermonise shrug
     sign_off speak spell_out talk theorise toast trail_off vouch weigh_in dub name label term
     praise hail slam blast condemn denounce criticise criticize reflect elaborate marvel rave rant reassure
     apologise apologize greet thank wish urge order demand implore beg agonise appeal bemoan bluster bristle cackle
     commend congratulate console correct counsel declare digress disagree effuse exhort fire_back shoot_back hit_back
     gibe gloat heckle hoot instruct mumble nag needle object persist prod quaver reel_off retort salute scribble
     squeak squeal stipulate sympathise sympathize swoon tell yelp`,
  ],
]

function entry(takes: string, name: string): CueVerb {
  const [lemma, particle] = name.split('_') as [string, string?]
  const set = new Set(takes.split(' ').filter(Boolean) as Complement[])
  return { lemma, takes: set, ...(particle && { particle }) }
}

/** Joins what several classes say of one verb. */
function merged(entries: readonly CueVerb[]): CueVerb[] {
  const byName = new Map<string, CueVerb>()
  for (const verb of entries) {
    const name = `${verb.lemma} ${verb.particle ?? ''}`
    byName.set(name, { ...verb, takes: new Set([...(byName.get(name)?.takes ?? []), ...verb.takes]) })
  }
  return [...byName.values()]
}

const all = merged(
  CLASSES.flatMap(([takes, names]) =>
    names
      .split(/\s+/)
      .filter(Boolean)
      .map(name => entry(takes, name)),
  ),
)

/** Every inflected form, lower case; a verb with a particle comes before the same one without. */
export const verbs: ReadonlyMap<string, readonly CueVerb[]> = (() => {
  const byForm = new Map<string, CueVerb[]>()
  for (const verb of [...all].sort((a, b) => Number(!a.particle) - Number(!b.particle)))
    for (const form of formsOf(verb.lemma)) byForm.set(form, [...(byForm.get(form) ?? []), verb])
  return byForm
})()
