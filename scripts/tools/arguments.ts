import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UserError } from '../io/errors.ts'

/**
 * Reads a command line: options, and words beside them.
 * @throws UserError naming what is not understood, and the options there are
 */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: O,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const known = Object.keys(options).map(name => `--${name}`)
    throw new UserError(
      `expected one of the options ${known.join(', ')}; ${error.message.split('. ')[0]}; try --help`,
    )
  }
}
