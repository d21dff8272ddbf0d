/** Words before a person's name; lists are lower-case words parted by white space. */
export const maleTitles =
  'mr mister sir lord king prince duke pope fr father baron count emperor sheikh imam ayatollah cardinal'
export const femaleTitles =
  'mrs ms miss dame lady queen princess duchess baroness countess madam mme sister first-lady'
export const otherTitles = `dr doctor prof professor president vice-president chancellor premier minister senator sen
representative rep governor gov mayor bishop archbishop reverend rev rabbi general gen colonel col lieutenant lt captain
capt sergeant sgt major maj admiral commander officer detective inspector judge justice secretary ambassador director
chairperson chief spokesperson coach manager prime foreign deputy vice former attorney speaker leader candidate nominee
actor author writer singer analyst hon st saint sheriff constable corporal private agent superintendent commissioner
congressperson councillor`

/** Titles as they stand before names, and the nouns they are short for; one a line. */
export const titleNouns = `
sen senator
rep representative
gov governor
gen general
col colonel
maj major
capt captain
lt lieutenant
sgt sergeant
prof professor
dr doctor
det detective
insp inspector
pres president
sec secretary
amb ambassador
adm admiral
`

export const roleModifiers = `former then acting interim deputy vice prime chief foreign senior junior assistant associate
general executive managing co founding first second third late ex elect incoming outgoing retired next future eventual
previous presumptive new presidential republican
democratic conservative liberal labour socialist communist opposition state federal national local regional city county
provincial district defence defense finance interior justice health education trade energy environment home transport
agriculture labor economy police army navy military naval air force security intelligence press party government cabinet
white house senate congressional parliamentary church team club company group campaign university fellow human rights
civil legal medical political religious supreme spiritual military rebel militant terror terrorist far-right far-left
right-wing left-wing veteran leading lead top main star world olympic football soccer baseball basketball tennis
cricket rugby film movie tv television radio news investigative pop rock folk jazz opera`

export const phraseBreaks = `of for who whom whose which that in on at by to from with without within about after before
against among around besides alongside despite unlike during over under since until and or but nor as than like is was are were be been being has have had
will would said says say told who's where when while because if not also`

export const clauseOpeners = `that who whom whose which what when where why how while because although though if unless
and but or so`

export const collectives = 'people family couple pair duo trio policemen policewomen gunmen crewmen'

export const copulas = 'is was are were be been became becomes become remains remained'

export const droppedEndings = `group inc inc. ltd ltd. llc plc corp corp. corporation company co co. university college
agency news organization organisation party movement newspaper magazine club fc city province state county republic river
airlines airport hotel church school hospital museum foundation institute association committee commission council
ministry department`

export const plainKinds =
  'group company movement party organization organisation network newspaper firm airline'

export const acronymSkips = 'of the and for in on to a an de la du des'

export const nameSuffixes = 'jr jr. sr sr. ii iii iv mp mep qc kc phd ph.d. md m.d. esq'
