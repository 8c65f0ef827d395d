/** Welsh, a draft: the figures of a meeting or a paper at the desk. */
import type { Words } from '..';
import { count, counted } from './counted';

export const deskFigures: Words['deskFigures'] = {
  ofMeeting: 'Ffigurau’r cyfarfod hwn',
  ofPaper: 'Ffigurau’r papur hwn',
  loading: 'Yn nôl yr hyn a ganfuwyd …',
  backToMeeting: 'Yn ôl i’r cyfarfod',
  table: 'Ffigurau',
  tableHint:
    'Mae i fyny ac i lawr yn mynd o ffigur i ffigur, Enter yn agor ei eiriau, P yn dangos ei dudalen, Q yn gofyn amdano.',
  none: 'Ni chafwyd hyd i ffigurau',
  noneText: 'Nid oes yr un yn yr hyn a ddarllenwyd o’r papurau hyn.',
  noPapers: 'Nid oes dim o hwn yn cael ei gadw',
  noPapersText: 'Dilëwyd y papurau ar y cyfrifiadur hwn, neu ni ddarllenwyd hwy erioed.',
  unread: (titles) => `${titles}: agorwch ef unwaith, a bydd Kloe yn chwilio am ei ffigurau.`,
  showMore: (n, left) =>
    n === left ? `Dangos y ${count(n)} arall` : `Dangos ${count(n)} arall o ${count(left)}`,
  shown: (n, of) => (n === of ? counted(n, 'ffigur') : `${count(n)} o ${counted(of, 'ffigur')}`),
  column: {
    name: 'Mesur',
    period: 'Cyfnod',
    value: 'Gwerth',
    target: 'Targed',
    gap: 'Bwlch i’r targed',
    before: 'Tro diwethaf',
    change: 'Newid',
    england: 'Lloegr',
    others: 'Eraill',
    rag: 'CAG',
    page: 'Tudalen',
  },
  judged: { better: 'gwell', worse: 'gwaeth', missed: 'methwyd', met: 'cyrhaeddwyd' },
  unsaid: {
    target: 'ni ellir dweud ai methwyd ynteu cyrhaeddwyd',
    before: 'ni ellir dweud ai gwell ynteu gwaeth',
  },
};
