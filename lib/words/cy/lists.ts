/** Welsh, a draft: what a paper’s lists are called, and which pages none of them could look at. */
import type { Words } from '..';

export const lists: Words['lists'] = {
  name: {
    figures: 'Ffigurau',
    challenges: 'Heriau',
    'short-forms': 'Byrfoddau',
    recommendations: 'Argymhellion',
    requests: 'Ceisiadau',
    'work-programme': 'Blaenraglen waith',
    'public-questions': 'Cwestiynau’r cyhoedd',
    tables: 'Tablau',
    notes: 'Fy nodiadau a’m cwestiynau',
  },
  pictures: (where) => `Ni ellir darllen ${where}: lluniau heb destun.`,
  garbled: (where) => `Ni ellir darllen ${where}: nid geiriau yw’r testun yn y ffeil.`,
  partly: (where) => `Ni ellir darllen rhan o ${where}: nid geiriau yw’r testun hwnnw yn y ffeil.`,
  lookThere:
    'Ni ellid chwilio am ddim yno. Darllenwch y tudalennau hynny eich hun, neu gofynnwch i’r clerc am bapur â thestun.',
};
