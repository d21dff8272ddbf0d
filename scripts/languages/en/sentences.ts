import type { SentenceLanguage } from '../../model/language/sentences.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const sentences = {
  openAbbreviations: words(`
    Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Brig Col Lt Maj Capt Cmdr Sgt Cpl Pvt Adm Pres Supt
    Det Insp Rev Fr Hon Messrs Mme Mlle St Ste Ft Mt vs v cf viz e.g i.e eg ie approx ca al ed eds trans Ald Atty
    Asst Assoc Dep Dir Amb Sec Secy Comm Msgr Sr Sra Ph`),
  numberAbbreviations: words(`
    No Nos no nos Fig Figs fig Vol vol pp p Art art Sec sec Ch ch para c Pt Op op
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`),
  closeAbbreviations: words(`
    Inc Ltd Co Corp Cos Bros Jr Snr Esq etc plc a.m p.m A.M P.M am pm U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y N.J
    B.C A.D Ph.D M.D B.A M.A Ave Blvd Rd St Calif Mass Penn Pa Va Md Conn Wash Ariz Fla Ga Ill Ind Kan Mich Minn
    Miss Mo Mont Neb Nev Okla Ore Tenn Tex Vt Wis Wyo Ala Ark Colo Del Dept Univ Assn Int Intl Natl`),
  openers: words(`
    The A An This That These Those It He She They We I You There Here His Her Its Their Our My Your Who What When
    Where Why How Which If But And Or So Yet Nor Because Although Though While Since Unless Until Once As At By For
    From In Into Of On To With Without Within Under Over After Before During Between Among About Against Despite
    According However Meanwhile Moreover Still Also Then Now Today Yesterday Later Earlier Some Many Most More Few
    Several Other Others Another Both Each Every All Any Not No One Two Three Even Just Only Such Asked Speaking
    Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should`),
  reportingVerbs: words(`
    said says say asked asks told tells added adds wrote writes replied shouted cried exclaimed wondered explained
    tweeted declared demanded remarked answered responded yelled recalled`),
  // A caption's label; a preposition with a capital amid small letters, as where a caption runs into the text.
  unmarkedStart:
    /\b(?:Images?|Photos?|Photographs?|Pictures?|Credit|Source):|\b(?:In|On|At|From|After|During|Under|For|By|With|As|Since)(?=\s(?:the|a|an|this|his|her|their|its)\s)/g,
  dateline:
    /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)),? \d{4}/,
} satisfies SentenceLanguage
