import { describe, expect, test } from 'vitest';
import { termsIn } from '@/lib/search/terms';

const TERMS = `
LAC: looked after child
LACI: looked after children’s index
SCP: safeguarding children partnership
LSCB: local safeguarding children board
SAB: safeguarding adults board
CP: child protection
CPP: child protection plan
CPP: corporate parenting panel
ICPC: initial child protection conference
EHCP: education, health and care plan
S&R: scrutiny and review
FOI: freedom of information
LA: local authority
LA: looked after
`
  .trim()
  .split('\n')
  .map((line) => line.split(': '))
  .map(([short = '', long = '']) => ({ short, long }));

const lookUp = termsIn(TERMS);
const found = (asked: string) => lookUp(asked).map(({ short, long }) => `${short}: ${long}`);

describe('what comes first', () => {
  test.each([
    ['the very short form, whatever its case', 'lac', 'LAC: looked after child'],
    ['with full stops', 'L.A.C.', 'LAC: looked after child'],
    ['with spaces around its sign', 's & r', 'S&R: scrutiny and review'],
    ['as it is selected in a sentence', '(EHCPs)', 'EHCP: education, health and care plan'],
    ['possessive', 'LA’s', 'LA: local authority'],
    ['plural and possessive', 'EHCPs’,', 'EHCP: education, health and care plan'],
    ['the beginning of a short form', 'ic', 'ICPC: initial child protection conference'],
    ['a shorter one before a longer', 'ls', 'LSCB: local safeguarding children board'],
    ['words, the last of them begun', 'looked aft', 'LA: looked after'],
    ['words at the beginning, before others', 'safeguarding ch', 'SCP: safeguarding children partnership'],
    ['words in any order', 'plan protection', 'CPP: child protection plan'],
    ['little words do not count', 'the board of safeguarding adults', 'SAB: safeguarding adults board'],
    ['a letter left out', 'safegarding adults', 'SAB: safeguarding adults board'],
    ['a mistyped word and one begun', 'chld prot', 'CP: child protection'],
    ['a wrong first letter', 'vreedom', 'FOI: freedom of information'],
    ['letters that changed places', 'initail conference', 'ICPC: initial child protection conference'],
  ])('%s: “%s”', (_, asked, first) => {
    expect(found(asked)[0]).toBe(first);
  });
});

describe('all that is found', () => {
  test.each([
    [
      'every sense, the commonest first',
      'CPP',
      ['CPP: child protection plan', 'CPP: corporate parenting panel'],
    ],
    [
      'of a mistyped pair of words only what has both',
      'safegarding board',
      ['SAB: safeguarding adults board', 'LSCB: local safeguarding children board'],
    ],
    [
      'the short forms of a sentence that was selected',
      'The FOI about the ICPC data and the XYZ',
      ['FOI: freedom of information', 'ICPC: initial child protection conference'],
    ],
    [
      'a short form once, though its words fit too',
      'la',
      [
        'LA: local authority',
        'LA: looked after',
        'LAC: looked after child',
        'LACI: looked after children’s index',
      ],
    ],
    ['nothing that lacks one of the words', 'child highways', []],
    ['nothing like it', 'zebra crossing', []],
    ['three letters that are nearly something', 'fri', []],
    ['signs alone', '&', []],
    ['single letters, which are no words', 's&r', ['S&R: scrutiny and review']],
    ['a word that tells nothing', 'of', []],
    ['nothing asked', '   ', []],
  ])('%s: “%s”', (_, asked, expected) => {
    expect(found(asked)).toEqual(expected);
  });
});
