import type { NamedDay } from '../../model/language/timexes.ts'

const on = (date: string, names: string): NamedDay[] => names.split(', ').map(name => ({ name, on: date }))

/** Days that a newspaper names instead of dating. Days that differ from country to country are left out. */
export const namedDays: readonly NamedDay[] = [
  ...on('12-25', 'christmas, christmas day, xmas'),
  ...on('12-24', 'christmas eve'),
  ...on('12-26', 'boxing day'),
  ...on('12-31', "new year's eve, new year’s eve"),
  ...on('1-1', "new year's day, new year’s day, new year's, new year’s"),
  ...on('1-3-1', 'martin luther king day, martin luther king jr. day, mlk day'),
  ...on('2-14', "valentine's day, valentine’s day"),
  ...on('2-29', 'leap day'),
  ...on('3-17', "st. patrick's day, st. patrick’s day, st patrick's day, st patrick’s day"),
  ...on('4-1', "april fools' day, april fools’ day, april fool's day, april fool’s day"),
  ...on('4-22', 'earth day'),
  ...on('5-1', 'may day'),
  ...on('5-last-1', 'memorial day'),
  ...on('6-14', 'flag day'),
  ...on('7-4', 'fourth of july, july fourth'),
  ...on('7-14', 'bastille day'),
  ...on('9-1-1', 'labor day'),
  ...on('10-31', 'halloween'),
  ...on('11-1', "all saints' day, all saints’ day"),
  ...on('11-5', 'guy fawkes night, bonfire night'),
  ...on('11-11', 'armistice day, remembrance day, veterans day'),
  // The day after the first Monday of November.
  ...on('11-1-1+1', 'us election day, u.s. election day'),
  { name: 'election day', on: '11-1-1+1', region: 'US' },
  ...on('11-4-4', 'thanksgiving, thanksgiving day'),
  ...on('11-4-4+1', 'black friday'),
  ...on('11-4-4+4', 'cyber monday'),
  ...on('easter-47', 'shrove tuesday, mardi gras'),
  ...on('easter-46', 'ash wednesday'),
  ...on('easter-7', 'palm sunday'),
  ...on('easter-3', 'maundy thursday'),
  ...on('easter-2', 'good friday'),
  ...on('easter-1', 'holy saturday'),
  ...on('easter+0', 'easter, easter sunday'),
  ...on('easter+1', 'easter monday'),
  ...on('easter+49', 'pentecost, whit sunday'),
  ...on('2001-09-11', '9/11, 9-11'),
]
