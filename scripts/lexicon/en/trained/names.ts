import type { EntityType } from '../../../model/layers.ts'
import { wordsOf } from '../../../text/words.ts'

/*
 * The lists that the recogniser of names has been trained with, as they were then. They belong to the weights in
 * scripts/models/names: only the programs that train read them, and a test compares their hash. What the program knows of
 * these words today stands in the tables of the lexicon, which may grow at any time.
 */

const named = (list: string): string[] => list.trim().split(/,\s*/)

const typed = (lists: Partial<Record<EntityType, readonly string[]>>): ReadonlyMap<string, EntityType> =>
  new Map(
    (Object.keys(lists) as EntityType[]).flatMap(type => lists[type]!.map(word => [word, type] as const)),
  )

const places = `
Afghanistan, Albania, Algeria, America, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas,
Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Britain,
Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo,
Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Djibouti, Dominican Republic, East Timor, Ecuador, Egypt,
El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Gaza, Germany, Ghana,
Great Britain, Greece, Greenland, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland,
India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo,
Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macedonia,
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia,
Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
North Korea, Northern Ireland, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru,
Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal,
Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Soviet Union,
Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo,
Tonga, Trinidad, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States,
United States of America, Uruguay, Uzbekistan, Vatican, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, US, U.S.,
USA, U.S.A., UK, U.K., UAE, Africa, Asia, Europe, North America, South America, Latin America, Central America,
Antarctica, Middle East, Balkans, Caribbean, Scandinavia, Crimea, Sinai, West Bank, Kashmir, Chechnya, Tibet, Siberia,
Darfur, Kurdistan, Catalonia, Bavaria, Quebec, Ontario, Alberta, British Columbia, New South Wales, Queensland,
Victoria, Tasmania, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii,
Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Washington D.C., London, Paris, Berlin, Madrid, Rome,
Athens, Vienna, Brussels, Geneva, Zurich, Amsterdam, Copenhagen, Stockholm, Oslo, Helsinki, Warsaw, Prague, Budapest,
Bucharest, Sofia, Belgrade, Kiev, Kyiv, Moscow, Istanbul, Ankara, Damascus, Aleppo, Beirut, Jerusalem, Tel Aviv, Cairo,
Tripoli, Tunis, Algiers, Baghdad, Mosul, Tehran, Riyadh, Doha, Dubai, Kabul, Islamabad, Karachi, Lahore, Delhi,
New Delhi, Mumbai, Bangalore, Dhaka, Bangkok, Jakarta, Manila, Hanoi, Kuala Lumpur, Beijing, Shanghai, Tokyo, Seoul,
Pyongyang, Sydney, Melbourne, Brisbane, Perth, Auckland, Nairobi, Lagos, Abuja, Johannesburg, Cape Town, Mogadishu,
Khartoum, Toronto, Montreal, Ottawa, Vancouver, Mexico City, Havana, Bogota, Caracas, Lima, Santiago, Buenos Aires,
Sao Paulo, Rio de Janeiro, Brasilia, Boston, Chicago, Los Angeles, San Francisco, San Diego, Seattle, Houston, Dallas,
Austin, Denver, Phoenix, Las Vegas, Miami, Atlanta, Philadelphia, Detroit, Baltimore, Cleveland, New Orleans,
New York City, Manhattan, Brooklyn, Edinburgh, Glasgow, Belfast, Dublin, Manchester, Liverpool, Birmingham, Leeds,
Cardiff, White House, Capitol Hill, Wall Street, East Room, Oval Office, Ground Zero, Times Square, Red Square,
Mediterranean, Mediterranean Sea, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean,
Baltic, Baltic Sea, Black Sea, Red Sea, Dead Sea, North Sea, Caspian Sea, South China Sea, East China Sea,
Sea of Japan, Persian Gulf, Gulf of Mexico, Gulf of Aden, English Channel, Strait of Hormuz, Taiwan Strait, Suez Canal,
Panama Canal, Nile, Danube, Rhine, Thames, Amazon River, Mississippi River, Ganges, Euphrates, Tigris, Jordan River,
Mekong, Yangtze, Volga, Alps, Andes, Himalayas, Rockies, Rocky Mountains, Pyrenees, Caucasus, Urals, Appalachians,
Mount Everest, Sahara, Gobi, Sahel, Maghreb, Levant, Benelux, Baltics, Far East, Near East, Southeast Asia,
South East Asia, South Asia, East Asia, Central Asia, West Africa, East Africa, North Africa, Southern Africa,
Horn of Africa, Western Europe, Eastern Europe, Central Europe, Western Sahara, Gaza Strip, Golan Heights,
East Jerusalem, Nagorno-Karabakh, South Ossetia, Abkhazia, Transnistria, Donbas, Donbass, Donetsk, Luhansk, Dagestan,
Tatarstan, Xinjiang, Inner Mongolia, Hokkaido, Okinawa, Punjab, Sindh, Balochistan, Gujarat, Kerala, Tamil Nadu, Bihar,
Uttar Pradesh, Maharashtra, Waziristan, Helmand, Kandahar, Anbar, Fallujah, Basra, Kirkuk, Raqqa, Homs, Idlib, Palmyra,
Aden, Sanaa, Benghazi, Sirte, Misrata, Normandy, Brittany, Provence, Burgundy, Alsace, Corsica, Sicily, Sardinia,
Tuscany, Lombardy, Andalusia, Basque Country, Galicia, Crete, Flanders, Wallonia, Saxony, Prussia, Silesia,
Transylvania, Lapland, Cornwall, Yorkshire, Kent, Essex, Surrey, Sussex, Ulster, Patagonia, Yucatan, Chiapas,
Nova Scotia, Newfoundland, Saskatchewan, Manitoba, Labrador, Yukon, New England, Midwest, Deep South,
Pacific Northwest, Silicon Valley, Hollywood, Broadway, Bay Area, Long Island, Staten Island, Queens, Bronx, Harlem,
Central Park, Fifth Avenue, Pennsylvania Avenue, Guantanamo Bay, Guantánamo Bay, Camp David, Pearl Harbor,
Cape Canaveral, Alcatraz, Trafalgar Square, Hyde Park, Heathrow, Gatwick, Westminster, Buckingham Palace, Stormont,
Holyrood, Elysee Palace, Élysée Palace, Blue House, Tiananmen Square, Tahrir Square, Temple Mount, Western Wall, Mecca,
Medina, Chernobyl, Fukushima, Hiroshima, Nagasaki, Auschwitz, Srebrenica, Vatican City, Côte d'Ivoire, Timor-Leste,
Cabo Verde, Eswatini, North Macedonia, Democratic Republic of the Congo, Republic of Ireland,
People's Republic of China, Republic of China, Czechoslovakia, Yugoslavia, East Germany, West Germany, USSR,
Ottoman Empire, Roman Empire, British Empire, Persia, Earth, Mars, Venus, Jupiter, Saturn, Moon
`

const organizations = `
Downing Street, Scotland Yard, Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Xinhua, TASS,
Interfax, EFE, ANSA, DPA, UPI, Getty Images, Al Jazeera, BBC, BBC News, CNN, NBC, NBC News, CBS, CBS News, ABC News,
Fox News, MSNBC, PBS, NPR, ITV, Sky News, C-SPAN, Voice of America, New York Times, Washington Post,
Wall Street Journal, USA Today, Los Angeles Times, Guardian, Daily Telegraph, Daily Mail, Financial Times,
Times of India, Le Monde, Le Figaro, Der Spiegel, El País, Politico, Wikinews, Wikimedia Foundation, Wikipedia,
United Nations, UN, U.N., Security Council, UN Security Council, General Assembly, European Union, EU, E.U.,
European Commission, European Parliament, European Central Bank, ECB, NATO, OPEC, OSCE, IAEA, IMF,
International Monetary Fund, World Bank, World Trade Organization, WTO, World Health Organization, WHO, UNICEF, UNESCO,
UNHCR, Interpol, Europol, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace, Oxfam,
African Union, Arab League, ASEAN, G7, G8, G20, BRICS, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, Islamic State, ISIS, ISIL,
Daesh, Al-Qaeda, al-Qaeda, Al Qaeda, al Qaeda, Taliban, Hamas, Hezbollah, Fatah, Boko Haram, PKK, FARC, IRA, ETA,
Congress, U.S. Congress, Senate, Parliament, House of Representatives, House of Commons, House of Lords, Supreme Court,
Pentagon, Kremlin, State Department, Justice Department, FBI, CIA, NSA, NASA, FDA, EPA, FEMA, NHS, MI5, MI6, KGB, FSB,
Democrats, Republicans, GOP, Labour, Conservatives, Liberal Democrats, Tea Party, Google, Apple, Microsoft, Facebook,
Twitter, Amazon, Boeing, Airbus, Toyota, Sony, Samsung, Volkswagen, BP, IBM, Intel, RIA Novosti, Kyodo, Kyodo News,
Yonhap, Xinhua News Agency, Press Trust of India, PTI, Press Association, Canadian Press, Deutsche Welle,
Deutsche Presse-Agentur, Radio Free Europe, Radio Free Asia, Russia Today, Sputnik, CCTV, CGTN, NHK, CBC, ABC, SBS,
RTE, ARD, ZDF, RAI, Al Arabiya, Al-Jazeera, Al Manar, Press TV, IRNA, SANA, KCNA, MENA, Anadolu Agency, Channel 4,
Channel 4 News, Sky, CNBC, Fox, ESPN, HBO, Netflix, Disney, Univision, Telemundo, Buzzfeed, BuzzFeed, HuffPost,
Huffington Post, Vice, Vox, Slate, Salon, Axios, Breitbart, Newsweek, Time, Economist, Observer, Independent,
Daily Mirror, Sun, Times, Sunday Times, Sunday Telegraph, Daily Express, Evening Standard, Scotsman, Irish Times,
Irish Independent, Globe and Mail, Toronto Star, National Post, Sydney Morning Herald, Age, Australian,
New Zealand Herald, Straits Times, South China Morning Post, China Daily, People's Daily, Global Times, Japan Times,
Asahi Shimbun, Hindu, Hindustan Times, Indian Express, Dawn, Haaretz, Jerusalem Post, Al-Ahram, Hurriyet, Moscow Times,
Pravda, Izvestia, Kommersant, Novaya Gazeta, Bild, Die Zeit, Die Welt, Frankfurter Allgemeine Zeitung,
Süddeutsche Zeitung, Libération, Corriere della Sera, La Repubblica, La Stampa, El Mundo, Washington Times,
Washington Examiner, Boston Globe, Chicago Tribune, Chicago Sun-Times, San Francisco Chronicle, Miami Herald,
Dallas Morning News, Houston Chronicle, Philadelphia Inquirer, Baltimore Sun, Denver Post, Seattle Times,
New York Post, New York Daily News, New Yorker, Atlantic Monthly, Rolling Stone, Vanity Fair, Forbes, Fortune,
Der Standard, WikiLeaks, Reporters Without Borders, Committee to Protect Journalists, League of Nations,
International Criminal Court, ICC, International Court of Justice, ICJ, World Food Programme, World Food Program, WFP,
FAO, ILO, UNDP, UNEP, UNRWA, UNFPA, UNAIDS, UN General Assembly, UN Human Rights Council, Human Rights Council,
International Atomic Energy Agency, Organization of American States, OAS,
Organisation for Economic Co-operation and Development, OECD, European Council, Council of Europe,
European Court of Justice, European Court of Human Rights, Eurozone, Commonwealth of Nations, Commonwealth,
Gulf Cooperation Council, GCC, Organization of Islamic Cooperation, Non-Aligned Movement,
Shanghai Cooperation Organisation, SCO, CIS, ECOWAS, SADC, Mercosur, APEC, NAFTA, WIPO, IPCC, WADA, ICRC,
International Committee of the Red Cross, Doctors Without Borders, Médecins Sans Frontières, MSF, Save the Children,
World Wildlife Fund, WWF, Transparency International, International Crisis Group, Freedom House, ACLU, NAACP, NRA,
AFL-CIO, Ku Klux Klan, Conservative Party, Labour Party, Labor Party, Liberal Party, Green Party, Greens,
Democratic Party, Republican Party, Republican National Committee, RNC, Democratic National Committee, DNC,
Libertarian Party, Reform Party, UKIP, UK Independence Party, Brexit Party, Scottish National Party, SNP, Plaid Cymru,
Sinn Fein, Sinn Féin, DUP, SDLP, Fianna Fail, Fine Gael, CDU, CSU, SPD, FDP, AfD, Alternative for Germany,
National Front, National Rally, En Marche, Socialist Party, Communist Party, Christian Democrats, Social Democrats,
Podemos, Ciudadanos, Syriza, New Democracy, Golden Dawn, Five Star Movement, Forza Italia, Northern League, Lega,
Fidesz, Jobbik, Law and Justice, Civic Platform, United Russia, Likud, Kadima, Labor, Meretz, Shas, AKP, CHP, HDP,
Muslim Brotherhood, Baath Party, Ba'ath Party, BJP, Bharatiya Janata Party, Congress Party, Shiv Sena, Awami League,
Pakistan Peoples Party, PPP, PML-N, Kuomintang, Workers' Party, African National Congress, ANC, Zanu-PF, ZANU-PF,
Frelimo, Al-Shabaab, al-Shabab, al-Shabaab, Al Shabaab, Houthis, Islamic Jihad, Palestinian Islamic Jihad, PLO,
Palestine Liberation Organization, Palestinian Authority, Free Syrian Army, Al-Nusra Front, al-Nusra Front,
Jabhat al-Nusra, Peshmerga, YPG, Haqqani network, Lashkar-e-Taiba, Jaish-e-Mohammed, Tamil Tigers, LTTE,
Lord's Resistance Army, Shining Path, Sandinistas, Zetas, Red Brigades, Wagner Group, Blackwater, US Congress,
U.S. Senate, US Senate, U.S. House, Knesset, Bundestag, Bundesrat, Duma, State Duma, Lok Sabha, Rajya Sabha, Politburo,
National Assembly, House, Federal Reserve, Fed, Treasury, Treasury Department, Defense Department, Homeland Security,
Department of Homeland Security, DHS, Department of Justice, DOJ, Department of Defense,
Environmental Protection Agency, Food and Drug Administration, Federal Bureau of Investigation,
Central Intelligence Agency, National Security Agency, National Security Council, Secret Service, Coast Guard,
U.S. Coast Guard, Marine Corps, U.S. Army, US Army, U.S. Navy, US Navy, U.S. Air Force, Air Force, Royal Navy,
Royal Air Force, RAF, British Army, Red Army, Bundeswehr, Israel Defense Forces, IDF, Mossad, Shin Bet, GRU, SVR, ISI,
Revolutionary Guard, Revolutionary Guards, Metropolitan Police, RCMP, CDC, Centers for Disease Control and Prevention,
FCC, FAA, SEC, IRS, DEA, ATF, ICE, NOAA, USGS, NTSB, OSHA, FTC, CBO, GAO, Home Office, Foreign Office,
Ministry of Defence, MoD, Whitehall, Bank of England, Bank of Japan, Bundesbank, BBC World Service, Premier League,
Champions League, La Liga, Bundesliga, Serie A, Major League Baseball, National Football League,
National Basketball Association, NCAA, NASCAR, PGA, ATP, WTA, International Olympic Committee, Manchester United,
Manchester City, Real Madrid, Barcelona FC, Bayern Munich, Juventus, Chelsea, Arsenal, Tottenham Hotspur, Liverpool FC,
Everton, Aston Villa, Newcastle United, Leeds United, Ajax, Celtic, Inter Milan, AC Milan, General Motors, GM,
Ford Motor, Chrysler, Tesla, Honda, Nissan, Hyundai, Renault, Peugeot, Fiat, Mercedes-Benz, BMW, Audi, Siemens, Bosch,
General Electric, GE, Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems, Rolls-Royce, Exxon, ExxonMobil,
Exxon Mobil, Chevron, Shell, Royal Dutch Shell, Total, Gazprom, Rosneft, Lukoil, Yukos, Saudi Aramco, Petrobras, PDVSA,
Halliburton, Enron, Goldman Sachs, Morgan Stanley, JPMorgan, JPMorgan Chase, Citigroup, Citibank, Bank of America,
Wells Fargo, Lehman Brothers, Merrill Lynch, Barclays, HSBC, Lloyds, UBS, Credit Suisse, Deutsche Bank, BNP Paribas,
Société Générale, Santander, Walmart, Wal-Mart, Tesco, Sainsbury's, Ikea, Nestle, Nestlé, Unilever, Procter & Gamble,
Coca-Cola, Pepsi, McDonald's, Starbucks, Nike, Adidas, Pfizer, Merck, Novartis, Roche, GlaxoSmithKline, AstraZeneca,
Moderna, Bayer, Monsanto, Boeing Co., British Airways, Lufthansa, Air France, American Airlines, United Airlines,
Delta Air Lines, Ryanair, EasyJet, Emirates, Qantas, Aeroflot, Virgin, Uber, Lyft, Airbnb, YouTube, Instagram,
WhatsApp, Snapchat, TikTok, Alphabet, Meta, Yahoo, eBay, PayPal, Oracle, Cisco, Dell, HP, Hewlett-Packard, Nokia,
Ericsson, Huawei, ZTE, Alibaba, Tencent, Baidu, Xiaomi, Foxconn, LG, Panasonic, Toshiba, Nintendo, Hitachi, AT&T,
Verizon, T-Mobile, Vodafone, Comcast, Time Warner, SpaceX, Blue Origin, Arianespace, Roscosmos, European Space Agency,
ESA, JAXA, ISRO, Harvard, Harvard University, Yale, Yale University, Princeton, Stanford, Stanford University, MIT,
Columbia University, Oxford University, Cambridge University, Johns Hopkins University, Brookings Institution,
Heritage Foundation, Cato Institute, RAND Corporation, Gallup, Pew Research Center
`

const titles = `
mr mrs ms miss dr sir dame lord lady prof professor president vice-president chancellor premier minister senator sen
representative rep congressman congresswoman governor gov mayor king queen prince princess duke pope cardinal bishop
archbishop reverend rev imam ayatollah sheikh rabbi general gen colonel col lieutenant lt captain capt sergeant sgt
major maj admiral commander officer detective inspector judge justice secretary ambassador director chairman
chairwoman chief spokesman spokeswoman spokesperson coach manager captain striker midfielder prime foreign deputy vice
former attorney speaker leader candidate nominee actor actress singer author writer analyst emperor empress tsar czar
sultan emir baron baroness count countess duchess viscount earl monsignor father sister brother saint st pastor
sheriff constable private corporal cpl brigadier marshal administrator commissioner counselor councillor deputy mp mep
ceo cfo chairperson founder co-founder representative lawmaker analyst economist lawyer attorney-general
undersecretary consul envoy sec pres hon dean principal head aunt uncle mother
`

const notNames = `
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas easter ramadan american americans british french german germans russian
russians chinese japanese indian indians pakistani pakistanis afghan afghans iraqi iraqis iranian iranians syrian
syrians israeli israelis palestinian palestinians egyptian egyptians libyan libyans turkish turks greek greeks italian
italians spanish spaniards portuguese dutch belgian belgians swiss austrian austrians polish poles czech hungarian
hungarians romanian romanians bulgarian serbian serbs croatian bosnian albanian ukrainian ukrainians georgian
georgians armenian norwegian norwegians swedish swedes danish danes finnish finns icelandic irish scottish scots welsh
english canadian canadians mexican mexicans cuban cubans brazilian brazilians argentine argentinian chilean colombian
venezuelan peruvian bolivian australian australians korean koreans vietnamese thai indonesian indonesians malaysian
filipino filipinos bangladeshi nepalese tibetan burmese cambodian african africans asian asians european europeans
arab arabs arabic kurdish kurds kenyan kenyans nigerian nigerians somali somalis sudanese ethiopian ugandan zimbabwean
moroccan algerian tunisian saudi yemeni lebanese jordanian kuwaiti muslim muslims islamic christian christians jewish
jews catholic catholics protestant protestants hindu hindus sunni sunnis shiite shiites shia buddhist buddhists sikh
sikhs western eastern northern southern latin hebrew i god internet democratic republican
`

const functionWords = `
the a an this that these those it its he she they we you i his her their our my your who what which when where why how
if but and or nor so yet for of in on at by to from with without within about above across after against along among
around as before behind below beneath beside besides between beyond despite down during except inside into like near
off onto out outside over past since than then through throughout till toward towards under until up upon via while
because although though unless whereas whether there here now not no yes all any both each either every few many more
most much neither none one two three four five six seven eight nine ten several some such other another according also
however meanwhile moreover nevertheless only just still even ever never today yesterday tomorrow later earlier
recently is are was were be been being am do does did has have had can could may might must shall should will would
let image photo photograph file
`

const organizationEndings = `
party ministry department agency commission committee council court union university college institute foundation
association federation league bank corporation company corp inc ltd llc plc group forces force army navy police
service bureau office authority board press times post journal news network club united fc church team society
organization organisation parliament congress senate assembly administration academy school airlines airways hospital
museum alliance coalition front brigade movement center centre fund trust guard
`

const placeEndings = `
river lake sea ocean bay gulf island islands mountain mountains valley desert street avenue road square park bridge
airport stadium city county province state region district peninsula strait coast beach canal hills house palace arena
hall republic
`

const eventEndings = `
war olympics games cup championship championships festival summit conference election elections revolution uprising
attacks massacre championships awards marathon prix
`

const events = `
attack attacks war wars election elections summit summits conference conferences meeting meetings bombing bombings
shooting shootings explosion explosions earthquake earthquakes hurricane hurricanes storm storms flood floods fire
fires crash crashes accident accidents protest protests demonstration demonstrations riot riots strike strikes
airstrike airstrikes raid raids battle battles conflict conflicts crisis crisises tournament tournaments championship
championships match matches game games race races ceremony ceremonies festival festivals trial trials referendum
referendums vote votes debate debates revolution revolutions coup coups disaster disasters tsunami tsunamis outbreak
outbreaks massacre massacres
`

const placeNouns = `
country countries city cities town towns village villages state states nation nations province provinces region
regions district districts county counties island islands capital capitals area areas river rivers lake lakes airport
airports stadium stadiums border borders street streets park parks building buildings continent continents
`

const organizationNouns = `
group groups company companies government governments administration administrations party parties agency agencies
organization organizations organisation organisations ministry ministries department departments committee committees
commission commissions council councils court courts army armies navy navies force forces police polices regime
regimes parliament parliaments congress congresses senate senates coalition coalitions alliance alliances union unions
team teams club clubs university universities school schools college colleges hospital hospitals bank banks firm firms
network networks newspaper newspapers broadcaster broadcasters institute institutes association associations
foundation foundations federation federations church churches corporation corporations manufacturer manufacturers
airline airlines militia militias gang gangs league leagues authority authorities bureau bureaus service services
military militaries cabinet cabinets opposition oppositions band bands orchestra orchestras
`

const people = `
president presidents minister ministers chancellor chancellors premier premiers senator senators representative
representatives congressman congressmen congresswoman congresswomen governor governors mayor mayors king kings queen
queens prince princes princess princesses pope popes bishop bishops archbishop archbishops priest priests imam imams
general generals colonel colonels lieutenant lieutenants captain captains sergeant sergeants major majors admiral
admirals commander commanders officer officers detective detectives inspector inspectors judge judges justice justices
secretary secretaries ambassador ambassadors director directors chairman chairmen chairwoman chairwomen chief chiefs
spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons coach coaches manager managers leader leaders
candidate candidates nominee nominees official officials politician politicians lawmaker lawmakers legislator
legislators counterpart counterparts predecessor predecessors successor successors diplomat diplomats envoy envoys
adviser advisers advisor advisors aide aides lawyer lawyers attorney attorneys prosecutor prosecutors suspect suspects
victim victims witness witnesses survivor survivors terrorist terrorists militant militants gunman gunmen attacker
attackers bomber bombers fighter fighters rebel rebels soldier soldiers protester protesters protestor protestors
activist activists demonstrator demonstrators journalist journalists reporter reporters editor editors author authors
writer writers actor actors actress actresses singer singers musician musicians artist artists player players striker
strikers midfielder midfielders defender defenders goalkeeper goalkeepers scientist scientists researcher researchers
professor professors doctor doctors teacher teachers student students expert experts analyst analysts economist
economists critic critics resident residents citizen citizens worker workers employee employees owner owners founder
founders executive executives man men woman women boy boys girl girls child children father fathers mother mothers son
sons daughter daughters brother brothers sister sisters husband husbands wife wives widow widows friend friends
neighbour neighbours neighbor neighbors driver drivers pilot pilots astronaut astronauts fisherman fishermen farmer
farmers people person persons refugee refugees migrant migrants prisoner prisoners hostage hostages member members
supporter supporters opponent opponents winner winners champion champions athlete athletes historian historians chef
chefs designer designers user users veteran veterans hero heros dictator dictators monarch monarches counselor
counselors guest guests host hosts parent parents couple couples family families teenager teenagers
`

/** Everything the recogniser of names has been trained with, besides texts. */
export const trainingLists = {
  gazetteer: typed({ place: named(places), organization: named(organizations) }),
  titles: wordsOf(titles),
  notNames: wordsOf(notNames),
  functionWords: wordsOf(functionWords),
  endings: {
    organization: wordsOf(organizationEndings),
    place: wordsOf(placeEndings),
    event: wordsOf(eventEndings),
  },
  descriptions: typed({
    event: wordsOf(events),
    place: wordsOf(placeNouns),
    organization: wordsOf(organizationNouns),
    person: wordsOf(people),
  }),
} as const
