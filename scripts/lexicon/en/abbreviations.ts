import { table } from './rows.ts'

/** What a row of this table may state. */
const FACTS = {
  open: 'stands before a name, so that no sentence ends there',
  number: 'stands before a number, and only then ends no sentence',
  close: 'may end a sentence',
  ordinary: 'is a word in its own right as well, which at the end of a sentence it mostly is',
  unit: 'a unit, split off the number it is written to',
} as const

/** Abbreviations as written, without their last full stop. Titles cut short stand in the table of titles, months in the calendar. */
export const abbreviations = table(
  FACTS,
  `
Ste Ft Mt vs v cf viz e.g i.e eg ie approx ca al ed eds trans Asst Assoc Dep Dir Secy
  Comm Sr Sra Ph : open
No Nos no nos Fig Figs fig Vol vol pp p Art art Ch ch para c Pt Op op : number
Sec : number
sec : number unit
Inc Ltd Corp Cos Bros Jr Snr Esq etc plc A.M P.M U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y N.J B.C A.D Ph.D M.D
  B.A M.A Ave Blvd Rd St Calif Penn Va Md Ariz Fla Ga Kan Mich Minn Neb Nev Okla Ore Tenn Tex Vt Wis Wyo Ala Ark Colo
  Del Dept Univ Assn Intl Natl : close
a.m p.m : close unit
am pm : close ordinary unit
Co Mass Pa Conn Wash Ill Ind Miss Mo Mont Int : close ordinary
km m cm mm nm ft in mi kg g mg lb lbs k K bn mn tn kph mph GB MB KB TB GHz MHz kHz Hz kW MW GW C F hr hrs min
  mins secs AM PM EST GMT UTC : unit
`,
)
