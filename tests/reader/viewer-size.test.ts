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

/** pdf.js with a paper that was last looked at like that, in a window of some width. */
function opened(view: PaperView | null, width: number) {
  const heard = new Map<string, (event: unknown) => void>();
  const says = (name: string, event: unknown) => heard.get(name)?.(event);
  const container = document.createElement('div');
  const widen = (to: number) => {
    Object.defineProperty(container, 'clientWidth', { value: to, configurable: true });
    resized();
  };
  let rotation = 0;
  const shownAs: string[] = [];
  const viewer = {
    container,
    pagesCount: 3,
    set currentScaleValue(value: string) {
      shownAs.push(value);
      says('scalechanging', { scale: Number(value) || 0.8, presetValue: value });
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
  const size = createSize(bus as never, viewer as never, { middle: () => null } as never);
  const kept: PaperView[] = [];
  size.onChosen((chosen) => kept.push(chosen));
  Object.defineProperty(container, 'clientWidth', { value: width, configurable: true });
  size.begin(view);
  says('pagesinit', {});
  vi.runAllTimers();
  return { ...size, widen, kept, shownAs };
}

test('what nobody chose follows the window, also once the paper was turned', () => {
  const { rotate, widen, kept, shownAs } = opened(null, 1200);
  rotate(90);
  widen(400);
  widen(1200);
  expect(shownAs).toEqual(['auto', 'page-width', 'auto']);
  expect(kept).toEqual([{ size: 'auto', rotation: 90 }]);
});

test('a paper that was only turned is shown turned, and as fits the window', () => {
  const { shownAs, rotation } = opened({ size: 'auto', rotation: 90 }, 400);
  expect(shownAs).toEqual(['page-width']);
  expect(rotation.value).toBe(90);
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
