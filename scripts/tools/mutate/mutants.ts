import { parse } from '@babel/parser'
import type * as t from '@babel/types'
import { type Edit, edited } from './edits.ts'

/** In the mutated code an element of a list becomes a spread of one or none. */
const SPREAD = '...'

/** One change to a source that a test should notice. */
export interface Mutant {
  readonly id: number
  readonly file: string
  readonly line: number
  /** The words of the source that change. */
  readonly was: string
  /** What stands there instead. */
  readonly becomes: string
}

export interface Instrumented {
  readonly code: string
  readonly mutants: readonly Mutant[]
}

type Node = t.Node
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const BOOLEAN_NAME =
  /^(?:is|has|may|can|opens|ends|goes|some|every|includes|test|startsWith|endsWith|contains|overlaps)/
const COMPARISON = /^(?:[<>]=?|[!=]==)$/
const BOUNDARY: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }
const SWAPPED: Readonly<Record<string, string>> = { some: 'every', every: 'some' }
/** Types stand for nothing when the program runs. */
const ERASED = /^TS(?!AsExpression|NonNullExpression|SatisfiesExpression)/

const bare = (node: Node): Node =>
  node.type === 'ParenthesizedExpression' ||
  node.type === 'TSNonNullExpression' ||
  node.type === 'TSAsExpression'
    ? bare(node.expression)
    : node

const calledName = ({ callee }: t.CallExpression | t.OptionalCallExpression): string => {
  if (callee.type === 'Identifier') return callee.name
  const member = callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
  return member && callee.property.type === 'Identifier' ? callee.property.name : ''
}

/** True when an expression can only be true or false, as far as its form shows. */
function isBoolean(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === 'BinaryExpression') return COMPARISON.test(inner.operator)
  if (inner.type === 'UnaryExpression') return inner.operator === '!'
  if (inner.type === 'LogicalExpression') return inner.operator !== '??' && isBoolean(inner.right)
  if (inner.type === 'CallExpression' || inner.type === 'OptionalCallExpression')
    return BOOLEAN_NAME.test(calledName(inner))
  return false
}

/** The operands of `a && b && c`; the chains they are taken from are noted. */
function operands(node: Node, operator: string, chains: Set<Node>): Node[] {
  const inner = bare(node)
  if (inner.type !== 'LogicalExpression' || inner.operator !== operator) return [node]
  chains.add(inner)
  return [...operands(inner.left, operator, chains), ...operands(inner.right, operator, chains)]
}

/** Tables that say what a stage or a rule is, not what it does. */
const OUTWARD = /^(?:needs|adds|id|example)$/
const isOutward = (node: Node): boolean =>
  node.type === 'ObjectProperty' && node.key.type === 'Identifier' && OUTWARD.test(node.key.name)

/**
 * Puts every mutant of a source behind a switch: conditions that are always or never true, operands left out,
 * `<` for `<=`, `+ 0` for `+ 1`, `every` for `some`, a row of a table or a word of a list left out.
 * @param first the number of the first mutant
 */
export function instrument(source: string, file: string, first: number): Instrumented {
  const edits: Edit[] = []
  const mutants: Mutant[] = []

  const mutant = ({ start, loc }: Node, was: string, becomes: string): number => {
    const id = first + mutants.length
    mutants.push({ id, file, line: loc!.start.line, was: was || source.slice(start!, start! + 1), becomes })
    return id
  }
  const text = (node: Node): string => source.slice(node.start!, node.end!)
  const wrap = (node: Node, opening: string, closing = ')'): void => {
    edits.push({ start: node.start!, end: node.end!, opening, closing })
  }

  /** A condition: always true, always false, or, in a chain, without one of its operands. */
  function condition(node: Node, loops: boolean): void {
    const inner = bare(node)
    const operator = inner.type === 'LogicalExpression' ? inner.operator : ''
    const never = operator !== '||'
    const always = operator !== '&&' && !loops
    if (never) wrap(node, `$mutant.never(${mutant(node, text(node), 'false')}, `)
    if (always) wrap(node, `$mutant.always(${mutant(node, text(node), 'true')}, `)
    chain(node, true)
  }

  /** The operands of a chain; the last one only where nothing but its truth counts. */
  function chain(node: Node, truth: boolean): void {
    const inner = bare(node)
    if (inner.type === 'UnaryExpression' && inner.operator === '!') chain(inner.argument, true)
    if (inner.type !== 'LogicalExpression' || inner.operator === '??') return
    const all = operands(inner, inner.operator, seen)
    const [name, becomes] = inner.operator === '&&' ? ['always', 'true'] : ['never', 'false']
    for (const [i, operand] of all.entries()) {
      if (i < all.length - 1 || truth)
        wrap(operand, `$mutant.${name}(${mutant(operand, text(operand), becomes)}, `)
      chain(operand, truth || i < all.length - 1)
    }
  }
  const seen = new Set<Node>()

  /** What a function returns, where that is a truth. */
  function result(node: Node | null | undefined, truth: boolean): void {
    if (!node || !(truth || isBoolean(node)) || /^(?:Boolean|Object|Array)/.test(bare(node).type)) return
    condition(node, false)
  }

  /** An element of a list, or a property of a table, left out. */
  function row(node: Node, empty: string, opening: string, closing: string): void {
    const id = mutant(node, text(node), 'nothing')
    if (node.type === 'SpreadElement') wrap(node.argument, `($mutant.is(${id}) ? ${empty} : `)
    else wrap(node, `${SPREAD}($mutant.is(${id}) ? ${empty} : ${opening}`, `${closing})`)
  }

  const visit = (node: Node, parent: Node | undefined, inFunction: boolean, truth: boolean): void => {
    if (ERASED.test(node.type) || /^(?:Import|ExportAll)/.test(node.type) || isOutward(node)) return
    let within = inFunction
    let returnsTruth = truth
    switch (node.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        condition(node.test, false)
        break
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
        if (node.test) condition(node.test, true)
        break
      case 'LogicalExpression':
        if (!seen.has(node)) chain(node, isBoolean(node))
        break
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ObjectMethod':
      case 'ClassMethod': {
        within = true
        const type = node.returnType?.type === 'TSTypeAnnotation' ? node.returnType.typeAnnotation : undefined
        returnsTruth = type?.type === 'TSBooleanKeyword' || type?.type === 'TSTypePredicate'
        if (node.body.type !== 'BlockStatement') result(node.body, returnsTruth)
        break
      }
      case 'ReturnStatement':
        result(node.argument, truth)
        break
      case 'BinaryExpression': {
        const boundary = BOUNDARY[node.operator]
        if (boundary) {
          const id = mutant(node, text(node), boundary)
          wrap(node, `$mutant.compare(${id}, '${node.operator}', '${boundary}', `)
          edits.push({ start: node.left.end!, end: node.right.start!, instead: ', ' })
        }
        const one = node.right
        if (/^[+-]$/.test(node.operator) && one.type === 'NumericLiteral' && one.value === 1)
          wrap(one, `$mutant.zero(${mutant(node, text(node), `${node.operator} 0`)}, `)
        break
      }
      case 'CallExpression':
      case 'OptionalCallExpression': {
        const { callee } = node
        const member = callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
        const other = SWAPPED[calledName(node)]
        if (member && other && callee.property.type === 'Identifier') {
          const { property } = callee
          const id = mutant(property, text(property), other)
          const dot = source[property.start! - 2] === '?' ? 0 : 1
          const instead = `[$mutant.name(${id}, '${property.name}', '${other}')]`
          edits.push({ start: property.start! - dot, end: property.end!, instead })
        }
        const listed = node.arguments.filter(({ type }) => type === 'StringLiteral')
        if (callee.type === 'Identifier' && BOOLEAN_NAME.test(callee.name) && listed.length > 1)
          for (const argument of listed) row(argument, '[]', '[', ']')
        break
      }
      case 'ArrayExpression': {
        const pair = parent?.type === 'ArrayExpression'
        const taken =
          (parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern') ||
          (parent?.type === 'AssignmentExpression' && parent.left.type === 'ArrayPattern')
        if (!pair && !taken && node.elements.length > 1)
          for (const element of node.elements) if (element) row(element, '[]', '[', ']')
        break
      }
      case 'ObjectExpression':
        if (!within && parent?.type === 'VariableDeclarator' && node.properties.length > 1)
          for (const property of node.properties)
            if (
              property.type === 'ObjectProperty' &&
              !isOutward(property) &&
              /^(?:String|Numeric|Array)/.test(property.value.type)
            )
              row(property, '{}', '{', '}')
        break
    }
    for (const key of Object.keys(node) as (keyof typeof node)[]) {
      const value: unknown = node[key]
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) visit(child, node, within, returnsTruth)
    }
  }

  const { program } = parse(source, {
    sourceType: 'module',
    plugins: ['typescript'],
    createParenthesizedExpressions: true,
  })
  visit(program, undefined, false, false)
  return { code: edited(source, edits), mutants }
}
