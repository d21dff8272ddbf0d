import type { Contradiction, Correction } from '../model/corrections.ts'
import { addTo, grouped } from '../text/groups.ts'
import { fold } from '../text/slugs.ts'
import type { State } from './state.ts'
import { entityAt, entityNamed } from './targets.ts'

/** A decision about two names. Each end is an entity of the article, or else a name that it does not have. */
interface Edge {
  readonly from: string
  readonly to: string
  readonly correction: Correction
}

function edgesIn(
  state: State,
  corrections: readonly Correction[],
  kind: 'same-as' | 'never-same-as',
): Edge[] {
  const named = (name: string): string => {
    const found = entityNamed(state, name)
    return 'item' in found ? found.item.id : `“${fold(name)}”`
  }
  return corrections.flatMap(correction => {
    const { target, decision } = correction
    if (decision.kind !== kind) return []
    const found = entityAt(state, target)
    const from = 'item' in found ? found.item.id : 'entity' in target ? named(target.entity) : null
    return from === null ? [] : [{ from, to: named(decision.other), correction }]
  })
}

/** The first decision on a way that makes the two ends one; undefined where there is no way. Breadth first. */
function wayFrom({ from, to }: Edge, ways: ReadonlyMap<string, readonly Edge[]>): Edge | undefined {
  const firsts = new Map<string, Edge | undefined>([[from, undefined]])
  for (const node of firsts.keys()) {
    if (node === to) return firsts.get(node)
    for (const edge of ways.get(node) ?? []) {
      const next = edge.from === node ? edge.to : edge.from
      if (!firsts.has(next)) firsts.set(next, firsts.get(node) ?? edge)
    }
  }
  return undefined
}

/** Same and never the same, whatever stands between the two. */
function parted(same: readonly Edge[], never: readonly Edge[]): Contradiction[] {
  const ways = new Map<string, Edge[]>()
  for (const edge of same) for (const end of [edge.from, edge.to]) addTo(ways, end, edge)
  return never.flatMap((edge): Contradiction[] => {
    const way = wayFrom(edge, ways)
    return way ? [[way.correction, edge.correction]] : []
  })
}

/** Names that lead to one another in a circle: none of them is the one to keep. */
function circles(same: readonly Edge[]): Contradiction[] {
  const ways = grouped(same, ({ from, to }) => (from === to ? undefined : from))
  const done = new Set<string>()
  const found: Contradiction[] = []
  for (const start of ways.keys()) {
    const open = new Set<string>()
    const path: { readonly edge: Edge | null; readonly node: string; next: number }[] = []
    const enter = (node: string, edge: Edge | null): void => {
      open.add(node)
      done.add(node)
      path.push({ node, edge, next: 0 })
    }
    if (!done.has(start)) enter(start, null)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = ways.get(top.node)?.[top.next++]
      if (!edge) {
        open.delete(top.node)
        path.pop()
      } else if (open.has(edge.to)) {
        const back = path.findIndex(({ node }) => node === edge.to)
        found.push([path[back + 1]!.edge!.correction, edge.correction])
      } else if (!done.has(edge.to)) enter(edge.to, edge)
    }
  }
  return found
}

/**
 * Decisions about who is who that cannot hold together.
 * @param state in which the names that are never the same have been told apart, and none has been joined
 */
export function contradictoryIdentities(state: State, corrections: readonly Correction[]): Contradiction[] {
  const [same, never] = [edgesIn(state, corrections, 'same-as'), edgesIn(state, corrections, 'never-same-as')]
  return [...parted(same, never), ...circles(same)]
}
