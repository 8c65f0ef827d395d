/** Welsh, a draft: the desk before anything was read. */
import type { Words } from '..';

export const firstRun: Words['firstRun'] = {
  text: 'Mae Kloe yn darllen papurau cyngor ar y cyfrifiadur hwn ac yn dangos yr hyn sydd ynddynt. Nid oes dim yr ydych yn ei ddarllen nac yn ei ysgrifennu yn ei adael.',
  open: {
    title: 'Agorwch gyfarfod ar safle eich cyngor',
    text: 'Pan fydd y botwm yn y bar offer yn llenwi, gall Kloe ddarllen y dudalen. Pwyswch ef.',
    address: 'democracy.westmarch.gov.uk',
    outline: 'amlinell: dim i’w ddarllen',
    solid: 'llawn: cyfarfod',
  },
  found: {
    title: 'Gwelwch yr hyn a ganfuwyd, gyda’i eiriau',
    text: 'Eitemau, ffigurau, byrfoddau, ceisiadau. Un pwysiad ac fe welwch y dudalen lle y maent.',
    measure: 'Ymweliadau â phlant mewn angen mewn pryd',
    value: '72',
    unit: '%',
    gap: '23 pwynt o dan y targed',
    quote: 'Yn chwarter 2, cwblhawyd 72% o’r ymweliadau â phlant mewn angen …',
    figure: '72%',
  },
  room: {
    title: 'Ewch â’ch cwestiynau i’r ystafell',
    text: 'Nodwch ddarn, ysgrifennwch gwestiwn. Mae Kloe yn argraffu’r daflen ac yn dilyn yr hyn a addawyd.',
    number: '2',
    question: 'Beth sy’n cael ei wneud, a phryd y cyrhaeddir y targed?',
    answered: 'Nodi fel wedi’i ateb',
    notReached: 'Heb ei gyrraedd',
  },
  sample: 'Rhowch gynnig arni gyda’r cyngor enghreifftiol',
  choosePdf: 'Dewis PDF ar y cyfrifiadur hwn…',
  sampleText:
    'Cyngor dychmygol yw Westmarch, y cyngor enghreifftiol. Dilëwch ei bapurau pryd bynnag y mynnwch.',
};
