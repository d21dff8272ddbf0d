import type { SentenceLexicon } from '../../../model/lexicon/sentences.ts'
import { abbreviations } from '../abbreviations.ts'
import { functionWords } from '../function-words.ts'
import { formsOf } from '../inflected.ts'
import { dateAbbreviations } from '../time/calendar.ts'
import { titles } from '../titles.ts'
import { verbs } from '../verbs.ts'

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

export const sentences = {
  openAbbreviations: new Set([...titles.with('abbreviated').map(capital), ...abbreviations.with('open')]),
  numberAbbreviations: new Set([...dateAbbreviations.map(capital), ...abbreviations.with('number')]),
  closeAbbreviations: abbreviations.setOf('close'),
  openers: new Set(functionWords.with('opener').map(capital)),
  reportingVerbs: new Set(
    verbs
      .rowsWith('exclaiming')
      .map(formsOf)
      .flatMap(({ present, past }) => [present, past[0]]),
  ),
  // A caption's label; a preposition with a capital amid small letters, as where a caption runs into the text.
  unmarkedStart:
    /\b(?:Images?|Photos?|Photographs?|Pictures?|Credit|Source):|\b(?:In|On|At|From|After|During|Under|For|By|With|As|Since)(?=\s(?:the|a|an|this|his|her|their|its)\s)/g,
  dateline:
    /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)),? \d{4}/,
} satisfies SentenceLexicon
