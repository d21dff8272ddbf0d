/**
 * Names of one thing, one thing a line, the fullest and commonest name first. A country's line may go on
 * after `:` with its adjectives and inhabitants.
 */
export const aliases = `
United States, United States of America, US, U.S., USA, U.S.A., America, States : american, americans, us, u.s.
United Kingdom, United Kingdom of Great Britain and Northern Ireland, UK, U.K., Britain, Great Britain : british, britain, britons, briton, uk, u.k.
European Union, EU, E.U.
United Nations, UN, U.N., United Nations Organization
Islamic State, IS, ISIS, ISIL, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham
al-Qaeda, Al-Qaeda, Al Qaeda, al Qaeda, al-Qaida, Al-Qaida, Al Qaida
Hezbollah, Hizbollah, Hizbullah, Hezbullah
Boko Haram, Islamic State in West Africa
Taliban, Taleban
Palestine Liberation Organization, Palestine Liberation Organisation, PLO
Kurdistan Workers' Party, PKK
Republican Party, GOP, Republicans, Grand Old Party
Democratic Party, Democrats
Labour Party, Labour
Conservative Party, Conservatives, Tories, Tory Party
Liberal Democrats, Lib Dems, Liberal Democratic Party
Associated Press, AP
Agence France-Presse, Agence France Presse, AFP
British Broadcasting Corporation, BBC
Federal Bureau of Investigation, FBI
Central Intelligence Agency, CIA
National Security Agency, NSA
National Aeronautics and Space Administration, NASA
Food and Drug Administration, FDA
Environmental Protection Agency, EPA
North Atlantic Treaty Organization, North Atlantic Treaty Organisation, NATO, Nato
International Monetary Fund, IMF
World Trade Organization, World Trade Organisation, WTO
World Health Organization, World Health Organisation, WHO
International Atomic Energy Agency, IAEA
European Central Bank, ECB
Organization of the Petroleum Exporting Countries, OPEC, Opec
International Olympic Committee, IOC
National Health Service, NHS
UN Security Council, United Nations Security Council, U.N. Security Council, Security Council
UN General Assembly, United Nations General Assembly, U.N. General Assembly, General Assembly
State Department, Department of State, US State Department, U.S. State Department
Justice Department, Department of Justice, US Justice Department, U.S. Justice Department
Treasury Department, Department of the Treasury, US Treasury
Defense Department, Department of Defense, US Department of Defense, Defence Department
Department of Homeland Security, Homeland Security Department, Homeland Security, DHS
US Congress, U.S. Congress, Congress, United States Congress
US Senate, U.S. Senate, Senate, United States Senate
Supreme Court, US Supreme Court, U.S. Supreme Court
Washington, Washington D.C., Washington DC, D.C.
New York City, New York, NYC
Los Angeles, L.A., LA
Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo
Myanmar, Burma : burmese, myanmar
Czech Republic, Czechia : czech, czechs
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire : ivorian, ivorians
United Arab Emirates, UAE, U.A.E., Emirates : emirati, emiratis
Russia, Russian Federation : russian, russians
China, People's Republic of China, PRC : chinese
North Korea, Democratic People's Republic of Korea, DPRK : north korean, north koreans
South Korea, Republic of Korea : south korean, south koreans
Iran, Islamic Republic of Iran : iranian, iranians
Syria, Syrian Arab Republic : syrian, syrians
Netherlands, Holland : dutch
Kyiv, Kiev
Turkey, Türkiye : turkish, turks, turk
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
Chad : chadian
Chile : chilean, chileans
Colombia : colombian, colombians
Croatia : croatian, croatians, croat, croats
Cuba : cuban, cubans
Cyprus : cypriot, cypriots
Denmark : danish, danes, dane
Ecuador : ecuadorian, ecuadorean
Egypt : egyptian, egyptians
England : english
Eritrea : eritrean
Estonia : estonian, estonians
Ethiopia : ethiopian, ethiopians
Finland : finnish, finns
France : french, frenchman, frenchwoman
Gabon : gabonese
Georgia : georgian, georgians
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
Israel : israeli, israelis
Italy : italian, italians
Jamaica : jamaican, jamaicans
Japan : japanese
Jordan : jordanian, jordanians
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
Mali : malian, malians
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
Poland : polish, poles, pole
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
`
