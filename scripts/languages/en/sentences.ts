import type { SentenceLanguage } from '../../model/language/sentences.ts'

export const sentences = {
  openAbbreviations: new Set(
    'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Capt Sgt Maj Cpl Adm Rev Hon Pres St Ft Mt No Nos vs v Fig pp e.g i.e cf al approx Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(
      ' ',
    ),
  ),
  closeAbbreviations: new Set('Inc Ltd Co Corp Jr Sr a.m p.m U.S U.K U.N etc'.split(' ')),
} satisfies SentenceLanguage
