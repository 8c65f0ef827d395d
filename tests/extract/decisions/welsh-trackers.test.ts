/** Welsh trackers, and those whose header is in both languages. */
import { describe, expect, test } from 'vitest';
import { type TrackerRow, trackerRowsIn } from '@/lib/extract/decisions/trackers';
import { findRecommendations } from '@/lib/extract/recommendations';
import { findRequests } from '@/lib/extract/requests';
import { kindNamed, trackerIn } from '@/lib/follow/tracker-sheet';
import { followUpFiles } from '@/lib/words/cy/follow-up-files';
import { paper } from '../../support/paper';

const rowsIn = (notation: string): readonly TrackerRow[] => trackerRowsIn(paper(notation));
const pick = <Key extends keyof TrackerRow>(notation: string, ...keys: readonly Key[]) =>
  rowsIn(notation).map((row) => keys.map((key) => row[key]));

describe('columns as councils of Wales name them', () => {
  test.each([
    [
      'a tracker of actions',
      `# Traciwr Camau Gweithredu
       | Dyddiad y Cyfarfod | Eitem | Cam Gweithredu | Swyddog Cyfrifol | Erbyn | Diweddariad | Statws |
       | 8 Medi 2026 | Gofal maeth | Anfon y ffigurau at yr aelodau | Pennaeth Maethu | 24 Tachwedd 2026 | Anfonwyd | Wedi’i gwblhau |`,
      [
        '2026-09-08',
        'Gofal maeth',
        'Anfon y ffigurau at yr aelodau',
        'Pennaeth Maethu',
        'Anfonwyd',
        'completed',
        '24 Tachwedd 2026',
      ],
    ],
    [
      'recommendations under other names',
      `| Cyfarfod | Argymhelliad | Aelod Cabinet | Cynnydd | Dyddiad cwblhau | Statws |
       | 3 Mawrth 2026 | Y dylid cadw’r llwybrau | Cludiant | Cadwyd dau | Gorffennaf 2026 | Ar y gweill |`,
      [
        '2026-03-03',
        null,
        "Y dylid cadw'r llwybrau",
        'Cludiant',
        'Cadwyd dau',
        'in progress',
        'Gorffennaf 2026',
      ],
    ],
    [
      'two names for one column',
      `| Cyfarfod/Dyddiad | Cam Gweithredu/Argymhelliad | Swyddog/Aelod Cyfrifol | Diweddariad/Cynnydd | Statws |
       | 1/6/2026 | Rhewi’r ffioedd | Aelod Cabinet | Mae’r gwaith ar ddechrau | Heb ddechrau |`,
      [
        '2026-06-01',
        null,
        "Rhewi'r ffioedd",
        'Aelod Cabinet',
        "Mae'r gwaith ar ddechrau",
        'not started',
        null,
      ],
    ],
    [
      'what the cabinet decided, and the day of the decision',
      `| Rhif yr argymhelliad | Dyddiad y penderfyniad | Argymhelliad i’r Cabinet | Penderfyniad y Cabinet | Statws |
       | 1 | 4 Mai 2026 | Penodi swyddog coed | Derbyniwyd | Cyflawnwyd |`,
      ['2026-05-04', null, 'Penodi swyddog coed', null, 'Derbyniwyd', 'completed', null],
    ],
    [
      'both languages in one header',
      `# Traciwr Camau Gweithredu / Action Tracker
       | Cyfarfod / Meeting | Pwnc / Subject | Camau / Actions | Cyfrifol / Responsible | Diweddariad ar gynnydd y gwaith / Update on the progress of the work | Statws / Status |
       | 7 Gorffennaf 2026 / 7 July 2026 | Pyllau / Ponds | Codi ffens / Put up a fence | Pennaeth Parciau | Archebwyd / Ordered | Parhaus / Ongoing |`,
      [
        '2026-07-07',
        'Pyllau / Ponds',
        'Codi ffens / Put up a fence',
        'Pennaeth Parciau',
        'Archebwyd / Ordered',
        'in progress',
        null,
      ],
    ],
    [
      'what has been done is no action that was asked',
      `# Camau sy’n weddill
       | Camau a gymerwyd | Camau gweithredu | Pwy | Cwblhawyd |
       | Dim eto | Trefnu ymweliad | Clerc | Ydy |`,
      [null, null, 'Trefnu ymweliad', 'Clerc', 'Dim eto', 'completed', null],
    ],
  ])('%s', (_, notation, row) => {
    expect(pick(notation, 'meetingDate', 'itemTitle', 'text', 'owner', 'response', 'status', 'due')).toEqual([
      row,
    ]);
  });

  test.each([
    [
      'an improvement plan',
      '# Cynllun Gwella\n| Camau gweithredu | Erbyn | Swyddog | Cynnydd | Statws |\n| Hyfforddi staff | Mai | Pennaeth | Wedi dechrau | Oren |',
    ],
    ['figures', '| Mesur | Targed | Gwirioneddol | Statws |\n| Camau ar amser | 90% | 84% | Oren |'],
    [
      'risks',
      '| Risg | Lliniaru | Perchennog | Statws |\n| Staff yn gadael | Talu mwy | Pennaeth | Agored |',
    ],
    [
      'a list of decisions',
      '| Penderfyniad | Dyddiad y penderfyniad | Gwneuthurwr y penderfyniad |\n| Gwerthu tir | 4 Mai 2026 | Arweinydd |',
    ],
    [
      'days of a decision',
      '| Rhif y penderfyniad | Dyddiad y penderfyniad | Statws | Swyddog |\n| 14 | 4 Mai 2026 | Agored | Pennaeth |',
    ],
  ])('%s: no tracker', (_, notation) => {
    expect(rowsIn(notation)).toEqual([]);
  });
});

const HEADER = '| Cyfarfod | Cofnod | Argymhelliad | Math | Swyddog | Ymateb | Statws |';
const row = (cells: { readonly text?: string; readonly kind?: string; readonly status?: string }) =>
  `${HEADER}\n| 7 Gorffennaf 2026 | Cofnod 14(b) | ${cells.text ?? 'Codi ffens'} | ${cells.kind ?? ''} | Clerc |  | ${cells.status ?? ''} |`;

test('a minute gives the number and the part', () => {
  expect(pick(row({}), 'itemNumber', 'part')).toEqual([['14', 'b']]);
});

test.each([
  ["Wedi'i gwblhau", 'completed'],
  ['Wedi’i chwblhau – caewyd ar 3 Mai', 'completed'],
  ["Wedi'u cyflawni", 'completed'],
  ['Wedi ei roi ar waith', 'completed'],
  ['CWBLHAWYD', 'completed'],
  ['Cyflawn', 'completed'],
  ['Ar gau', 'completed'],
  ["Wedi'i gwblhau / Completed", 'completed'],
  ["Wedi'i gwblhau'n rhannol", 'in progress'],
  ['Ar y gweill', 'in progress'],
  ['Yn parhau', 'in progress'],
  ['Yn mynd rhagddo', 'in progress'],
  ['Wedi dechrau', 'in progress'],
  ['Yn aros am ddata', 'in progress'],
  ['Heb ddechrau', 'not started'],
  ['Heb ei gychwyn eto', 'not started'],
  ['Nid yw wedi dechrau', 'not started'],
  ['Tynnwyd yn ôl', 'withdrawn'],
  ["Wedi'i dynnu'n ôl", 'withdrawn'],
  ['Heb ei gwblhau', null],
  ["I'w gwblhau erbyn Mai", null],
  ['Cwblhau erbyn Mai', null],
  ['Cyflawniad da', null],
  ['Gwyrdd', null],
])('%s stands for %s', (status, expected) => {
  expect(pick(row({ status }), 'status')).toEqual([[expected]]);
});

test.each([
  ['Cais am wybodaeth', 'information request'],
  ['Argymhelliad Craffu', 'recommendation'],
  ['Cam gweithredu', 'committee action'],
  ['Penderfyniad', 'committee decision'],
  ['Awgrym i’r Cabinet', 'suggestion'],
  ['Mater ward', null],
])('%s is of the kind %s', (kind, expected) => {
  expect(pick(row({ kind }), 'category')).toEqual([[expected]]);
});

test('the parts of one cell are rows; their opening is none', () => {
  const text = 'PENDERFYNWYD: (a) codi ffens; (b) symud y crëyr.';
  expect(pick(row({ text }), 'part', 'text')).toEqual([
    ['a', 'codi ffens;'],
    ['b', 'symud y crëyr.'],
  ]);
  expect(rowsIn(row({ text: 'Penderfynodd y Pwyllgor:', status: 'Agored' }))).toEqual([]);
});

test('the day of the table is not the day of its meetings', () => {
  const notation = `
    # Traciwr argymhellion fel ar 24 Tachwedd 2026
    | Eitem | Argymhelliad | Swyddog | Statws |
    | Pyllau | Codi ffens | Clerc | Agored |
  `;
  expect(pick(notation, 'meetingDate')).toEqual([[null]]);
});

test('what is due in a month is due on its last day; what asks for information is a request', () => {
  const doc = paper(`
    | Cyfarfod | Cais am wybodaeth | Swyddog | Erbyn pryd | Ymateb |
    | 7 Gorffennaf 2026 | Darparu’r ffigurau i’r aelodau | Clerc | Diwedd Medi 2026 |  |
  `);
  expect(findRecommendations(doc).map(({ due, dueDate }) => [due, dueDate])).toEqual([
    ['Diwedd Medi 2026', '2026-09-30'],
  ]);
  expect(findRequests(doc).map(({ from, dueDate }) => [from, dueDate])).toEqual([['Clerc', '2026-09-30']]);
});

test.each`
  header                                                           | roles                                             | kind
  ${'Cyf | Cyfarfod | Argymhelliad | Swyddog arweiniol | Cynnydd'} | ${[null, 'meeting', 'text', 'owner', 'response']} | ${'recommendation'}
  ${'Cyfarfod | Gwybodaeth y gofynnwyd amdani | Gan bwy | Ymateb'} | ${['meeting', 'text', 'owner', 'response']}       | ${'request'}
  ${'Cofnod | Cam i’w gymryd | Diweddarwyd | Wedi’i gwblhau'}      | ${['minute', 'text', null, 'status']}             | ${'recommendation'}
`('a clerk’s own list: $header', ({ header, roles, kind }) => {
  const fields: readonly string[] = header.split(' | ');
  const sheet = trackerIn([
    { line: 1, fields },
    { line: 2, fields: fields.map(() => 'a') },
  ]);
  expect(sheet?.roles).toEqual(roles);
  expect(sheet && kindNamed(sheet)).toBe(kind);
});

test('the list that Kloe itself hands a clerk in Welsh can be brought in again', () => {
  const fields = Object.values(followUpFiles.tracker);
  const sheet = trackerIn([
    { line: 1, fields },
    { line: 2, fields: fields.map(() => 'a') },
  ]);
  expect(sheet?.roles).toEqual(['meeting', 'item', 'text', 'owner', 'response', 'due', 'status']);
});
