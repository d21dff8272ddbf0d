import { things } from './things.ts'

/** Happenings known by name. See `things` for the marks. */
export const events = things(
  'event',
  `
World War I; World War II; World War One; World War Two; First World War; Second World War; Great War; Cold War
Gulf War; Civil War; Holocaust; Arab Spring; Prague Spring; Great Depression; Industrial Revolution; French Revolution
Cultural Revolution; Olympics; Olympic Games; Paralympics; Paralympic Games; Winter Olympics; Summer Olympics
Winter Games; Summer Games; Asian Games; Commonwealth Games; Pan American Games; Invictus Games; World Cup
European Championship; Champions Trophy; Super Bowl; World Series; Stanley Cup; Grand Slam; Australian Open
French Open; US Open; U.S. Open; British Open; Davis Cup; Ryder Cup; Tour de France; Giro d'Italia
Eurovision Song Contest; Eurovision; Oktoberfest; Mardi Gras; Burning Man; Comic-Con; Oscars; Grammys; Emmys
Golden Globes; Hajj; Watergate; Cinco de Mayo; Cinco De Mayo; Semana Santa; Holy Week; Eid al-Fitr; Eid al-Adha
Yom Kippur; Rosh Hashanah; Bastille Day; Lunar New Year; Chinese New Year; Mid-Autumn Festival
`,
)
