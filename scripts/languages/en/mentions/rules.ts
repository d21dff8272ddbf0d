/** Words and names for the rules that follow the recogniser: these may grow at any time. */

export const morePlaces = `DC, D.C., N.Y., N.J., N.Y.C., NYC, L.A., S.C., N.C., N.H., N.M., Calif., Fla., Pa., Mass., Wis., Mich., Minn., Ariz.,
Colo., Conn., Ill., Ind., Kan., Ky., La., Md., Mo., Mont., Neb., Nev., Okla., Ore., Tenn., Va., Vt., Wash., Wyo., Ga., Ala., Ark., Del.,
Albany, Annapolis, Atlanta, Augusta, Baton Rouge, Bismarck, Boise, Carson City, Charleston, Cheyenne, Columbia, Columbus, Concord, Des Moines,
Frankfort, Harrisburg, Hartford, Helena, Honolulu, Indianapolis, Jefferson City, Juneau, Lansing, Little Rock, Montgomery, Montpelier, Nashville,
Oklahoma City, Olympia, Pierre, Raleigh, Richmond, Sacramento, Saint Paul, St. Paul, Salem, Salt Lake City, Santa Fe, Springfield, Tallahassee,
Topeka, Trenton, Fort Worth, San Antonio, San Jose, St. Louis, Kansas City, Pittsburgh, Cincinnati, Milwaukee, Minneapolis, Omaha, Tucson, Tulsa`

export const moreTitles = 'ag sens reps gens profs drs messrs mme mlle lt-gen maj-gen vp pm'

export const moreNotNames = `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun native texan texans
vermonter californian californians floridian floridians yorkers londoner londoners parisian parisians afro-american african-american
african-americans asian-american hispanic hispanics latino latinos assyrian assyrians ottoman soviet soviets nazi nazis bavarian catalan catalans
basque basques flemish walloon maori aboriginal roma yazidi yazidis alawite alawites druze kazakh uzbek tajik turkmen kyrgyz azeri azerbaijani
belarusian latvian latvians lithuanian lithuanians estonian estonians slovak slovaks slovenian slovenians macedonian montenegrin kosovar maltese
cypriot cypriots mongolian taiwanese singaporean rwandan congolese angolan zambian namibian ghanaian ivorian senegalese malian gambian liberian
eritrean tanzanian mozambican malagasy haitian jamaican guatemalan honduran salvadoran nicaraguan panamanian ecuadorian ecuadorean paraguayan
uruguayan bahraini qatari emirati omani fijian samoan tongan`

export const moreEvents = `World War I, World War II, World War One, World War Two, First World War, Second World War, Great War, Cold War, Gulf War,
Civil War, Holocaust, Arab Spring, Prague Spring, Great Depression, Industrial Revolution, French Revolution, Cultural Revolution, Olympics,
Olympic Games, Paralympics, Paralympic Games, Winter Olympics, Summer Olympics, Winter Games, Summer Games, Asian Games, Commonwealth Games,
Pan American Games, Invictus Games, World Cup, European Championship, Champions Trophy, Super Bowl, World Series, Stanley Cup, Grand Slam,
Australian Open, French Open, US Open, U.S. Open, British Open, Davis Cup, Ryder Cup, Tour de France, Giro d'Italia, Eurovision Song Contest,
Eurovision, Oktoberfest, Mardi Gras, Burning Man, Comic-Con, Oscars, Grammys, Emmys, Golden Globes, Hajj, Watergate`

export const happeningEndings = `war cup championship championships festival olympics paralympics marathon prix expo carnival uprising massacre
genocide armistice summit symposium biennale derby regatta fair awards`

export const happeningOpenings = 'battle siege massacre sack'

export const companyEndings = `inc corp ltd plc llc gmbh holdings industries securities capital partners ventures pharmaceuticals airlines
airways technologies systems solutions bancorp laboratories enterprises associates motors petroleum electronics therapeutics`

export const storms = 'hurricane typhoon cyclone'

export const determiners = `the a an this that these those his her its their our my your one two three four five six seven eight nine ten
several many some both all most another other every each`

export const notAlone = `Australian Independent Observer Sun Time Times Age Hindu Guardian Total Virgin Meta Fed House Labor Labour Vox Vice
Slate Salon Shell Lega Fox Sky Treasury Commonwealth Greens Moon Queens Kent Essex Emirates Chelsea Arsenal Celtic Dawn Mali Chad Jordan
Georgia Turkey Victoria Sydney Austin Dallas Houston Madison Lincoln Jackson Washington Virginia Carolina Florence Sofia Perth Phoenix
Reading Nice Mobile Orange Bath Hull Apple Amazon Oracle Ford Dell Honda Siemens Bosch Disney Merck Gallup Economist Parliament Congress
Senate Conservatives Republicans Democrats Independent Fortune Forbes Whitehall National Medina Alps Kurdistan Persia Prussia Atlantic
Pacific Arctic Baltic Caribbean Lazio Ferrari Suzuki Bentley Sears Marvel Paramount Canon Solidarity Sprint Twitch Mobil Zara Corinthians
Thales Rada Iberia Fitch Nomura Garda Granma Porsche Dassault Daimler Contras Adobe Caterpillar Azov`

export const locatives = 'in at to from near across outside toward towards around into throughout'

export const combining =
  'era style like led born run free wide made held backed based linked owned esque themed type ally aide run ish pro anti'

export const institutions =
  'university college institute ministry department committee commission council agency party bureau authority association federation foundation union bank corporation company inc ltd'
