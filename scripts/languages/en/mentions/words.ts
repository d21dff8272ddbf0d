/** Words that tell what stands beside them. Every list is lower-case words parted by white space. */

export const organizationEndings = `party ministry department agency commission committee council court union university college
institute foundation association federation league bank corporation company corp inc ltd llc plc group forces force army navy police
service bureau office authority board press times post journal news network club united fc church team society organization
organisation parliament congress senate assembly administration academy school airlines airways hospital museum alliance coalition
front brigade movement center centre fund trust guard`

export const placeEndings = `river lake sea ocean bay gulf island islands mountain mountains valley desert street avenue road square
park bridge airport stadium city county province state region district peninsula strait coast beach canal hills house palace arena
hall republic`

export const eventEndings = `war olympics games cup championship championships festival summit conference election elections revolution
uprising attacks massacre championships awards marathon prix`

export const titles = `mr mrs ms miss dr sir dame lord lady prof professor president vice-president chancellor premier minister
senator sen representative rep congressman congresswoman governor gov mayor king queen prince princess duke pope cardinal bishop
archbishop reverend rev imam ayatollah sheikh rabbi general gen colonel col lieutenant lt captain capt sergeant sgt major maj admiral
commander officer detective inspector judge justice secretary ambassador director chairman chairwoman chief spokesman spokeswoman
spokesperson coach manager captain striker midfielder prime foreign deputy vice former attorney speaker leader candidate nominee
actor actress singer author writer analyst emperor empress tsar czar sultan emir baron baroness count countess
duchess viscount earl monsignor father sister brother saint st pastor sheriff constable private corporal cpl brigadier marshal
administrator commissioner counselor councillor deputy mp mep ceo cfo chairperson founder co-founder representative lawmaker
analyst economist lawyer attorney-general undersecretary consul envoy sec pres hon dean principal head aunt uncle mother`

export const notNames = `january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas easter ramadan american americans british french german germans russian russians chinese
japanese indian indians pakistani pakistanis afghan afghans iraqi iraqis iranian iranians syrian syrians israeli israelis palestinian
palestinians egyptian egyptians libyan libyans turkish turks greek greeks italian italians spanish spaniards portuguese dutch belgian
belgians swiss austrian austrians polish poles czech hungarian hungarians romanian romanians bulgarian serbian serbs croatian bosnian
albanian ukrainian ukrainians georgian georgians armenian norwegian norwegians swedish swedes danish danes finnish finns icelandic irish
scottish scots welsh english canadian canadians mexican mexicans cuban cubans brazilian brazilians argentine argentinian chilean
colombian venezuelan peruvian bolivian australian australians korean koreans vietnamese thai indonesian indonesians malaysian filipino
filipinos bangladeshi nepalese tibetan burmese cambodian african africans asian asians european europeans arab arabs arabic kurdish kurds
kenyan kenyans nigerian nigerians somali somalis sudanese ethiopian ugandan zimbabwean moroccan algerian tunisian saudi yemeni lebanese
jordanian kuwaiti muslim muslims islamic christian christians jewish jews catholic catholics protestant protestants hindu hindus sunni
sunnis shiite shiites shia buddhist buddhists sikh sikhs western eastern northern southern latin hebrew i god internet democratic
republican`

export const functionWords = `the a an this that these those it its he she they we you i his her their our my your who what which when
where why how if but and or nor so yet for of in on at by to from with without within about above across after against along among
around as before behind below beneath beside besides between beyond despite down during except inside into like near off onto out outside
over past since than then through throughout till toward towards under until up upon via while because although though unless whereas
whether there here now not no yes all any both each either every few many more most much neither none one two three four five six seven
eight nine ten several some such other another according also however meanwhile moreover nevertheless only just still even ever never
today yesterday tomorrow later earlier recently is are was were be been being am do does did has have had can could may might must shall
should will would let image photo photograph file`
