import { table } from './rows.ts'

/** What a row of this table may state. */
const FACTS = {
  attitude: 'of those who think or feel something: worried',
  prospect: 'what follows has not happened yet: likely to say',
  planned: 'after a form of be, puts what follows in the future: due',
  modifier: 'may stand between a determiner and a noun of a role: former',
  title: "stands before a person's name and is no part of it",
  portfolio: 'what an office is in charge of: education',
  counted: 'after a number, makes a count of it and no year',
  proper: 'written with a capital without naming anything',
} as const

/**
 * Adjectives, participles used as such, and other words that stand before a noun.
 */
export const adjectives = table(
  FACTS,
  `
adamant afraid aghast alarmed angry aware certain clear concerned confident convinced disappointed doubtful emphatic
  fearful frustrated furious glad grateful happy hopeful horrified insistent mindful optimistic pessimistic pleased
  proud relieved satisfied sceptical shocked skeptical sorry sure surprised suspicious thankful unaware upset wary
  worried : attitude
due going likely poised set : prospect planned
ready unlikely willing : prospect
bound effective expected payable planned redeemable scheduled slated supposed : planned
acting air assistant baseball basketball civil congressional cricket elect eventual ex far-left far-right federal fellow film first folk football
  founding future human incoming interim investigative jazz
  junior lead leading left-wing legal local main managing medical movie national naval new opera
  olympic outgoing parliamentary political pop presidential press presumptive previous provincial radio regional
  religious retired right-wing rights rock rugby second security senior soccer spiritual supreme television tennis
  terror third top tv white : modifier
former prime vice : modifier title
foreign : modifier title portfolio
agriculture climate culture defence defense economy education energy environment finance health housing immigration
  industry infrastructure intelligence interior international labor labour planning sports trade transport transportation
  treasury : modifier portfolio
shadow would-be : modifier title
democratic : modifier proper
square : counted
`,
)
