// @vitest-environment happy-dom
/** How large pages are: what the member chose stays, what nobody chose follows the window. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSize } from '@/entrypoints/reader/viewer-size';
import type { PaperView } from '@/lib/store/rows';

let resized = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        resized = changed;
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const A4 = [794, 1123] as const;
const A3_LYING = [1587, 1123] as const;

type Pages = readonly (readonly [width: number, height: number])[];

/** pdf.js with a paper that was last looked at like that, in a window of some width; `read` tells it how large all pages are. */
function opened(view: PaperView | null, width: number, pages: Pages = [A4]) {
  const heard = new Map<string, (event: unknown) => void>();
  const says = (name: string, event: unknown) => heard.get(name)?.(event);
  const container = document.createElement('div');
  const widen = (to: number) => {
    Object.defineProperty(container, 'clientWidth', { value: to, configurable: true });
    resized();
  };
  let rotation = 0;
  let scale = 1;
  let isRead = false;
  const reading = Promise.withResolvers<void>();
  const shownAs: string[] = [];
  const viewer = {
    container,
    pagesCount: pages.length,
    pagesPromise: reading.promise,
    getPageView(at: number) {
      const upright = pages[isRead ? at : 0] ?? A4;
      const [across, down] = rotation % 180 === 0 ? upright : [upright[1], upright[0]];
      return { scale, viewport: { width: across * scale, height: down * scale } };
    },
    set currentScaleValue(value: string) {
      const size = Number(value);
      scale = size || 0.8;
      shownAs.push(size ? String(Math.round(size * 100) / 100) : value);
      says('scalechanging', { scale, ...(!size && { presetValue: value }) });
    },
    get pagesRotation() {
      return rotation;
    },
    set pagesRotation(next: number) {
      rotation = next;
      says('rotationchanging', { pagesRotation: next });
    },
  };
  const bus = { on: (name: string, listen: (event: unknown) => void) => void heard.set(name, listen) };
  const size = createSize(
    bus as never,
    viewer as never,
    { middle: () => null, centre: () => undefined } as never,
  );
  const kept: PaperView[] = [];
  size.onChosen((chosen) => kept.push(chosen));
  Object.defineProperty(container, 'clientWidth', { value: width, configurable: true });
  Object.defineProperty(container, 'clientHeight', { value: 900 });
  size.begin(view);
  says('pagesinit', {});
  vi.runAllTimers();
  const read = async () => {
    isRead = true;
    reading.resolve();
    await reading.promise;
  };
  return { ...size, widen, read, kept, shownAs };
}

test('what nobody chose follows the window, also once the paper was turned', () => {
  const { rotate, widen, kept, shownAs } = opened(null, 1200);
  widen(400);
  rotate(90);
  widen(1200);
  expect(shownAs).toEqual(['1.25', '0.45', '0.32', '1.03']);
  expect(kept).toEqual([{ size: 'auto', rotation: 90 }]);
});

test('a paper that was only turned is shown turned, and as fits the window', () => {
  const { shownAs, rotation } = opened({ size: 'auto', rotation: 90 }, 400);
  expect(shownAs).toEqual(['0.45', '0.32']);
  expect(rotation.value).toBe(90);
});

test.each([
  ['first', [A3_LYING, A4, A4]],
  ['last', [A4, A4, A3_LYING]],
])('a plan on A3 that stands %s leaves the other pages as large as they would be', async (_where, pages) => {
  const { read, widen, shownAs } = opened(null, 1200, pages);
  await read();
  widen(500);
  expect(shownAs.slice(1)).toEqual(['1.25', '0.58']);
});

test('whoever chose a size while the pages were read keeps it', async () => {
  const { actualSize, read, shownAs } = opened(null, 1200, [A3_LYING, A4, A4]);
  actualSize();
  await read();
  expect(shownAs).toHaveLength(1);
});

test.each([
  [0.5, '0.5'],
  ['page-fit', 'page-fit'],
] as const)('%s is what was chosen, and stays so', (chosen, shown) => {
  const { shownAs, rotate, kept } = opened({ size: chosen, rotation: 0 }, 1200);
  expect(shownAs).toEqual([shown]);
  rotate(90);
  expect(kept).toEqual([{ size: chosen, rotation: 90 }]);
});
