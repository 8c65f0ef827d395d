/** Short forms explained in a council's page: put there by the panel once it has found some. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { liveShortForms } from '@/lib/page/live-short-forms';
import { answer } from '@/lib/platform/messages';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const shortForms = liveShortForms(document, signal);
    const stop = answer({
      'explain-short-forms': (told) => ({ isTaken: shortForms.take(told.shortForms) }),
    });
    signal.addEventListener('abort', stop);
  },
});
