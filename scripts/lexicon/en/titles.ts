import { table } from './rows.ts'

/** What a row of this table may state. */
const FACTS = {
  title: "stands before a person's name and is no part of it",
  address: 'is cut off a name when names are compared',
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
mr : title address male honorific abbreviated
mme mrs ms : title address female honorific abbreviated
dame miss : title address female honorific
dr=doctor gov=governor prof=professor rep=representative rev sen=senator : title address honorific abbreviated
sir : title address male honorific
ayatollah baron count lord sheikh : title address male
capt=captain col=colonel gen=general hon lt=lieutenant maj=major sgt=sergeant st : title address abbreviated
corporal private : title address
ag attorney-general brigadier cfo consul czar dean earl gens lt-gen maj-gen mep monsignor mp pm profs tsar viscount
  vp : title
baroness countess : title address female
cpl drs messrs mlle pres=president reps sec=secretary sens : title abbreviated
superintendent : address
mister : address male
fr : address male abbreviated
madam : address female
mx : honorific abbreviated
adm=admiral amb=ambassador det=detective insp=inspector : abbreviated
`,
)
