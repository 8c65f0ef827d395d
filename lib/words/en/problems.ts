/** What went wrong, where, and what the member can do next. */
import type { StoreProblem } from '@/lib/store/problems';

export const problems = {
  passwordNeeded: 'This paper needs a password. Kloe cannot read it without one.',
  passwordWrong: 'That password does not open this paper. Try again, or ask Democratic Services for it.',
  empty: 'This file is empty: there is nothing in it to read.',
  notAPaper: 'This file is not a PDF, whatever its name says. Open it in another program to see what it is.',
  broken: 'This PDF is broken and cannot be read. Download it again from the council’s page.',
  cancelled: 'Reading was stopped.',

  store: {
    title: { read: 'What Kloe keeps cannot be shown', change: 'Nothing was changed' },
    text: {
      full: 'There is no room on this computer’s disk. Make room, then try again.',
      blocked:
        'The browser keeps no data here. This may be a private window, or site data may be switched off for extensions.',
      newer: 'A newer Kloe has written these records. Update this one; until then they are left as they are.',
      closed: 'Kloe was updated in the meantime. Load this page again.',
      'cannot-open':
        'The records on this computer cannot be opened. Close other windows of Kloe, and make room if the disk is full; then load this page again.',
      'not-upgraded':
        'The records on this computer could not be brought up to date for this Kloe. They are as they were, and nothing is lost. Load this page again; if that does not help, wait for an update of Kloe.',
      gone: 'It is no longer there: it was deleted in another window.',
      circle: 'One of them counts as the other already.',
      failed: 'Something went wrong inside Kloe. Load this page again; what was stored before is safe.',
    } satisfies Readonly<Record<StoreProblem['kind'], string>>,
  },
  /** What was read could not be kept. The reason follows, but for a full disk. */
  notKept: {
    title: { full: 'There is no room to keep what was read', other: 'What was read cannot be kept' },
    text: 'What was found is shown, but will be gone when you close this.',
    makeRoom: 'Notes you wrote before are safe. Delete papers on the desk to make room.',
  },
};
