/** Welsh, a draft: looking up in the glossary. */
import type { Words } from '..';
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'cy');

export const lookUp: Words['lookUp'] = {
  title: 'Chwilio am fyrfodd',
  place: 'Chwilio’r eirfa',
  label: 'Byrfodd, neu’r geiriau y mae’n sefyll drostynt',
  example: 'LAC, looked after, safeguarding board',
  everywhere: (asked) => (asked === '' ? 'Chwilio fy holl bapurau' : `Chwilio fy holl bapurau am “${asked}”`),
  loading: 'Mae’r eirfa’n cael ei hagor …',
  found: (n, asked, most) => {
    if (n === 0) return `Nid oes dim yng ngeirfa Kloe’n debyg i “${asked}”.`;
    const look = `Mae ${count(n)} yng ngeirfa Kloe’n debyg i “${asked}”.`;
    return n > most ? `${look} Dangosir y ${count(most)} cyntaf.` : look;
  },
};
