/** Kloe in a council's page: put there by a press of the button, or for a host that is always on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fetchForKloe, takeLivePage } from '@/lib/page/answers';
import { wanted } from '@/lib/page/bar-buttons';
import { heedBarChoices } from '@/lib/page/bar-choices';
import { foundMark } from '@/lib/page/found-mark';
import { handOver } from '@/lib/page/hand-over';
import { liveMarks } from '@/lib/page/live-marks';
import { pageWholes } from '@/lib/page/page-wholes';
import { watchSelection } from '@/lib/page/selection';
import { answer } from '@/lib/platform/messages';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  /** `context` ends when a newer copy starts in the page, or Kloe is updated or removed. */
  main(context) {
    const { signal } = context;
    const mark = foundMark(document, signal);
    const marks = liveMarks(document, signal);
    const selection = watchSelection(document, {
      within: () => document.body,
      wholes: pageWholes(document),
      isOwnPage: false,
      meaningOf: heedBarChoices(document, signal),
      choose: (wants, range) => handOver(document, range, wants),
      signal,
    });
    const stop = answer({
      'mark-words': ({ marks: told }) => {
        marks.show(told);
        return null;
      },
      'begin-making': async ({ wants }) => {
        await selection.begin(wanted(wants));
        return null;
      },
      'read-page': () => takeLivePage(document),
      'show-words': ({ source, exact }) => ({ isFound: mark.show(source, exact) }),
      'fetch-bytes': ({ address }) => fetchForKloe(document, address),
    });
    signal.addEventListener('abort', stop);
  },
});
