/** Things numbered from 0 that hang together by pairs (union–find): each points at another of its group, the root at itself. */

/** Before any pair is known. */
export const eachAlone = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The same for all of a group. */
export function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root] ?? root] ?? root;
    root = parents[root] ?? root;
  }
  return root;
}

/** All of both groups are one from now on. */
export function unite(parents: number[], a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b);
}
