/**
 * Nouns that head a description, singular; plurals are made from them. A line is
 * `type gender class: nouns`, with `-` where the nouns tell nothing. Nouns of one class may name the same
 * person by turns, also in different words. A noun of two words is written with a hyphen.
 */
export const nouns = `
person - leader: leader president premier prime-minister chancellor ruler
person - minister: minister secretary
person - deputy: vice-president vice-chancellor vice-chair deputy
person - spokesperson: spokesperson
person male spokesperson: spokesman
person female spokesperson: spokeswoman
person - chair: chair chairperson chief boss head director executive
person male chair: chairman
person female chair: chairwoman
person - legislator: senator representative lawmaker legislator politician congressperson
person male legislator: congressman
person female legislator: congresswoman
person - diplomat: diplomat ambassador envoy
person - aide: aide adviser advisor
person - -: official governor mayor commissioner councillor counsel
person - candidate: candidate nominee hopeful challenger incumbent frontrunner contender rival opponent
person - lawyer: lawyer attorney prosecutor solicitor barrister counsel
person - judge: judge justice magistrate
person - police: officer detective inspector sergeant constable sheriff lieutenant
person male police: policeman
person female police: policewoman
person - soldier: general colonel captain commander major admiral soldier marine
person - scientist: scientist researcher professor doctor expert analyst economist physicist chemist biologist engineer historian academic scholar astronomer psychologist
person - writer: writer author novelist poet journalist reporter editor columnist correspondent critic blogger
person - performer: actor artist singer musician comedian director filmmaker composer painter performer star guitarist drummer
person female performer: actress
person - sport: player striker midfielder defender goalkeeper forward captain coach manager athlete champion runner swimmer cyclist boxer skater skipper winger batsman bowler driver medallist medalist
person - business: owner founder co-founder entrepreneur businessperson investor ceo chief-executive executive billionaire
person male business: businessman
person female business: businesswoman
person - cleric: pope bishop archbishop priest imam cleric cardinal rabbi pastor pontiff reverend
person - worker: teacher student worker employee farmer pilot nurse astronaut chef designer technician guard driver
person male worker: fisherman fireman salesman
person - suspect: suspect defendant attacker gunman shooter bomber killer murderer accused convict prisoner detainee inmate terrorist militant rebel activist protester
person - victim: victim survivor patient witness resident neighbour neighbor hostage refugee migrant
person - counterpart: counterpart predecessor successor colleague
person male -: man boy gentleman guy
person female -: woman girl lady
person female -: first-lady
person male royal: king prince duke
person female royal: queen princess duchess
person - royal: monarch emperor
person male family: father son brother husband grandfather grandson uncle nephew dad widower boyfriend
person female family: mother daughter sister wife grandmother granddaughter aunt niece mum mom widow girlfriend
person - family: parent child cousin partner fiance twin spouse
person - member: member supporter friend citizen veteran hero winner founder speaker guest host user teenager
organization - -: group company government administration party agency organization organisation ministry department committee commission council court army navy force police regime parliament congress senate coalition alliance union team club university school college hospital bank firm network newspaper broadcaster institute association foundation federation church corporation manufacturer airline militia gang league authority bureau service military cabinet opposition band orchestra side
place - -: country city town village state nation province region district county island capital area river lake airport stadium border street park building continent
event - -: attack war election summit conference meeting bombing shooting explosion earthquake hurricane storm flood fire crash accident protest demonstration riot strike airstrike raid battle conflict crisis tournament championship match game race ceremony festival trial referendum vote debate revolution coup disaster tsunami outbreak massacre
`

/** Plurals that no rule makes. */
export const irregularPlurals = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['wife', 'wives'],
  ['hero', 'heroes'],
])
