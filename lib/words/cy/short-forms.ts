/** Welsh, a draft: what is said of a short form and of where its meaning comes from. */
import type { Words } from '..';
import { count, counted } from './counted';

export const shortForms: Words['shortForms'] = {
  fromGlossary: 'geirfa Kloe',
  fromYours: 'eich geirfa chi',
  learntFrom: (paper) => `dysgwyd o ${paper}`,
  usedTimes: (n) => (n === 1 ? 'defnyddiwyd unwaith' : `defnyddiwyd ${count(n)} gwaith`),
  meanings: (n) => (n === 2 ? 'dau ystyr' : counted(n, 'ystyr')),
  also: (meanings) => `neu ${meanings.join(', neu ')}`,
  unknown: 'Nid yw Kloe yn ei adnabod',
  explainedBy: (short) => `${short} wedi’i esbonio gan Kloe`,
  otherMeanings: (n) => `Ystyron eraill (${count(n)})`,
  unchecked: 'o ddefnydd cyffredin: gwiriwch ef',
  spelled: 'heb ei esbonio: enw yn y papur hwn sy’n ei sillafu',
  joined: 'heb ei esbonio: wedi’i roi ynghyd o enw yn y papur hwn a geirfa Kloe',
  misprint: (short) => `heb ei esbonio: camargraffiad o ${short}, efallai`,
  nation: {
    England: 'yn Lloegr',
    'England and Wales': 'yng Nghymru a Lloegr',
    'Northern Ireland': 'yng Ngogledd Iwerddon',
    Scotland: 'yn yr Alban',
    Wales: 'yng Nghymru',
  },
  until: (year) => `tan ${year}`,
  explained: 'Wedi’u hesbonio yn y papur hwn',
  notExplained: 'Heb eu hesbonio yn y papur hwn',
  notExplainedHint:
    'Mae’r papur yn defnyddio’r rhain ond nid yw’n dweud beth yw eu hystyr. Daw ystyr isod o eirfa Kloe, nid o’r papur.',
  notKnown: 'Heb eu hesbonio nac yn hysbys',
  notKnownHint:
    'Nid yw’r papur yn dweud beth yw ystyr y rhain, ac nid yw Kloe yn gwybod. Gofynnwch i’r awdur.',
  lookUp: 'Chwilio am fyrfodd',
  looksLike: (n, asked) =>
    n === 0 ? `Nid oes dim yn debyg i “${asked}”.` : `Mae ${count(n)} yn debyg i “${asked}”.`,
  showAll: (n) => `Dangos pob un o’r ${count(n)}`,
};
