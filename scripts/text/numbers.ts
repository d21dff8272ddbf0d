/** A number in decimal digits, with zeros before it up to a width: `5` → `05`. */
export const digits = (n: number, width = 2): string => String(n).padStart(width, '0')
