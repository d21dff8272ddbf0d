/**
 * Index of the first number that is not below `at`; the list's length when there is none.
 * @param numbers in ascending order; binary search, O(log n)
 */
export function firstFrom(numbers: readonly number[], at: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
