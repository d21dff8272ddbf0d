import { table } from './rows.ts'

/** What a row of this table may state. */
const FACTS = {
  title: "stands before a person's name and is no part of it",
  honorific: 'only people are addressed by it',
  male: 'of a man',
  female: 'of a woman',
  abbreviated: 'takes a full stop that ends no sentence',
} as const

/**
 * Titles that are no nouns of their own; those that are (president) stand in the table of nouns.
 * `sen=senator` is a title cut short.
 */
export const titles = table(
  FACTS,
  `
mr : title male honorific abbreviated
mme mrs ms : title female honorific abbreviated
dame miss : title female honorific
dr=doctor gov=governor prof=professor rep=representative rev=reverend sen=senator : title honorific abbreviated
sir : title male honorific
ayatollah baron count czar earl lord monsignor sheikh tsar viscount : title male
capt=captain col=colonel gen=general gens hon lt=lieutenant maj=major profs sgt=sergeant st : title abbreviated
ag attorney-general brigadier cfo consul corporal dean lt-gen=general maj-gen=general mep mp pm=prime-minister private
  vp=vice-president cllr=councillor dci dcs dsp wpc rip shri smt datuk mk mla mlas mhk mlc dgp igp warden comptroller
  parliamentarian pol convener convenor : title
baroness countess : title female
cpl drs pres=president reps sec=secretary sens : title abbreviated
superintendent : title
mister : male title
fr : male abbreviated title
madam : female title
mx : honorific abbreviated title
adm=admiral amb=ambassador det=detective insp=inspector : abbreviated title
ald=alderman atty=attorney brig cmdr=commander govs pvt supt : abbreviated title
messrs : title abbreviated male
msgr : abbreviated title male
mlle : title abbreviated female
`,
)
