import type { EventLanguage } from '../../model/language/events.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const events = {
  future: words("will shall would 'll ’ll wo"),
  planned: words(
    'scheduled due expected set slated going planned supposed poised bound likely effective payable redeemable',
  ),
  aims: words('for'),
  intending: words(
    'plan intend aim hope expect vow agree decide promise schedule threaten propose arrange urge ask want',
  ),
  timetabled: words('begin start open expire end close run resume depart reopen kick premiere air'),
  fixtures: words(
    'play host face visit travel meet return tour entertain fly arrive leave depart vote compete fight bat appear perform head',
  ),
  arranging: words('plan schedule'),
  deferring: words('give have extend postpone delay adjourn defer suspend remand put push reschedule'),
  sequels: words('after following since over during'),
  awaiting: words('soon early'),
  limits: words('until till'),
  contrasts: words('but yet'),
  deeds: words(
    `attack bombing blast explosion shooting killing murder crash fire raid arrest ruling verdict decision announcement
     statement remark comment defeat loss win victory draw storm earthquake flood`,
  ),
  ahead: ['ahead', 'of'],
  untilDone: words('before of until for await'),
  nones: words('no none nobody neither nor nothing'),
  be: 'be',
  have: 'have',
  uneventful: words(
    `say tell add ask note explain state claim assert argue insist suggest think believe feel know want hope seem appear
     like love hate look need mean understand remain describe call refer consider expect fear doubt assume include contain
     consist belong depend involve represent resemble keep reply respond comment remark recall mention warn admit
     acknowledge deny tweet continue stress reiterate emphasize emphasise observe conclude quote cite show reveal be have
     do let try use find see hear point indicate maintain own live exist lack deserve rely range total learn reportedly`,
  ),
  states: words(
    'be have own live exist remain need employ include contain consist belong work serve use know like love house stand',
  ),
  comparing: words('as than'),
  subordinators: words(
    'who which whose whom where when while although though because if unless whereas that after before since until as so',
  ),
  alsoPrepositions: words('after before since until as so that'),
  placing: words('in at near outside inside across throughout around off along'),
  nearing: words('near outside across throughout around off along'),
  belonging: words('of'),
  negations: words("not n't n’t never"),
  complementizer: 'that',
  conjunctions: words('and but or yet'),
  rangeWords: words('to until till through'),
  rangePairs: new Map([['between', 'and']]),
} satisfies EventLanguage
