/** The structure tree of a test's PDF: `content(0, text(…))` on the page, `tag('P', 0)` in the tree. */
import type { Mark } from './pdf';

export type Tag = {
  readonly role: string;
  /** "/O/Table/ColSpan 2". */
  readonly attributes: string;
  /** Other tags, or numbers of marked content. */
  readonly kids: readonly (Tag | number)[];
};

export const tag = (role: string, ...kids: readonly (Tag | number)[]): Tag => ({
  role,
  attributes: '',
  kids,
});

export const spanning = (of: Tag, columns: number, rows = 1): Tag => ({
  ...of,
  attributes: `/O/Table/ColSpan ${columns}/RowSpan ${rows}`,
});

/** Words and shapes that the tree knows by a number. */
export const content = (id: number, ...marks: readonly Mark[]): Mark => ({ kind: 'content', id, marks });

/**
 * Adds a page's tree. `pageObject` is the page's number; `add` takes an object and gives its number.
 * The parents of each content are what pdf.js climbs up from.
 */
export function addTree(
  tree: Tag,
  pageObject: number,
  add: (body: string) => number,
  set: (object: number, body: string) => void,
): number {
  const root = add('');
  const parents: string[] = [];
  const write = (node: Tag, parent: number): number => {
    const object = add('');
    const kids = node.kids.map((kid) => {
      if (typeof kid !== 'number') return `${write(kid, object)} 0 R`;
      parents[kid] = `${object} 0 R`;
      return String(kid);
    });
    const attributes = node.attributes === '' ? '' : `/A<<${node.attributes}>>`;
    set(
      object,
      `<</Type/StructElem/S/${node.role}/P ${parent} 0 R/Pg ${pageObject} 0 R${attributes}/K[${kids.join(' ')}]>>`,
    );
    return object;
  };
  const top = write(tree, root);
  const list = Array.from(parents, (parent) => parent ?? 'null').join(' ');
  set(root, `<</Type/StructTreeRoot/K ${top} 0 R/ParentTree<</Nums[0[${list}]]>>>>`);
  return root;
}
