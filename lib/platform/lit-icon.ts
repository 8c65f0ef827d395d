/**
 * Lights the button on meeting pages, without being let into any page: the
 * browser itself compares addresses and looks for one table. Chromium alone;
 * Firefox has `page_action` in the manifest.
 */
import { browser } from 'wxt/browser';
import { MEETING_URL_MATCHES } from '@/lib/read/meeting-addresses';

/** For a meeting's page at an address of no known form. */
const ITEM_TABLE = '#mgItemTable';

export async function lightOnMeetingPages(): Promise<void> {
  const { onPageChanged, PageStateMatcher, SetIcon } = browser.declarativeContent;
  await new Promise<void>((done) => onPageChanged.removeRules(undefined, () => done()));
  onPageChanged.addRules([
    {
      conditions: [
        ...MEETING_URL_MATCHES.map((urlMatches) => new PageStateMatcher({ pageUrl: { urlMatches } })),
        new PageStateMatcher({ css: [ITEM_TABLE] }),
      ],
      actions: [new SetIcon({ imageData: { 16: drawn(16), 32: drawn(32) } })],
    },
  ]);
}

/** Kloe's mark, from the same measures as icons/kloe-32.svg: a rule takes no file. */
function drawn(size: 16 | 32): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.scale(size / 32, size / 32);
  context.fillStyle = '#17496f';
  context.beginPath();
  context.roundRect(0, 0, 32, 32, 5);
  context.fill();
  context.fillStyle = '#ffd84d';
  context.fillRect(7, 6, 4, 20);
  context.strokeStyle = '#ffffff';
  context.lineWidth = 4;
  context.stroke(new Path2D('M24 6.5 14.5 16 24 25.5'));
  return context.getImageData(0, 0, size, size);
}
