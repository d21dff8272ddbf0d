import { things } from './things.ts'

/** Places known by name. See `things` for the marks. */
export const places = things(
  'place',
  `
United States, United States of America, US, U.S., USA, U.S.A., America, ~States : american, americans, ~us, ~u.s.
United Kingdom, United Kingdom of Great Britain and Northern Ireland, UK, U.K., Britain, Great Britain : british, ~britain, britons, briton, ~uk, ~u.k.
Washington?, Washington D.C., Washington DC, D.C.
New York City, New York, NYC
Los Angeles, L.A., ~LA
Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo
Myanmar, Burma : burmese, ~myanmar
Czech Republic, Czechia : czech, czechs
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire : ivorian, ivorians
United Arab Emirates, UAE, U.A.E., ~Emirates : emirati, emiratis
Russia, Russian Federation : russian, russians
China, People's Republic of China, PRC : chinese
North Korea, Democratic People's Republic of Korea, DPRK : north korean, north koreans
South Korea, Republic of Korea : south korean, south koreans
Iran, Islamic Republic of Iran : iranian, iranians
Syria, Syrian Arab Republic : syrian, syrians
Netherlands, Holland : dutch
Kyiv, Kiev
Turkey?, Türkiye : turkish, turks, ~turk
Timor-Leste, East Timor : timorese
Eswatini, Swaziland : swazi
Cape Verde, Cabo Verde
Macedonia, North Macedonia, Republic of Macedonia : macedonian, macedonians
Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics : soviet, soviets
East Germany, German Democratic Republic, GDR
West Germany, Federal Republic of Germany
Saudi Arabia, Kingdom of Saudi Arabia : saudi, saudis
Ireland, Republic of Ireland : irish
Mumbai, Bombay
Kolkata, Calcutta
Ho Chi Minh City, Saigon
Afghanistan : afghan, afghans
Albania : albanian, albanians
Algeria : algerian, algerians
Angola : angolan, angolans
Argentina : argentine, argentines, argentinian, argentinians
Armenia : armenian, armenians
Australia : australian, australians
Austria : austrian, austrians
Azerbaijan : azerbaijani, azerbaijanis, azeri
Bahrain : bahraini, bahrainis
Bangladesh : bangladeshi, bangladeshis
Belarus : belarusian, belarusians
Belgium : belgian, belgians
Bolivia : bolivian, bolivians
Bosnia, Bosnia and Herzegovina : bosnian, bosnians
Brazil : brazilian, brazilians
Bulgaria : bulgarian, bulgarians
Burundi : burundian
Cambodia : cambodian, cambodians
Cameroon : cameroonian
Canada : canadian, canadians
Chad? : chadian
Chile : chilean, chileans
Colombia : colombian, colombians
Croatia : croatian, croatians, croat, croats
Cuba : cuban, cubans
Cyprus : cypriot, cypriots
Denmark : danish, danes, ~dane
Ecuador : ecuadorian, ecuadorean
Egypt : egyptian, egyptians
England : english
Eritrea : eritrean
Estonia : estonian, estonians
Ethiopia : ethiopian, ethiopians
Finland : finnish, finns
France : french, frenchman, frenchwoman
Gabon : gabonese
~Georgia? : georgian, georgians
Germany : german, germans
Ghana : ghanaian, ghanaians
Greece : greek, greeks
Guatemala : guatemalan
Haiti : haitian, haitians
Honduras : honduran, hondurans
Hungary : hungarian, hungarians
Iceland : icelandic, icelanders
India : indian, indians
Indonesia : indonesian, indonesians
Iraq : iraqi, iraqis
Israel, State of Israel : israeli, israelis
Italy : italian, italians
Jamaica : jamaican, jamaicans
Japan : japanese
Jordan? : jordanian, jordanians
Kazakhstan : kazakh
Kenya : kenyan, kenyans
Kosovo : kosovar, kosovan
Kuwait : kuwaiti, kuwaitis
Kyrgyzstan : kyrgyz
Latvia : latvian, latvians
Lebanon : lebanese
Liberia : liberian, liberians
Libya : libyan, libyans
Lithuania : lithuanian, lithuanians
Malaysia : malaysian, malaysians
Mali? : malian, malians
Malta : maltese
Mexico : mexican, mexicans
Moldova : moldovan
Mongolia : mongolian
Morocco : moroccan, moroccans
Mozambique : mozambican
Namibia : namibian
Nepal : nepalese, nepali
New Zealand : new zealander
Nicaragua : nicaraguan
Nigeria : nigerian, nigerians
Norway : norwegian, norwegians
Oman : omani
Pakistan : pakistani, pakistanis
Palestine : palestinian, palestinians
Panama : panamanian
Paraguay : paraguayan
Peru : peruvian, peruvians
Philippines : philippine, filipino, filipinos
Poland : polish, poles, ~pole
Portugal : portuguese
Qatar : qatari, qataris
Romania : romanian, romanians
Rwanda : rwandan, rwandans
Scotland : scottish, scots
Senegal : senegalese
Serbia : serbian, serbians, serb, serbs
Sierra Leone : sierra leonean
Singapore : singaporean
Slovakia : slovak, slovakian
Slovenia : slovenian
Somalia : somali, somalis
South Africa : south african, south africans
Spain : spanish, spaniard, spaniards
Sri Lanka : sri lankan, sri lankans
Sudan : sudanese
Sweden : swedish, swedes
Switzerland : swiss
Taiwan : taiwanese
Tajikistan : tajik
Tanzania : tanzanian
Thailand : thai, thais
Tibet : tibetan, tibetans
Tunisia : tunisian, tunisians
Uganda : ugandan, ugandans
Ukraine : ukrainian, ukrainians
Uruguay : uruguayan
Uzbekistan : uzbek
Venezuela : venezuelan, venezuelans
Vietnam : vietnamese
Wales : welsh
Yemen : yemeni, yemenis
Zambia : zambian
Zimbabwe : zimbabwean, zimbabweans
Andorra; Bahamas; Barbados; Belize; Benin; Bhutan; Botswana; Brunei; Burkina Faso; Congo; Costa Rica; Djibouti
Dominican Republic; El Salvador; Fiji; Gambia; Gaza; Greenland; Grenada; Guinea; Guyana; Hong Kong; Laos; Lesotho
Liechtenstein; Luxembourg; Madagascar; Malawi; Maldives; Mauritania; Mauritius; Monaco; Montenegro; Niger
Northern Ireland; Papua New Guinea; Puerto Rico; Samoa; South Sudan; Suriname; Togo; Tonga; Trinidad; Turkmenistan
Vatican; Africa; Asia; Europe; North America; South America; Latin America; Central America; Antarctica; Middle East
Balkans; Caribbean?; Scandinavia; Crimea; Sinai; West Bank; Kashmir; Chechnya; Siberia; Darfur; Kurdistan?; Catalonia
Bavaria; Quebec; Ontario; Alberta; British Columbia; New South Wales; Queensland; Victoria?; Tasmania; Alabama; Alaska
Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa
Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana
Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia?; West Virginia
Wisconsin; Wyoming; London; Paris; Berlin; Madrid; Rome; Athens; Vienna; Brussels; Geneva; Zurich; Amsterdam
Copenhagen; Stockholm; Oslo; Helsinki; Warsaw; Prague; Budapest; Bucharest; Sofia?; Belgrade; Moscow; Istanbul; Ankara
Damascus; Aleppo; Beirut; Jerusalem; Tel Aviv; Cairo; Tripoli; Tunis; Algiers; Baghdad; Mosul; Tehran; Riyadh; Doha
Dubai; Kabul; Islamabad; Karachi; Lahore; Delhi; New Delhi; Bangalore; Dhaka; Bangkok; Jakarta; Manila; Hanoi
Kuala Lumpur; Beijing; Shanghai; Tokyo; Seoul; Pyongyang; Sydney?; Melbourne; Brisbane; Perth?; Auckland; Nairobi
Lagos; Abuja; Johannesburg; Cape Town; Mogadishu; Khartoum; Toronto; Montreal; Ottawa; Vancouver; Mexico City; Havana
Bogota; Caracas; Lima; Santiago; Buenos Aires; Sao Paulo; Rio de Janeiro; Brasilia; Boston; Chicago; San Francisco
San Diego; Seattle; Houston?; Dallas?; Austin?; Denver; Phoenix?; Las Vegas; Miami; Atlanta; Philadelphia; Detroit
Baltimore; Cleveland; New Orleans; Manhattan; Brooklyn; Edinburgh; Glasgow; Belfast; Dublin; Manchester; Liverpool
Birmingham; Leeds; Cardiff; White House; Capitol Hill; Wall Street; East Room; Oval Office; Ground Zero; Times Square
Red Square; Mediterranean; Mediterranean Sea; Atlantic?; Atlantic Ocean; Pacific?; Pacific Ocean; Indian Ocean
Arctic?; Arctic Ocean; Baltic?; Baltic Sea; Black Sea; Red Sea; Dead Sea; North Sea; Caspian Sea; South China Sea
East China Sea; Sea of Japan; Persian Gulf; Gulf of Mexico; Gulf of Aden; English Channel; Strait of Hormuz
Taiwan Strait; Suez Canal; Panama Canal; Nile; Danube; Rhine; Thames; Amazon River; Mississippi River; Ganges
Euphrates; Tigris; Jordan River; Mekong; Yangtze; Volga; Alps?; Andes; Himalayas; Rockies; Rocky Mountains; Pyrenees
Caucasus; Urals; Appalachians; Mount Everest; Sahara; Gobi; Sahel; Maghreb; Levant; Benelux; Baltics; Far East
Near East; Southeast Asia; South East Asia; South Asia; East Asia; Central Asia; West Africa; East Africa
North Africa; Southern Africa; Horn of Africa; Western Europe; Eastern Europe; Central Europe; Western Sahara
Gaza Strip; Golan Heights; East Jerusalem; Nagorno-Karabakh; South Ossetia; Abkhazia; Transnistria; Donbas; Donbass
Donetsk; Luhansk; Dagestan; Tatarstan; Xinjiang; Inner Mongolia; Hokkaido; Okinawa; Punjab; Sindh; Balochistan
Gujarat; Kerala; Tamil Nadu; Bihar; Uttar Pradesh; Maharashtra; Waziristan; Helmand; Kandahar; Anbar; Fallujah; Basra
Kirkuk; Raqqa; Homs; Idlib; Palmyra; Aden; Sanaa; Benghazi; Sirte; Misrata; Normandy; Brittany; Provence; Burgundy
Alsace; Corsica; Sicily; Sardinia; Tuscany; Lombardy; Andalusia; Basque Country; Galicia; Crete; Flanders; Wallonia
Saxony; Prussia?; Silesia; Transylvania; Lapland; Cornwall; Yorkshire; Kent?; Essex?; Surrey; Sussex; Ulster
Patagonia; Yucatan; Chiapas; Nova Scotia; Newfoundland; Saskatchewan; Manitoba; Labrador; Yukon; New England; Midwest
Deep South; Pacific Northwest; Silicon Valley; Hollywood; Broadway; Bay Area; Long Island; Staten Island; Queens?
Bronx; Harlem; Central Park; Fifth Avenue; Pennsylvania Avenue; Guantanamo Bay; Guantánamo Bay; Camp David
Pearl Harbor; Cape Canaveral; Alcatraz; Trafalgar Square; Hyde Park; Heathrow; Gatwick; Westminster; Buckingham Palace
Stormont; Holyrood; Elysee Palace; Élysée Palace; Blue House; Tiananmen Square; Tahrir Square; Temple Mount
Western Wall; Mecca; Medina?; Chernobyl; Fukushima; Hiroshima; Nagasaki; Auschwitz; Srebrenica; Vatican City
Republic of China; Czechoslovakia; Yugoslavia; Ottoman Empire; Roman Empire; British Empire; Persia?; Earth; Mars
Venus; Jupiter; Saturn; Moon?; DC; N.Y.; N.J.; N.Y.C.; S.C.; N.C.; N.H.; N.M.; Calif.; Fla.; Pa.; Mass.; Wis.; Mich.
Minn.; Ariz.; Colo.; Conn.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mo.; Mont.; Neb.; Nev.; Okla.; Ore.; Tenn.; Va.; Vt.
Wash.; Wyo.; Ga.; Ala.; Ark.; Del.; Albany; Annapolis; Augusta; Baton Rouge; Bismarck; Boise; Carson City; Charleston
Cheyenne; Columbia; Columbus; Concord; Des Moines; Frankfort; Harrisburg; Hartford; Helena; Honolulu; Indianapolis
Jefferson City; Juneau; Lansing; Little Rock; Montgomery; Montpelier; Nashville; Oklahoma City; Olympia; Pierre
Raleigh; Richmond; Sacramento; Saint Paul; St. Paul; Salem; Salt Lake City; Santa Fe; Springfield; Tallahassee; Topeka
Trenton; Fort Worth; San Antonio; San Jose; St. Louis; Kansas City; Pittsburgh; Cincinnati; Milwaukee; Minneapolis
Omaha; Tucson; Tulsa
Ras Al Khaimah; Ras al-Khaimah; Ajman; Fujairah; Umm Al Quwain; Sharjah; Line of Control; Srinagar; Kargil; Ladakh
Chennai; Bengaluru; Hyderabad?; Mysuru; Addis Ababa; Serengeti; Masai Mara; Tianjin; Shenzhen; Guangdong; Sichuan
Hubei; Hunan; Henan; Hebei; Shandong; Shanxi; Shaanxi; Zhejiang; Fujian; Jiangsu; Guangxi; Yunnan; Guizhou; Gansu
Qinghai; Hainan; Liaoning; Jilin; Heilongjiang; Busan; Incheon; Daegu; Gwangju; Bandar Seri Begawan; Chiang Mai
Chiang Rai; Taichung; Kaohsiung; Tainan; Tashkent; Ulaanbaatar; KwaZulu-Natal; Limpopo; Mpumalanga
Gauteng; Bharat
The Hague; US Capitol; U.S. Capitol; Strait of Malacca; Strait of Hormuz; Iraqi Kurdistan
Bay Islands
`,
)
