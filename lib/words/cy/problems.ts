/** Welsh, a draft: what went wrong, and what to do next. */
import type { Words } from '..';

export const problems: Words['problems'] = {
  passwordNeeded: 'Mae angen cyfrinair ar y papur hwn. Ni all Kloe ei ddarllen hebddo.',
  passwordWrong:
    'Nid yw’r cyfrinair hwnnw’n agor y papur. Rhowch gynnig arall arni, neu gofynnwch i’r Gwasanaethau Democrataidd amdano.',
  empty: 'Mae’r ffeil hon yn wag: does dim ynddi i’w ddarllen.',
  notAPaper:
    'Nid PDF yw’r ffeil hon, beth bynnag y mae ei henw’n ei ddweud. Agorwch hi mewn rhaglen arall i weld beth yw hi.',
  broken: 'Mae’r PDF hwn wedi torri ac ni ellir ei ddarllen. Lawrlwythwch ef eto o dudalen y cyngor.',
  cancelled: 'Stopiwyd y darllen.',
};
