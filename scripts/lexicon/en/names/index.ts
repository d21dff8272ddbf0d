import { events } from './events.ts'
import { organizations } from './organizations.ts'
import { places } from './places.ts'

/** Everything that is known by name. */
export const allThings = [...places, ...organizations, ...events]
