/** First names and what their bearers are called for short; a line is `name: short forms`. */
export const nicknames = `
abigail: abby
abraham: abe
albert: al bert
alexander: alex alec sandy sasha
alexandra: alex sandra sasha
alfred: al alf fred
allan: al
allen: al
andrea: andie
andrew: andy drew
angela: angie
anthony: tony
antonio: tony
arthur: art
barbara: barb
benjamin: ben benny
bernard: bernie
bernardine: bernie
bradley: brad
catherine: cathy kate katie
charles: charlie chuck
charlotte: charlie lottie
christina: chris tina
christine: chris
christopher: chris kit
clifford: cliff
clinton: clint
cynthia: cindy
daniel: dan danny
david: dave
deborah: deb debbie
dennis: denny
dominic: dom
donald: don donnie
dorothy: dot dottie
douglas: doug
edmund: ed eddie
edward: ed eddie ted ned
edwin: ed eddie
eleanor: ellie nell
elizabeth: liz lizzie beth betsy betty eliza libby
emily: em
eugene: gene
frances: fran
francis: frank
franklin: frank
frederick: fred freddie
gabriel: gabe
gabrielle: gabby
gerald: gerry jerry
geoffrey: geoff
gregory: greg
harold: hal harry
harrison: harry
henry: hank harry
herbert: herb
howard: howie
isabella: bella
jacob: jake
jacqueline: jackie
james: jim jimmy jamie
janet: jan
jeffrey: jeff
jennifer: jen jenny
jeremy: jerry
jerome: jerry
jessica: jess jessie
john: jack johnny jon
jonathan: jon
joseph: joe joey
josephine: jo josie
joshua: josh
judith: judy
julian: jules
katherine: kate kathy katie kat
kathleen: kathy kate
kathryn: kate kathy
kenneth: ken kenny
kimberly: kim
lawrence: larry
leonard: len lenny leo
leonardo: leo
louis: lou
louise: lou
lucas: luke
madeleine: maddie
margaret: maggie meg peggy
martin: marty
matthew: matt
maxwell: max
maximilian: max
michael: mike mick mickey
mitchell: mitch
mohammed: mo
nancy: nan
nathan: nate
nathaniel: nat nate
nicholas: nick nicky
nicola: nicky
norman: norm
oliver: ollie
pamela: pam
patricia: pat patty trish
patrick: pat paddy
peter: pete
philip: phil
phillip: phil
rachel: rach
randall: randy
randolph: randy
raymond: ray
rebecca: becky
reginald: reg reggie
richard: rick rich dick ricky
robert: bob rob bobby robbie bert
roberta: bobbie
rodney: rod
roderick: rod
roger: rog
ronald: ron ronnie
russell: russ
samantha: sam
samuel: sam sammy
sandra: sandy
sebastian: seb
sidney: sid
solomon: sol
stanley: stan
stephanie: steph
stephen: steve
steven: steve
stuart: stu
susan: sue susie
susanna: sue susie
suzanne: sue
terence: terry
terrence: terry
theodore: ted teddy theo
theresa: terry
thomas: tom tommy
timothy: tim timmy
valerie: val
veronica: ronnie
victor: vic
victoria: vicky tori
vincent: vince
virginia: ginny
walter: walt
wilfred: wilf
william: bill billy will willie liam
zachary: zach zack
`
