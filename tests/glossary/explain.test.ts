import { expect, test } from 'vitest';
import { findShortForms } from '@/lib/extract/short-forms';
import { explainerFor } from '@/lib/glossary/explain';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { paper } from '../support/paper';

const TERMS = await loadUkTerms();

function meaningsOf(short: string, notation: string) {
  const shortForms = findShortForms(paper(notation));
  const found = shortForms.find((shortForm) => shortForm.short === short);
  return found ? explainerFor(shortForms, TERMS)(found) : [];
}

test('what the paper says comes before the glossary', () => {
  const [best] = meaningsOf('CPP', 'The Corporate Property Programme (CPP) met.');
  expect(best).toMatchObject({ long: 'Corporate Property Programme', origin: 'document' });
});

test("the paper's own words come with the glossary's note for a lay reader", () => {
  const [best] = meaningsOf('SGO', 'A special guardianship order (SGO) was made.');
  expect(best).toMatchObject({ long: 'special guardianship order', origin: 'document' });
  expect(best?.note).toMatch(/guardian until 18/);
});

test('a short form that the paper never explains is explained by the glossary', () => {
  expect(meaningsOf('CAMHS', 'Waits for CAMHS grew.')[0]).toMatchObject({
    origin: 'glossary',
    isChecked: true,
  });
});

test('a term from common usage is marked as unchecked', () => {
  expect(meaningsOf('T&F', 'The T&F group met.')[0]).toMatchObject({
    long: 'task and finish',
    isChecked: false,
  });
});

test('of two senses the one that fits the paper comes first', () => {
  const children = meaningsOf('CPP', 'CPP numbers rose. ICPC, RCPC and LAC reviews were late.');
  expect(children[0]?.long).toBe('Child Protection Plan');
});

test('nothing is made up for a short form nobody knows', () => {
  expect(meaningsOf('WZQX', 'The WZQX group met.')).toEqual([]);
});

test('a name that the paper writes out spells what it never explains, with doubt', () => {
  const paper = 'The Upper Marsh Flood Partnership met. Cost fell to the UMFP.';
  expect(meaningsOf('UMFP', paper)).toMatchObject([
    { long: 'Upper Marsh Flood Partnership', origin: 'spelled', note: null, isChecked: false },
  ]);
});

test.each`
  why                             | notation
  ${'it is no name'}              | ${'The usual monthly figures passed. Cost fell to the UMFP.'}
  ${'a full stop stands between'} | ${'It is in Upper Marsh. Flood Partnership costs fell to the UMFP.'}
  ${'a cell ends between'}        | ${'| Upper Marsh | Flood Partnership |\n\nCost fell to the UMFP.'}
  ${'it is all in capitals'}      | ${'UPPER MARSH FLOOD PARTNERSHIP\n\nCost fell to the UMFP.'}
`('words are not taken for a long form where $why', ({ notation }) => {
  expect(meaningsOf('UMFP', notation)).toEqual([]);
});

test.each`
  short    | long                         | notation
  ${'VWB'} | ${"Veterans' Wellbeing"}     | ${"The Veterans' Wellbeing team has a VWB plan."}
  ${'LMH'} | ${'Lower Marsh Healthwatch'} | ${'Lower Marsh Healthwatch spoke. LMH has three staff.'}
  ${'UWB'} | ${'Upland Water Board'}      | ${'Upland Wellbeing, Upland Wellbeing and the Upland Water Board: UWB paid.'}
  ${'UMM'} | ${'Upper Marsh Multiagency'} | ${'The Upper Marsh Multiagency team: UMM.'}
`('$short may be $long', ({ short, long, notation }) => {
  expect(meaningsOf(short, notation)[0]).toMatchObject({ long, origin: 'spelled', isChecked: false });
});

test('words that spell it by chance do not stand in the way of a name', () => {
  const chance = ['gave with them', 'got wet though', 'go west today', 'grow weeds too', 'get well then'];
  const notation = `${chance.join('. ')}.\nThe Greater Westmarch Trust met; members of GWT spoke.`;
  expect(meaningsOf('GWT', notation)[0]?.long).toBe('Greater Westmarch Trust');
});

test.each`
  short   | long                   | notation
  ${'CT'} | ${'Conservation Team'} | ${'The Trees/Conservation Team grew. TR/CT met; the Tree Register/Conservation Team has two posts.'}
  ${'LW'} | ${'Local Welfare'}     | ${'Money Advice and Local Welfare share an office. Two posts in MA/LW are vacant.'}
`('one of a pair is explained where both stand side by side in full: $short', ({ short, long, notation }) => {
  expect(meaningsOf(short, notation)[0]).toMatchObject({ long, origin: 'spelled' });
});

test.each`
  why                                   | notation
  ${'they are no names'}                | ${'We plant trees, run the conservation team. TR/CT met.'}
  ${'another sign stands between them'} | ${'The Tree Register, Conservation Team and others. TR/CT met.'}
  ${'they are not paired'}              | ${'The Tree Register/Conservation Team met. So did TR and CT.'}
`('two letters alone are not explained by names where $why', ({ notation }) => {
  expect(meaningsOf('CT', notation).map(({ long }) => long)).not.toContain('Conservation Team');
});

test('of two senses the one that the paper writes out comes first', () => {
  const rights = meaningsOf(
    'HRA',
    'Under the human rights act people may complain. The HRA binds the council.',
  );
  expect(rights[0]?.long).toBe('Human Rights Act 1998');
  const homeless = meaningsOf('HRA', 'The housing revenue account is in balance. The HRA pays for repairs.');
  expect(homeless[0]?.long).toBe('Housing Revenue Account');
});

const OFTEN = 'The SRT met. The SRT plans. The SRT ended. The SRT paid.';

test.each`
  why                                             | short      | of         | notation
  ${'a letter is missing between the same words'} | ${'ST'}    | ${'SRT'}   | ${`${OFTEN} There are nine posts within SRT area 2, and ten within ST area 1.`}
  ${'two letters have changed places'}            | ${'STR'}   | ${'SRT'}   | ${`${OFTEN} Posts within SRT areas cost more than within STR areas.`}
  ${'so have two of many'}                        | ${'UMPFX'} | ${'UMFPX'} | ${'UMFPX met. UMFPX paid. UMFPX left. UMFPX came. UMFPX won. Then UMPFX lost. Our Upper Marsh Flood Partnership Exchange (UMFPX).'}
  ${'the glossary knows it so'}                   | ${'CAHMS'} | ${'CAMHS'} | ${'Waits for CAHMS grew.'}
`('$short is likely a misprint of $of where $why', ({ short, of, notation }) => {
  const explained = `${notation}\n\nThe Safer Roads Team (SRT) moved.`;
  expect(meaningsOf(short, explained)[0]).toMatchObject({
    origin: 'misprint',
    misprintOf: of,
    isChecked: false,
  });
});

test.each`
  why                                     | notation
  ${'other words stand beside it'}        | ${'There are nine posts within SRT area 2, and the QRT sees to ten.'}
  ${'only small words stand beside it'}   | ${'It is for SRT to act and for RT to pay.'}
  ${'it is used often itself'}            | ${'There are posts within SRT area 2, within RT area 1, within RT area 3, within RT area 4.'}
  ${'another letter stands in its place'} | ${'There are posts within SRT area 2, and within SXT area 1.'}
  ${'it has a letter more'}               | ${'There are posts within SRT area 2, and within HSRT area 1.'}
`('no misprint is seen where $why', ({ notation }) => {
  const found = findShortForms(paper(`${OFTEN} ${notation}`));
  expect(found.flatMap(({ misprintOf }) => misprintOf ?? [])).toEqual([]);
});

test.each`
  short      | long                                          | notation
  ${'WMICB'} | ${'West Marl Integrated Care Board'}          | ${'Our work in West Marl grew; marl is clay. The WMICB was asked.'}
  ${'MWICB'} | ${'Marl and Westmarch Integrated Care Board'} | ${'Across Marl and Westmarch the MWICB has no beds.'}
  ${'WMICB'} | ${'West Marl Integrated Care Board'}          | ${'In the West Marl Institute the WMICB met.'}
`('$short is put together of a name in the paper and what each place has', ({ short, long, notation }) => {
  expect(meaningsOf(short, notation)).toMatchObject([
    { long, origin: 'joined', isChecked: false, note: null },
  ]);
});

test('of two places of the same letters the one by which bodies are called comes first, and both are shown', () => {
  const text = 'West Moor: 3. West Moor: 4. West Marl Police spoke; West Moor fell. The WMICB met.';
  expect(meaningsOf('WMICB', text).map(({ long }) => long)).toEqual([
    'West Marl Integrated Care Board',
    'West Moor Integrated Care Board',
  ]);
});

test.each`
  why                                   | notation
  ${'its words are also written small'} | ${'We met Health Watchers. Good health for all, said watchers. The HWICB was asked.'}
  ${'the place is of other letters'}    | ${'Our work in East Marl grew. The HWICB was asked.'}
  ${'each place has no such thing'}     | ${'In High Westmarch the HWLAC rose.'}
`('nothing is put together where $why', ({ notation }) => {
  expect(meaningsOf('HWICB', notation)).toEqual([]);
  expect(meaningsOf('HWLAC', notation)).toEqual([]);
});
