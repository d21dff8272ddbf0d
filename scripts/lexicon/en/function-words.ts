import { table } from './rows.ts'

/** What a row of this table may state. */
const FACTS = {
  '1st': 'a pronoun of the first person',
  '2nd': 'of the second',
  '3rd': 'of the third',
  singular: 'a pronoun for one',
  plural: 'for several',
  male: 'for a man',
  female: 'for a woman',
  neuter: 'for a thing, an organisation or a place',
  subject: 'the case of a pronoun; the first, where cases look alike',
  object: 'another case',
  possessive: 'another case',
  reflexive: 'another case',
  'also-noun': 'a pronoun that is a noun as well',
  'no-name': 'may begin a sentence and is no name',
  opener: 'with a capital, it hardly stands there but because a sentence begins',
  proper: 'written with a capital without naming anything',
  article: 'the, a',
  determiner: 'opens a description',
  definite: 'a determiner that tells a known thing',
  indefinite: 'a determiner that brings in a new thing',
  substitute: 'stands for a noun: loved ones',
  public: 'people in general, who may hold a view',
  alternative: 'joins two names and is never part of one',
  pairing: 'joins two',
  'acronym-skip': 'acronyms skip it',
  'possessive-end': "makes a name an owner: Bell's",
  'phrase-break': 'ends the head of a noun phrase',
  complement: 'after a noun, goes on with what it is of',
  'clause-opener': 'opens a clause of its own',
  describing: "after it, a name belongs to another's description: the lawyer of Ana Bell",
  relative: 'opens a clause about the noun phrase before it',
  locative: 'stands before places',
  placing: 'before a place, tells where something happens',
  nearing: 'names a place beside it',
  belonging: 'between a noun and the place it belongs to',
  'date-support': 'before a word that may be a month, makes it one',
  'date-weak-support': 'does so unless a name goes on after it',
  'date-end': 'opens a clause or phrase, so that no noun goes on after a date',
  counted: 'after a number, makes a count of it and no year',
  label: 'before a number, makes it no year',
  comparing: 'stands on both sides of what is compared',
  subordinator: 'opens a subordinate clause',
  'subordinator-or-preposition': 'of those, also stands before a noun',
  range: 'joins the two ends of a stretch of time',
  future: 'speaks of what is to come',
  aim: 'between a plan and its date: set for',
  sequel: 'before a day, opens what is over: in hospital after a crash on Friday',
  limit: 'up to a day',
  contrast: 'what was planned does not come true',
  undone: 'before the day of a deed, leaves open whether it is done',
  address: 'before the number of a house',
  elapsed: 'after a clock time, counts the time of play: 17:46 into',
  versus: 'opens what a figure is compared with',
  none: 'as a subject, denies what is said',
  denial: 'denies what is said, for entities',
  'event-negation': 'the same, for events',
  negation: 'turns what is said around',
  focus: 'after a negation, keeps it from turning anything around',
  nobody: 'opens a subject that stands for nobody',
  absence: 'before a verb form: it does not happen',
  condition: 'opens a clause that may be or not be',
  infinitive: 'marks an infinitive',
  agent: 'names who acts in a passive clause',
  origin: 'names whose words they are, after a noun',
  partitive: 'joins a whole to its part',
  attachment: 'joins a phrase to the noun before it',
  absolute: 'opens a clause with its own subject and no finite verb',
  comparison: 'opens a clause beside what is said: as Bell said',
  oblique: 'a pronoun that is no subject',
  expletive: 'a pronoun that may stand for nothing',
  correlative: 'opens two joined noun phrases: both Bell and Reed',
  additive: 'may stand between verb and subject',
  viewpoint: 'names in whose eyes something is so',
  complementizer: 'opens a reported clause',
  question: 'opens a reported question',
  conjunction: 'a new clause begins after it',
  'event-conjunction': 'joins two clauses that both tell of events',
  'participle-preposition': 'a participle used as a preposition',
  uneventful: 'tells no event',
  modifier: 'may stand between a determiner and a noun of a role',
} as const

/**
 * Determiners, pronouns, prepositions, conjunctions, auxiliaries and adverbs, each with everything the stages know of it.
 */
export const functionWords = table(
  FACTS,
  `
yourself : 2nd singular reflexive
yours : 2nd singular possessive
your : 2nd singular possessive no-name determiner opener
you : 2nd singular subject no-name opener
ourselves : 1st plural reflexive
ours : 1st plural possessive
our : 1st plural possessive no-name determiner opener
us : 1st plural object oblique
we : 1st plural subject no-name opener
myself : 1st singular reflexive
mine : 1st singular possessive also-noun
my : 1st singular possessive no-name determiner opener
me : 1st singular object oblique
i : 1st singular subject no-name opener proper
themselves : 3rd plural reflexive
theirs : 3rd plural possessive
their : 3rd plural possessive no-name determiner opener
they : 3rd plural subject no-name opener
itself : 3rd singular neuter reflexive
its : 3rd singular neuter possessive no-name determiner opener
it : 3rd singular neuter subject no-name expletive opener
herself : 3rd singular female reflexive
hers : 3rd singular female possessive
her : 3rd singular female object no-name determiner oblique opener
she : 3rd singular female subject no-name opener
himself : 3rd singular male reflexive
his : 3rd singular male possessive no-name determiner opener
he : 3rd singular male subject no-name opener
the : no-name article determiner definite acronym-skip opener
a an : no-name article determiner indefinite acronym-skip opener
this : no-name determiner definite date-support opener
that : no-name determiner definite phrase-break clause-opener relative date-end subordinator
  subordinator-or-preposition complementizer opener
these those : no-name determiner definite opener
both : no-name determiner definite opener correlative
who which where : no-name phrase-break clause-opener relative date-end subordinator question opener
what why how : no-name clause-opener question opener
when : no-name phrase-break clause-opener date-end subordinator question conjunction opener
if : no-name phrase-break clause-opener date-end subordinator condition question conjunction opener
but : no-name phrase-break clause-opener date-end event-conjunction conjunction opener contrast
and : no-name phrase-break clause-opener pairing acronym-skip date-weak-support date-end event-conjunction
  conjunction opener
or : no-name alternative phrase-break clause-opener date-weak-support date-end event-conjunction conjunction opener
nor : no-name phrase-break negation opener none
so : no-name clause-opener subordinator subordinator-or-preposition conjunction opener
yet : no-name event-conjunction opener contrast
for : no-name phrase-break complement acronym-skip describing date-weak-support date-end aim attachment viewpoint
  opener undone
of : no-name belonging phrase-break complement acronym-skip describing date-weak-support partitive attachment opener
  undone
in : no-name locative placing phrase-break complement acronym-skip describing date-support date-end opener
on : no-name phrase-break acronym-skip describing date-weak-support date-end opener address
at : no-name locative placing phrase-break complement describing date-end attachment opener address
by : no-name phrase-break describing date-support date-end agent origin opener
to : no-name locative phrase-break complement acronym-skip describing date-weak-support date-end range infinitive
  attachment opener address
from : no-name locative phrase-break describing date-weak-support date-end origin attachment opener address versus
with : no-name phrase-break describing date-end attachment absolute opener
without : no-name phrase-break date-end absence opener
within among despite is are was were has have had : no-name phrase-break opener
about : no-name phrase-break describing date-weak-support opener
above below beneath beside beyond down except out up upon via yes either much ever am may might must let : no-name
before : no-name phrase-break date-weak-support date-end subordinator subordinator-or-preposition conjunction opener
  undone
after : no-name phrase-break date-weak-support date-end subordinator subordinator-or-preposition conjunction opener
  sequel
under : no-name phrase-break describing date-end opener
against : no-name phrase-break describing date-end opener versus
off : no-name placing nearing
as : no-name phrase-break date-end comparing subordinator subordinator-or-preposition comparison conjunction opener
besides like be been being : no-name phrase-break
between : no-name date-weak-support date-end opener
during : no-name phrase-break date-support date-end opener sequel
into : no-name locative date-end opener elapsed
near : no-name locative placing nearing describing date-end address
onto : no-name date-end
over : no-name phrase-break date-end opener sequel
past : no-name date-support
since : no-name phrase-break date-support date-end subordinator subordinator-or-preposition conjunction opener sequel
than : no-name phrase-break comparing absence versus
then : no-name opener modifier
through : no-name date-support range
till : no-name date-support date-end range limit
until : no-name phrase-break date-support date-end subordinator subordinator-or-preposition range conjunction opener
  limit undone
while because : no-name phrase-break clause-opener date-end subordinator conjunction opener
although though : no-name clause-opener date-end subordinator conjunction opener
unless : no-name clause-opener subordinator condition conjunction opener
whereas : no-name subordinator conjunction
whether : no-name condition question
there : no-name expletive opener
more : no-name opener counted
can could did do does earlier even few here however later meanwhile moreover nevertheless now recently should still
  such today tomorrow yesterday : no-name opener
not : no-name phrase-break denial event-negation negation opener
no : no-name indefinite denial nobody opener label none
all eight five four nine seven six ten three two : no-name determiner opener
any : no-name indefinite opener
each every : no-name determiner indefinite date-weak-support opener
many some : no-name determiner indefinite public opener
most : no-name determiner public opener
ones : substitute
one several other another : no-name determiner indefinite opener
according : no-name participle-preposition opener
also : no-name phrase-break additive opener
only just : no-name focus opener
shall : no-name future
will would : no-name phrase-break future opener
said says say told who's : phrase-break
n't : denial event-negation negation
hardly : denial
& : pairing
de la du des : acronym-skip
representing : describing
's ' s' : possessive-end
early mid : date-support
late : date-support modifier
n’t : event-negation
'll ’ll wo : future
merely simply necessarily : focus
short : absence
excluding regarding concerning considering depending starting beginning : participle-preposition
asked speaking : opener
reportedly : uneventful
them : 3rd plural object oblique no-name
him : 3rd singular male object oblique no-name
others : public opener counted no-name
whom : phrase-break clause-opener relative date-end subordinator no-name
whose : phrase-break clause-opener relative subordinator no-name
alongside unlike : phrase-break no-name
last : date-support no-name
next : date-support modifier no-name
amid : date-end no-name
noone : nobody no-name
instead : absence no-name
once : opener no-name
across : no-name locative placing nearing opener
along : no-name placing nearing opener
around : no-name locative placing nearing phrase-break date-weak-support opener
behind : no-name describing opener
outside : no-name locative placing nearing describing opener address
neither none : no-name nobody opener none
never : no-name denial event-negation negation opener
inside : no-name locative placing describing opener address
throughout : no-name locative placing nearing opener
toward towards : no-name locative opener
including : date-end participle-preposition no-name opener
following : date-end participle-preposition no-name opener sequel
nobody : nobody no-name opener none
versus : versus
nothing : none
`,
)
