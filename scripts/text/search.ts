/**
 * The first index at which a test holds; `length` when there is none. Binary search, O(log n).
 * @param holds once it holds at an index, it holds at every later one
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Index of the first number that is not below `at`; the list's length when there is none.
 * @param numbers in ascending order
 */
export const firstFrom = (numbers: readonly number[], at: number): number =>
  firstIndex(numbers.length, i => numbers[i]! >= at)

/**
 * Index of the last number that is not above `at`; -1 when there is none.
 * @param numbers in ascending order
 */
export const lastUpTo = (numbers: readonly number[], at: number): number =>
  firstIndex(numbers.length, i => numbers[i]! > at) - 1
