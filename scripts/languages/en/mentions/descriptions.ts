/** Nouns that head a description of somebody or something; singular, the plural is made from them. */

export const people = `president minister chancellor premier senator representative congressman congresswoman governor mayor king queen
prince princess pope bishop archbishop priest imam general colonel lieutenant captain sergeant major admiral commander officer detective
inspector judge justice secretary ambassador director chairman chairwoman chief spokesman spokeswoman spokesperson coach manager leader
candidate nominee official politician lawmaker legislator counterpart predecessor successor diplomat envoy adviser advisor aide lawyer
attorney prosecutor suspect victim witness survivor terrorist militant gunman attacker bomber fighter rebel soldier protester protestor
activist demonstrator journalist reporter editor author writer actor actress singer musician artist player striker midfielder defender
goalkeeper scientist researcher professor doctor teacher student expert analyst economist critic resident citizen worker employee owner
founder executive man woman boy girl child father mother son daughter brother sister husband wife widow friend neighbour neighbor
driver pilot astronaut fisherman farmer man people person refugee migrant prisoner hostage member supporter opponent winner champion
athlete historian chef designer director user veteran hero dictator monarch counselor guest host parent couple family teenager`

export const organizations = `group company government administration party agency organization organisation ministry department
committee commission council court army navy force police regime parliament congress senate coalition alliance union team club
university school college hospital bank firm network newspaper broadcaster institute association foundation federation church
corporation manufacturer airline militia gang league authority bureau service military cabinet opposition band orchestra`

export const places = `country city town village state nation province region district county island capital area river lake
airport stadium border street park building continent`

export const events = `attack war election summit conference meeting bombing shooting explosion earthquake hurricane storm flood
fire crash accident protest demonstration riot strike airstrike raid battle conflict crisis tournament championship match game race
ceremony festival trial referendum vote debate revolution coup disaster tsunami outbreak massacre`
