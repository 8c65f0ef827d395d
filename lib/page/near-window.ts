/**
 * Which blocks of a page are in the window, or a window's height or two from it. A browser looks through
 * all marks again whenever one of them changes: what is farther off need not be drawn.
 */

const BLOCK =
  'p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, div, section, body';
const MARGIN = '200% 0px';

/** `onChange`: things of a block that came near, or went. */
export function nearWindow<Thing>(onChange: (things: readonly Thing[], isNear: boolean) => void) {
  const held = new Map<Element, Thing[]>();
  const near = new Set<Element>();
  const watching = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === near.has(target)) continue;
        if (isIntersecting) near.add(target);
        else near.delete(target);
        onChange(held.get(target) ?? [], isIntersecting);
      }
    },
    { rootMargin: MARGIN },
  );
  return {
    add(thing: Thing, node: Node): void {
      const block = node.parentElement?.closest(BLOCK);
      if (!block) return;
      const things = held.get(block);
      if (things) things.push(thing);
      else {
        held.set(block, [thing]);
        watching.observe(block);
      }
      if (near.has(block)) onChange([thing], true);
    },
    clear(): void {
      watching.disconnect();
      held.clear();
      near.clear();
    },
  };
}
