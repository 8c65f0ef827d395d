/** The member's glossary as a file: what goes out comes back, and what a file says is accepted whole or refused with its reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glossaryToCsv, readGlossaryCsv } from '@/lib/export/glossary-csv';
import { glossaryToJson, readGlossaryJson } from '@/lib/export/glossary-json';
import type { OwnMeaning, Scope } from '@/lib/glossary/own';
import { casesOf } from '../support/random';

const COUNCIL = 'Westmarch County Council';
const meaning = (told: Partial<OwnMeaning> = {}): OwnMeaning => ({
  short: 'CPP',
  long: 'child protection plan',
  note: null,
  scope: { kind: 'everywhere' },
  insteadOf: null,
  ...told,
});

test('a glossary is a table that a spreadsheet opens', () => {
  const csv = glossaryToCsv([
    meaning({ note: '=1+1', scope: { kind: 'committee', council: COUNCIL, committee: 'Cabinet, sitting' } }),
  ]);
  expect(csv).toBe(
    '\uFEFFshort,meaning,note,holds,council,committee,insteadOf\r\n' +
      `CPP,child protection plan,'=1+1,committee,${COUNCIL},"Cabinet, sitting",\r\n`,
  );
});

const HEAD = 'short,meaning,note,holds,council,committee';

test.each`
  row                                   | outcome
  ${'CPP,a plan,,,,'}                   | ${'a plan'}
  ${'CPP,a plan'}                       | ${'a plan'}
  ${'CPP, a plan ,,EVERYWHERE,,'}       | ${'a plan'}
  ${'CPP,"a plan, or ""panel""",,,,'}   | ${'a plan, or "panel"'}
  ${"CPP,'=SUM(A1),,,,"}                | ${'=SUM(A1)'}
  ${"CPP,'tis a plan,,,,"}              | ${"'tis a plan"}
  ${'CPP,a plan,,council,Westmarch,'}   | ${'a plan'}
  ${',a plan,,,,'}                      | ${'no-short'}
  ${'CPP,,a note,,,'}                   | ${'no-meaning'}
  ${`${'C'.repeat(41)},a plan,,,,`}     | ${'too-long'}
  ${`CPP,${'a'.repeat(501)},,,,`}       | ${'too-long'}
  ${'CPP,a plan,,here,,'}               | ${'unknown-place'}
  ${'CPP,a plan,,council,,'}            | ${'no-council'}
  ${'CPP,a plan,,committee,,Cabinet'}   | ${'no-council'}
  ${'CPP,a plan,,committee,Westmarch,'} | ${'no-committee'}
`('of the row $row comes $outcome', ({ row, outcome }) => {
  const read = readGlossaryCsv(`${HEAD}\r\n${row}\r\n`);
  if (read.kind !== 'read') throw new Error('the file was not taken for a glossary');
  expect([...read.accepted.map(({ long }) => long), ...read.refused.map(({ reason }) => reason)]).toEqual([
    outcome,
  ]);
});

test('a refused row says its line, though others run over several', () => {
  const csv = `${HEAD}\nCPP,a plan,"a note\nof two lines",,,\n\nLAC,,,,,\nCPP,A plans,,,,`;
  expect(readGlossaryCsv(csv)).toMatchObject({
    accepted: [{ short: 'CPP', note: 'a note\nof two lines' }],
    refused: [
      { line: 5, reason: 'no-meaning' },
      { line: 6, reason: 'twice' },
    ],
  });
});

test.each(['', 'Team,Posts\r\nNorth,3\r\n', 'short\r\nCPP\r\n', '{"kloe":"glossary"}'])(
  'the file %j is no glossary in CSV',
  (csv) => {
    expect(readGlossaryCsv(csv)).toEqual({ kind: 'not-a-glossary' });
  },
);

test.each([
  '',
  '{',
  '[]',
  '{"kloe":"notes","version":1,"meanings":[]}',
  '{"kloe":"glossary","version":2,"meanings":[]}',
])('the file %j is no glossary in JSON', (json) => {
  expect(readGlossaryJson(json)).toEqual({ kind: 'not-a-glossary' });
});

test('an entry of JSON that is no meaning is refused by its place', () => {
  const meanings = [{ short: 'CPP', meaning: 'a plan' }, 7, { short: 'CPP', meaning: ['a plan'] }];
  expect(readGlossaryJson(JSON.stringify({ kloe: 'glossary', version: 1, meanings }))).toMatchObject({
    accepted: [{ short: 'CPP', long: 'a plan', scope: { kind: 'everywhere' } }],
    refused: [
      { line: 2, reason: 'unreadable' },
      { line: 3, reason: 'unreadable' },
    ],
  });
});

const said = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    fc.string({
      minLength: 1,
      maxLength: 9,
      unit: fc.constantFrom('"', "'", ',', '\r', '\n', '=', '+', '-', '@', 'a', '1'),
    }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant({ kind: 'everywhere' } as const),
  fc.record({ kind: fc.constant('council' as const), council: said }),
  fc.record({ kind: fc.constant('committee' as const), council: said, committee: said }),
);
const anyMeaning: fc.Arbitrary<OwnMeaning> = fc.record({
  short: said,
  long: said,
  note: fc.option(said),
  scope,
  insteadOf: fc.option(said),
});

test.each([
  ['CSV', glossaryToCsv, readGlossaryCsv],
  ['JSON', glossaryToJson, readGlossaryJson],
] as const)('whatever a meaning holds, %s gives it back', (_, write, read) => {
  fc.assert(
    fc.property(anyMeaning, (one) => {
      expect(read(write([one]))).toEqual({ kind: 'read', accepted: [one], refused: [] });
    }),
    casesOf(5_000),
  );
});
