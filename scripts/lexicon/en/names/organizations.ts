import { things } from './things.ts'

/** Organisations known by name. See `things` for the marks. */
export const organizations = things(
  'organization',
  `
European Union, EU, E.U.
United Nations, UN, U.N., United Nations Organization
Islamic State, ~IS, ISIS, ISIL, Daesh, Da'esh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham
al-Qaeda, Al-Qaeda, Al Qaeda, al Qaeda, al-Qaida, Al-Qaida, Al Qaida
Hezbollah, Hizbollah, Hizbullah, Hezbullah
Boko Haram, Islamic State in West Africa
Taliban, Taleban
Palestine Liberation Organization, Palestine Liberation Organisation, PLO
Kurdistan Workers' Party, PKK
Republican Party, GOP, Republicans?, Grand Old Party
Democratic Party, Democrats?
Labour Party, Labour?
Conservative Party, Conservatives?, Tories, Tory Party
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
US Congress, U.S. Congress, Congress?, United States Congress
US Senate, U.S. Senate, Senate?, United States Senate
Supreme Court, US Supreme Court, U.S. Supreme Court
Downing Street; Scotland Yard; Reuters; Bloomberg; Xinhua; TASS; Interfax; EFE; ANSA; DPA; UPI; Getty Images
Al Jazeera; BBC News; CNN; NBC; NBC News; CBS; CBS News; ABC News; Fox News; MSNBC; PBS; NPR; ITV; Sky News; C-SPAN
Voice of America; New York Times; Washington Post; Wall Street Journal; USA Today; Los Angeles Times; Guardian?
Daily Telegraph; Daily Mail; Financial Times; Times of India; Le Monde; Le Figaro; Der Spiegel; El País; Politico
Wikinews; Wikimedia Foundation; Wikipedia; European Commission; European Parliament; OSCE; World Bank; UNICEF; UNESCO
UNHCR; Interpol; Europol; Red Cross; Red Crescent; Amnesty International; Human Rights Watch; Greenpeace; Oxfam
African Union; Arab League; ASEAN; G7; G8; G20; BRICS; FIFA; UEFA; NBA; NFL; NHL; MLB; Hamas; Fatah; FARC; IRA; ETA
Parliament?; Cabinet; Assembly; Diet?; House of Representatives; House of Commons; House of Lords; Pentagon; Kremlin
FEMA; MI5; MI6; KGB; FSB
Tea Party; Google; Apple?; Microsoft; Facebook; Twitter; Amazon?; Boeing; Airbus; Toyota; Sony; Samsung; Volkswagen
BP; IBM; Intel; RIA Novosti; Kyodo; Kyodo News; Yonhap; Xinhua News Agency; Press Trust of India; PTI
Press Association; Canadian Press; Deutsche Welle; Deutsche Presse-Agentur; Radio Free Europe; Radio Free Asia
Russia Today; Sputnik; CCTV; CGTN; NHK; CBC; ABC; SBS; RTE; ARD; ZDF; RAI; Al Arabiya; Al-Jazeera; Al Manar; Press TV
IRNA; SANA; KCNA; MENA; Anadolu Agency; Channel 4; Channel 4 News; Sky?; CNBC; Fox?; ESPN; HBO; Netflix; Disney?
Univision; Telemundo; Buzzfeed; BuzzFeed; HuffPost; Huffington Post; Vice?; Vox?; Slate?; Salon?; Axios; Breitbart
Newsweek; Time?; Economist?; Observer?; Independent?; Daily Mirror; Sun?; Times?; Sunday Times; Sunday Telegraph
Daily Express; Evening Standard; Scotsman; Irish Times; Irish Independent; Globe and Mail; Toronto Star; National Post
Sydney Morning Herald; Age?; Australian?; New Zealand Herald; Straits Times; South China Morning Post; China Daily
People's Daily; Global Times; Japan Times; Asahi Shimbun; Hindu?; Hindustan Times; Indian Express; Dawn?; Haaretz
Jerusalem Post; Al-Ahram; Hurriyet; Moscow Times; Pravda; Izvestia; Kommersant; Novaya Gazeta; Bild; Die Zeit
Die Welt; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; Libération; Corriere della Sera; La Repubblica
La Stampa; El Mundo; Washington Times; Washington Examiner; Boston Globe; Chicago Tribune; Chicago Sun-Times
San Francisco Chronicle; Miami Herald; Dallas Morning News; Houston Chronicle; Philadelphia Inquirer; Baltimore Sun
Denver Post; Seattle Times; New York Post; New York Daily News; New Yorker; Atlantic Monthly; Rolling Stone
Vanity Fair; Forbes?; Fortune?; Der Standard; WikiLeaks; Reporters Without Borders; Committee to Protect Journalists
League of Nations; International Criminal Court; ICC; International Court of Justice; ICJ; World Food Programme
World Food Program; WFP; FAO; ILO; UNDP; UNEP; UNRWA; UNFPA; UNAIDS; UN Human Rights Council; Human Rights Council
Organization of American States; OAS; Organisation for Economic Co-operation and Development; OECD; European Council
Council of Europe; European Court of Justice; European Court of Human Rights; Eurozone; Commonwealth of Nations
Commonwealth?; Gulf Cooperation Council; GCC; Organization of Islamic Cooperation; Non-Aligned Movement
Shanghai Cooperation Organisation; SCO; CIS; ECOWAS; SADC; Mercosur; APEC; NAFTA; WIPO; IPCC; WADA; ICRC
International Committee of the Red Cross; Doctors Without Borders; Médecins Sans Frontières; MSF; Save the Children
World Wildlife Fund; WWF; Transparency International; International Crisis Group; Freedom House; ACLU; NAACP; NRA
AFL-CIO; Ku Klux Klan; Labor Party; Liberal Party; Green Party; Greens?; Republican National Committee; RNC
Democratic National Committee; DNC; Libertarian Party; Reform Party; UKIP; UK Independence Party; Brexit Party
Scottish National Party; SNP; Plaid Cymru; Sinn Fein; Sinn Féin; DUP; SDLP; Fianna Fail; Fine Gael; CDU; CSU; SPD; FDP
AfD; Alternative for Germany; National Front; National Rally; En Marche; Socialist Party; Communist Party
Christian Democrats; Social Democrats; Podemos; Ciudadanos; Syriza; New Democracy; Golden Dawn; Five Star Movement
Forza Italia; Northern League; Lega?; Fidesz; Jobbik; Law and Justice; Civic Platform; United Russia; Likud; Kadima
Labor?; Meretz; Shas; AKP; CHP; HDP; Muslim Brotherhood; Baath Party; Ba'ath Party; BJP; Bharatiya Janata Party
Congress Party; Shiv Sena; Awami League; Pakistan Peoples Party; PPP; PML-N; Kuomintang; Workers' Party
African National Congress; ANC; Zanu-PF; ZANU-PF; Frelimo; Al-Shabaab; al-Shabab; al-Shabaab; Al Shabaab; Houthis
Islamic Jihad; Palestinian Islamic Jihad; Palestinian Authority; Free Syrian Army; Al-Nusra Front; al-Nusra Front
Jabhat al-Nusra; Peshmerga; YPG; Haqqani network; Lashkar-e-Taiba; Jaish-e-Mohammed; Tamil Tigers; LTTE
Lord's Resistance Army; Shining Path; Sandinistas; Zetas; Red Brigades; Wagner Group; Blackwater; U.S. House; Knesset
Bundestag; Bundesrat; Duma; State Duma; Lok Sabha; Rajya Sabha; Politburo; National Assembly; House?; Federal Reserve
Fed?; Treasury?; DOJ; National Security Council; Secret Service; Coast Guard; U.S. Coast Guard; Marine Corps
U.S. Army; US Army; U.S. Navy; US Navy; U.S. Air Force; Air Force; Royal Navy; Royal Air Force; RAF; British Army
Red Army; Bundeswehr; Israel Defense Forces; IDF; Mossad; Shin Bet; GRU; SVR; ISI; Revolutionary Guard
Revolutionary Guards; Metropolitan Police; RCMP; CDC; Centers for Disease Control and Prevention; FCC; FAA; SEC; IRS
DEA; ATF; ICE; NOAA; USGS; NTSB; OSHA; FTC; CBO; GAO; Home Office; Foreign Office; Ministry of Defence; MoD
Whitehall?; Bank of England; Bank of Japan; Bundesbank; BBC World Service; Premier League; Champions League; La Liga
Bundesliga; Serie A; Major League Baseball; National Football League; National Basketball Association; NCAA; NASCAR
PGA; ATP; WTA; Manchester United; Manchester City; Real Madrid; Barcelona FC; Bayern Munich; Juventus; Chelsea?
Arsenal?; Tottenham Hotspur; Liverpool FC; Everton; Aston Villa; Newcastle United; Leeds United; Ajax; Celtic?
Inter Milan; AC Milan; General Motors; GM; Ford Motor; Chrysler; Tesla; Honda?; Nissan; Hyundai; Renault; Peugeot
Fiat; Mercedes-Benz; BMW; Audi; Siemens?; Bosch?; General Electric; GE; Lockheed Martin; Raytheon; Northrop Grumman
BAE Systems; Rolls-Royce; Exxon; ExxonMobil; Exxon Mobil; Chevron; Shell?; Royal Dutch Shell; Total?; Gazprom; Rosneft
Lukoil; Yukos; Saudi Aramco; Petrobras; PDVSA; Halliburton; Enron; Goldman Sachs; Morgan Stanley; JPMorgan
JPMorgan Chase; Citigroup; Citibank; Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch; Barclays; HSBC
Lloyds; UBS; Credit Suisse; Deutsche Bank; BNP Paribas; Société Générale; Santander; Walmart; Wal-Mart; Tesco
Sainsbury's; Ikea; Nestle; Nestlé; Unilever; Procter & Gamble; Coca-Cola; Pepsi; McDonald's; Starbucks; Nike; Adidas
Pfizer; Merck?; Novartis; Roche; GlaxoSmithKline; AstraZeneca; Moderna; Bayer; Monsanto; Boeing Co.; British Airways
Lufthansa; Air France; American Airlines; United Airlines; Delta Air Lines; Ryanair; EasyJet; Emirates?; Qantas
Aeroflot; Virgin?; Uber; Lyft; Airbnb; YouTube; Instagram; WhatsApp; Snapchat; TikTok; Alphabet; Meta?; Yahoo; eBay
PayPal; Oracle?; Cisco; Dell?; HP; Hewlett-Packard; Nokia; Ericsson; Huawei; ZTE; Alibaba; Tencent; Baidu; Xiaomi
Foxconn; LG; Panasonic; Toshiba; Nintendo; Hitachi; AT&T; Verizon; T-Mobile; Vodafone; Comcast; Time Warner; SpaceX
Blue Origin; Arianespace; Roscosmos; European Space Agency; ESA; JAXA; ISRO; Harvard; Harvard University; Yale
Yale University; Princeton; Stanford; Stanford University; MIT; Columbia University; Oxford University
Cambridge University; Johns Hopkins University; Brookings Institution; Heritage Foundation; Cato Institute
RAND Corporation; Gallup?; Pew Research Center; GCHQ; HMRC; Ofcom; Ofsted; Ofgem; Met Office
Crown Prosecution Service; Electoral Commission; DVLA; NYPD; LAPD; TSA; NIH; National Institutes of Health; NSF
National Science Foundation; National Weather Service; National Hurricane Center; U.S. Geological Survey
US Geological Survey; U.S. Treasury; U.S. Marine Corps; US Marine Corps; National Guard; Census Bureau
Library of Congress; Smithsonian Institution; Securities and Exchange Commission; Federal Communications Commission
Federal Trade Commission; Federal Aviation Administration; Federal Election Commission
National Transportation Safety Board; National Rifle Association; American Civil Liberties Union; AARP
American Red Cross; British Red Cross; Planned Parenthood; Black Lives Matter; Human Rights Campaign
Southern Poverty Law Center; Sierra Club; Electronic Frontier Foundation; Center for American Progress
American Enterprise Institute; Council on Foreign Relations; Chatham House; Carnegie Endowment; Clinton Foundation
Gates Foundation; Ford Foundation; Rockefeller Foundation; Church of England; Catholic Church; Roman Catholic Church
Orthodox Church; Russian Orthodox Church; Salvation Army; Oxfam International; UN Women; CERN; ICANN; IEEE; Eurostat
Frontex; Eurojust; European Medicines Agency; European Investment Bank; EFSA; EASA; Inter-American Development Bank
Asian Development Bank; African Development Bank; Bank of Canada; Reserve Bank of India; Reserve Bank of Australia
People's Bank of China; World Meteorological Organization; International Labour Organization
International Organization for Migration; IOM; International Energy Agency; IEA; OPCW; CITES; IUCN; UNODC; UNCTAD
UN-Habitat; Pan American Health Organization; World Anti-Doping Agency; World Economic Forum; CARICOM
Eurasian Economic Union; Collective Security Treaty Organization; Pacific Islands Forum; Reichstag; Riksdag; Folketing
Storting; Althing; Sejm; Rada?; Verkhovna Rada; Majlis; Oireachtas; Senedd; Scottish Parliament; Welsh Assembly
Northern Ireland Assembly; Cortes; Politburo Standing Committee; National People's Congress; LegCo; Legislative Yuan
Loya Jirga; Shura Council; Guardian Council; New Democratic Party; NDP; Bloc Québécois; Bloc Quebecois
Parti Québécois; Die Linke; ÖVP; FPÖ; SPÖ; PSOE; Partido Popular; Esquerra Republicana; Batasuna; Lega Nord
Partito Democratico; PASOK; Law and Justice party; Solidarity?; GERB; HDZ; Party of Regions; Servant of the People
Yabloko; Bharat Rashtra Samithi; Aam Aadmi Party; Trinamool Congress; Jamaat-e-Islami; Pakistan Tehreek-e-Insaf
Pheu Thai; UMNO; LDP; Komeito; KMT; Democratic Progressive Party; DPP; Inkatha Freedom Party
Economic Freedom Fighters; Movement for Democratic Change; MDC; Morena; PSUV; Workers Party; Ennahda; Nidaa Tounes
Wafd Party; Yesh Atid; Yisrael Beiteinu; Blue and White; Islamic Republican Party; People's Mujahedin; Polisario Front
SWAPO; MPLA; UNITA; Renamo; RENAMO; FRELIMO; FLN; Abu Sayyaf; Moro Islamic Liberation Front; MILF; New People's Army
Jemaah Islamiyah; Ansar al-Sharia; Ansar Dine; AQIM; AQAP; Kurdistan Workers Party; Syrian Democratic Forces; SDF
Hashd al-Shaabi; Badr Organization; Mahdi Army; Ansar Allah; Khmer Rouge; Vietcong; Viet Cong
Khalistan Liberation Force; ELN; M-19; Contras?; Symbionese Liberation Army; Real IRA; Provisional IRA; UVF; UDA
Ulster Volunteer Force; Azov Battalion; Stasi; Gestapo; Securitate; SAVAK; Okhrana; Wehrmacht; Luftwaffe
Royal Marines; Royal Canadian Mounted Police; Garda?; Guardia Civil; Carabinieri; Shabak; BND; DGSE; NKVD; OSS
Delta Force; Green Berets; Navy SEALs; GB News; LBC; TalkTalk; STV; Al Hurra; NTV; TRT; RTÉ; ORF; SVT; CTV
Global News; TVNZ; Radio New Zealand; BuzzFeed News; Vice News; ProPublica; National Public Radio
Public Broadcasting Service; Australian Broadcasting Corporation; Canadian Broadcasting Corporation; Agencia EFE
Australian Associated Press; Jiji Press; Itar-Tass; ITAR-TASS; Interfax-Ukraine; Maan News Agency; Fars News Agency
Tasnim; Mehr News Agency; Bernama; Antara; Vietnam News Agency; Polish Press Agency; Ansa; Swiss Info; Dagens Nyheter
Aftenposten; Helsingin Sanomat; De Telegraaf; De Volkskrant; Le Soir; La Croix; L'Express; Paris Match; Charlie Hebdo
Der Tagesspiegel; Handelsblatt; Neue Zürcher Zeitung; Kronen Zeitung; Il Sole 24 Ore; Il Giornale; ABC Color; Clarín
La Nación; Folha de S.Paulo; O Globo; El Universal; Granma?; Yedioth Ahronoth; Maariv; Asharq al-Awsat; Al-Hayat
Gulf News; Khaleej Times; Arab News; Daily Star; Daily Nation; Mail & Guardian; Times of Israel; Kyiv Post
Kathmandu Post; Daily Sabah; Cumhuriyet; Yomiuri Shimbun; Mainichi Shimbun; Nikkei; Chosun Ilbo; JoongAng Ilbo
Korea Herald; Korea Times; Bangkok Post; Jakarta Post; Philippine Daily Inquirer; Taipei Times; Apple Daily
Financial Post; Vancouver Sun; Montreal Gazette; Ottawa Citizen; La Presse; Le Devoir; Irish Examiner; Herald Sun
Courier-Mail; Minneapolis Star Tribune; Star Tribune; Arizona Republic; Las Vegas Review-Journal; Detroit Free Press
Kansas City Star; Tampa Bay Times; Orlando Sentinel; Atlanta Journal-Constitution; San Jose Mercury News; Newsday
Village Voice; National Review; New Republic; Foreign Policy magazine; Scientific American; National Geographic
New Scientist; Spiegel; Mother Jones; Daily Beast; Daily Caller; The Hill; Associated Press Television; Spotify
Reddit; Ubisoft; Electronic Arts; Activision; Activision Blizzard; Twitch?; Pinterest; LinkedIn; Dropbox; Adobe?
Salesforce; Nvidia; AMD; Qualcomm; Broadcom; Texas Instruments; Lenovo; Asus; Acer; Canon?; Nikon; Kodak
Eastman Kodak; Xerox; Motorola; Palantir; OpenAI; DeepMind; Mozilla; Red Hat; Symantec; McAfee; Kaspersky
Kaspersky Lab; Equifax; Cambridge Analytica; BT; Telefonica; Telefónica; Deutsche Telekom; France Telecom; Telstra
Sprint?; Qwest; MCI; WorldCom; NTT; NTT DoCoMo; SoftBank; Rakuten; KLM; Iberia?; Southwest Airlines; JetBlue; AirAsia
Malaysia Airlines; Singapore Airlines; Cathay Pacific; Japan Airlines; All Nippon Airways; Korean Air; Asiana Airlines
El Al; Alitalia; Virgin Atlantic; Germanwings; Eurowings; Wizz Air; Norwegian Air Shuttle; Qatar Airways
Turkish Airlines; EgyptAir; Ethiopian Airlines; Air India; Air Canada; WestJet; Continental Airlines
Northwest Airlines; US Airways; TWA; Pan Am; Trans World Airlines; Swissair; Sabena; Porsche?; Ferrari?; Lamborghini
Volvo; Saab; Mazda; Subaru; Suzuki?; Mitsubishi; Mitsubishi Motors; Kia Motors; Daewoo; Daimler?; DaimlerChrysler
Opel; Vauxhall; Land Rover; Jaguar Land Rover; Bentley?; Tata Motors; Geely; Stellantis; Bombardier; Embraer
McDonnell Douglas; General Dynamics; Thales?; EADS; Dassault?; TotalEnergies; Eni; Equinor; Statoil; Repsol
ConocoPhillips; Texaco; Amoco; Mobil?; Unocal; EDF; RWE; Enel; Iberdrola; Vattenfall; Areva; Westinghouse
Schlumberger; Transocean; Anglo American; Rio Tinto; BHP; BHP Billiton; Glencore; ArcelorMittal; Alcoa; Norilsk Nickel
Rusal; Sberbank; VTB; ABN Amro; ING; Societe Generale; Credit Agricole; Crédit Agricole; Commerzbank; Nomura?; Mizuho
Standard Chartered; Royal Bank of Scotland; RBS; NatWest; Northern Rock; HBOS; Allied Irish Banks; Bear Stearns
Salomon Brothers; JP Morgan; J.P. Morgan; AIG; Allianz; AXA; MetLife; BlackRock; Berkshire Hathaway; Fannie Mae
Freddie Mac; Mastercard; MasterCard; American Express; Moody's; Standard & Poor's; Fitch?; Fitch Ratings; KPMG
Deloitte; PricewaterhouseCoopers; PwC; Ernst & Young; McKinsey; Dow Jones; Nasdaq; NASDAQ; New York Stock Exchange
NYSE; London Stock Exchange; Euronext; Lloyd's; Lloyd's of London; Johnson & Johnson; BioNTech; Sanofi; Eli Lilly
Bristol-Myers Squibb; Amgen; Gilead; Genentech; Novo Nordisk; Heineken; Carlsberg; Anheuser-Busch; Diageo; Danone
Kraft; Kraft Foods; Mondelez; Cadbury; L'Oreal; L'Oréal; LVMH; Gucci; Prada; Chanel; Burberry; H&M; Zara?
Marks & Spencer; Asda; Morrisons; Waitrose; Lidl; Aldi; Carrefour; Costco; Kmart; Sears?; Macy's; Best Buy; Home Depot
FedEx; DHL; Maersk; Royal Mail; US Postal Service; U.S. Postal Service; Postal Service; KFC; Burger King; Pizza Hut
Uniqlo; Lego; Mattel; Hasbro; Pixar; Warner Bros; Warner Bros.; Paramount?; Paramount Pictures; Universal Pictures
Columbia Pictures; 20th Century Fox; DreamWorks; Lucasfilm; Marvel?; DC Comics; News Corp; News Corporation
News International; Viacom; Bertelsmann; Vivendi; Thomson Reuters; Dow Chemical; DuPont; BASF; Union Carbide
Caterpillar?; John Deere; 3M; Honeywell; Tyco; Philip Morris; Altria; British American Tobacco; RJR Nabisco
Levi Strauss; Borussia Dortmund; Bayer Leverkusen; Schalke 04; Paris Saint-Germain; PSG; Olympique Marseille
Atletico Madrid; Atlético Madrid; Real Sociedad; Athletic Bilbao; AS Roma; Lazio?; Sampdoria; Fiorentina; Benfica
Sporting Lisbon; Feyenoord; PSV Eindhoven; Anderlecht; Galatasaray; Fenerbahce; Besiktas; Olympiakos; Panathinaikos
Red Star Belgrade; Partizan Belgrade; Dinamo Zagreb; Dynamo Kiev; Dynamo Kyiv; Shakhtar Donetsk; Spartak Moscow
CSKA Moscow; Lokomotiv Moscow; Zenit St. Petersburg; West Ham; West Ham United; Leicester City; Sheffield United
Sheffield Wednesday; Nottingham Forest; Wolverhampton Wanderers; Blackburn Rovers; Bolton Wanderers; Crystal Palace
Norwich City; Swansea City; Cardiff City; Stoke City; Hull City; Birmingham City; West Bromwich Albion
Queens Park Rangers; Glasgow Rangers; Boca Juniors; River Plate; Flamengo; Corinthians?; LA Galaxy; New York Yankees
Yankees; New York Mets; Boston Red Sox; Red Sox; Los Angeles Dodgers; Dodgers; Chicago Cubs; Chicago White Sox
White Sox; St. Louis Cardinals; San Francisco Giants; Los Angeles Lakers; Lakers; Boston Celtics; New York Knicks
Knicks; Chicago Bulls; Golden State Warriors; Miami Heat; San Antonio Spurs; New England Patriots; Dallas Cowboys
Green Bay Packers; Packers; Pittsburgh Steelers; Steelers; San Francisco 49ers; Denver Broncos; Broncos
Seattle Seahawks; Seahawks; New York Giants; New York Jets; Toronto Maple Leafs; Maple Leafs; Montreal Canadiens
Canadiens; New York Rangers; Detroit Red Wings; Red Wings; All Blacks; Springboks; Wallabies
International Cricket Council; World Rugby; IAAF; World Athletics; International Association of Athletics Federations
FIA; FINA; FIBA; CONCACAF; CONMEBOL; Football Association; U.S. Soccer; USA Gymnastics; Major League Soccer; MLS; LPGA
National Hockey League; Ligue 1; Eredivisie; Sumo Association; Massachusetts Institute of Technology; Caltech
Georgetown University; Duke University; Cornell University; University of Oxford; University of Cambridge
London School of Economics; Imperial College London; King's College London; University College London; Sorbonne
ETH Zurich; Max Planck Institute; Fraunhofer Institute; Karolinska Institute; Mayo Clinic; Cleveland Clinic
Jet Propulsion Laboratory; Los Alamos National Laboratory; Lawrence Livermore National Laboratory; Metropolitan Opera
Bolshoi; Bolshoi Theatre; Royal Shakespeare Company; New York Philharmonic; Beatles; Rolling Stones; Pink Floyd
Led Zeppelin; Coldplay; Metallica
WeChat; Weibo; Sina Weibo; ByteDance; JD.com; Ping An; Evergrande; Daiwa; Sumitomo; Mitsui; Itochu; Kia; SK Hynix
Naver; Kakao; TSMC; Hon Hai; Tata Group; Infosys; Wipro; Reliance Industries; Airtel; Michelin; Chevrolet
Hang Seng Bank; Emirates Airline; Etihad; Kenya Airways; Pemex; Sinopec; PetroChina; CNOOC; Aramco; Ecopetrol; Vale?
Four Seasons Hotels; Waldorf Astoria; Hilton Hotels; Dáil
Executive Yuan; Prensa Latina; Inter Press Service; Saudi Press Agency; Elbit Systems
Rafael Advanced Defense Systems; Rapid Support Forces; Blackpink; BTS; Telegram?; Zoom Video; Adani Group
Adani Enterprises
`,
)
