/** Dates and keys in order of their signs: `localeCompare` weighs each of them, and takes a hundred times as long. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
