/** Remembers what was made for a key; forgets what was not asked for lately. */
export class Memory<Key, Value> {
  private readonly room: number
  private young = new Map<Key, Value>()
  private old = new Map<Key, Value>()

  /** @param room so many values are kept at least, twice as many at most */
  constructor(room: number) {
    this.room = room
  }

  get(key: Key, make: () => Value): Value {
    let value = this.young.get(key)
    if (value !== undefined) return value
    value = this.old.get(key) ?? make()
    if (this.young.size >= this.room) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(key, value)
    return value
  }
}
