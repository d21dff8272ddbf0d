/** Adjectives and inhabitants of what is no country, and believers: capitalised words that name none of the types. */
export const peoples = `
korean koreans african africans asian asians european europeans arab arabs arabic kurdish kurds texan texans
vermonter californian californians floridian floridians yorkers londoner londoners parisian parisians afro-american
african-american african-americans asian-american hispanic hispanics latino latinos assyrian assyrians ottoman nazi
nazis bavarian catalan catalans basque basques flemish walloon maori aboriginal roma yazidi yazidis alawite alawites
druze turkmen slovaks slovenians montenegrin congolese gambian malagasy salvadoran fijian samoan tongan native
western eastern northern southern latin hebrew
muslim muslims islamic christian christians jewish jews catholic catholics protestant protestants hindu hindus sunni
adivasi adivasis dalit dalits sámi sami inuit inuk cairene cairenes 
sunnis shiite shiites shia buddhist buddhists sikh sikhs
`

/** The same in two words. */
export const groups = ['first nation', 'first nations', 'scheduled castes', 'scheduled tribes']

/** The same of other capitalised words. */
export const otherProper = `
christmas easter ramadan eid diwali hanukkah god internet ngo ngos pdf mou mous jv fir`
