/** Organisations known by themselves: news agencies, papers and broadcasters, international bodies, parties, groups, firms. */
export const organizations = `Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Xinhua, TASS, Interfax, EFE,
ANSA, DPA, UPI, Getty Images, Al Jazeera, BBC, BBC News, CNN, NBC, NBC News, CBS, CBS News, ABC News, Fox News, MSNBC, PBS, NPR,
ITV, Sky News, C-SPAN, Voice of America, New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times,
Guardian, Daily Telegraph, Daily Mail, Financial Times, Times of India, Le Monde, Le Figaro, Der Spiegel, El País, Politico,
Wikinews, Wikimedia Foundation, Wikipedia, United Nations, UN, U.N., Security Council, UN Security Council, General Assembly,
European Union, EU, E.U., European Commission, European Parliament, European Central Bank, ECB, NATO, OPEC, OSCE, IAEA, IMF,
International Monetary Fund, World Bank, World Trade Organization, WTO, World Health Organization, WHO, UNICEF, UNESCO, UNHCR,
Interpol, Europol, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, African Union,
Arab League, ASEAN, G7, G8, G20, BRICS, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, Islamic State, ISIS, ISIL, Daesh, Al-Qaeda, al-Qaeda,
Al Qaeda, al Qaeda, Taliban, Hamas, Hezbollah, Fatah, Boko Haram, PKK, FARC, IRA, ETA, Congress, U.S. Congress, Senate, Parliament,
House of Representatives, House of Commons, House of Lords, Supreme Court, Pentagon, Kremlin, State Department, Justice Department,
FBI, CIA, NSA, NASA, FDA, EPA, FEMA, NHS, MI5, MI6, KGB, FSB, Democrats, Republicans, GOP, Labour, Conservatives, Liberal Democrats,
Tea Party, Google, Apple, Microsoft, Facebook, Twitter, Amazon, Boeing, Airbus, Toyota, Sony, Samsung, Volkswagen, BP, IBM, Intel`
