/** Every state of the panel, by name: looked at in tests and, as pictures, by whoever builds it. */
import type { PanelState } from '@/components/panel-state';
import { LISTING, note, PACK, PAGE, VIEW } from './sample';

const read = (told: Partial<typeof VIEW>): PanelState => ({ kind: 'read', view: { ...VIEW, ...told } });
const PICTURES = PACK.study.pages
  .slice(0, 30)
  .map((page) => (page.number > 12 ? { ...page, text: 'none' as const } : page));

export const STATES: Readonly<Record<string, PanelState>> = {
  'not asked yet': { kind: 'idle' },
  'a page closed to extensions': { kind: 'closed' },
  'a PDF': { kind: 'pdf', address: 'https://democracy.westmarch.gov.uk/documents/s123/Pack.pdf' },
  'at work': { kind: 'reading' },
  'no meeting here': { kind: 'no-meeting' },
  'not as expected': { kind: 'failed' },
  'too large': { kind: 'too-large' },
  'a meeting': read({}),
  'a meeting, its page alone': read({ papers: [PAGE], notes: [] }),
  'a meeting with nothing published': read({
    listing: { ...LISTING, state: 'nothing-published', items: [], papers: [] },
    papers: [{ ...PAGE, study: { ...PAGE.study, findings: [] } }],
    notes: [],
  }),
  'a cancelled meeting': read({ listing: { ...LISTING, state: 'cancelled' }, papers: [PAGE] }),
  'draft minutes': read({ listing: { ...LISTING, state: 'draft-minutes' }, papers: [PAGE] }),
  'a meeting without items': read({ listing: { ...LISTING, items: [] }, papers: [PAGE] }),
  'any other page': read({
    listing: null,
    title: 'Our children’s services: annual self-assessment',
    papers: [{ ...PACK, isPage: true }],
  }),
  'disk full': read({ notKept: { kind: 'full' } }),
  'storage blocked': read({ notKept: { kind: 'blocked' } }),
  'words gone from the page': read({ isMissing: true }),
  'always on': read({ isAlwaysOn: true }),
  'always on, refused': read({ wasRefused: true }),
  'may be exempt': read({ papers: [{ ...PAGE, exemptWords: 'Not for publication' }] }),
  'pages without text': read({ papers: [{ ...PACK, study: { ...PACK.study, pages: PICTURES } }] }),
  'nothing found, not all could be read': read({
    papers: [{ ...PACK, study: { findings: [], challenges: [], failed: [], pages: PICTURES, tables: [] } }],
    notes: [],
  }),
  'nothing found': read({
    papers: [
      { ...PACK, study: { findings: [], challenges: [], failed: [], pages: PACK.study.pages, tables: [] } },
    ],
    notes: [],
  }),
  'not looked for': read({
    papers: [
      {
        ...PACK,
        study: {
          findings: [],
          challenges: [],
          failed: ['figure', 'short-form', 'recommendation', 'request', 'work-programme', 'public-question'],
          pages: PACK.study.pages,
          tables: [],
        },
      },
    ],
  }),
  'a note that cannot be saved': read({ notes: [{ note: note(), saved: 'full' }] }),
  'a note deleted': read({ notes: [], noteDone: { kind: 'deleted', note: note() } }),
  'a meaning given': read({ corrected: { short: 'CPP', long: 'Corporate Parenting Panel' } }),
  'a meaning that cannot be kept': read({ notDone: { kind: 'full' } }),
};
