/** Kloe in a council's page: put there by a press of the button, or for a host that is always on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fetchForKloe, takeLivePage } from '@/lib/page/answers';
import { foundMark } from '@/lib/page/found-mark';
import { watchSelection } from '@/lib/page/selection';
import { answer } from '@/lib/platform/messages';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  /** `context` ends when a newer copy starts in the page, or Kloe is updated or removed. */
  main(context) {
    const { signal } = context;
    const mark = foundMark(document, signal);
    const stop = answer({
      'read-page': () => takeLivePage(document),
      'show-words': ({ source, exact }) => ({ isFound: mark.show(source, exact) }),
      'fetch-bytes': ({ address }) => fetchForKloe(document, address),
    });
    signal.addEventListener('abort', stop);
    watchSelection(document, signal);
  },
});
