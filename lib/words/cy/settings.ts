/** Welsh, a draft: the settings. */
import type { Words } from '..';
import { count } from './counted';

export const settings: Words['settings'] = {
  title: 'Gosodiadau',
  sections: {
    backup: 'Copi wrth gefn',
    councils: 'Cynghorau',
    reading: 'Darllen',
    keyboard: 'Bysellfwrdd',
    language: 'Iaith',
    name: 'Eich enw',
    storage: 'Storio',
  },
  look: 'Golau neu dywyll',
  theme: { system: 'Fel y cyfrifiadur hwn', light: 'Golau', dark: 'Tywyll' },
  shortForms: 'Byrfoddau',
  shortFormsText:
    'Lle y darllenwch, mae llinell ddotiog yn nodi byrfoddau. Oedwch ar un, neu pwyswch Alt a ↓, i weld beth yw ei ystyr.',
  shortFormsMarked: { first: 'Y cyntaf ym mhob adran', every: 'Pob un', off: 'Dim un' },
  colours: 'Lliwiau uwcholeuadau',
  coloursText: 'Beth y mae pob lliw’n ei olygu i chi. Gwag: fel y mae Kloe yn ei alw.',
  colour: (name) => `Beth y mae ${name} yn ei olygu`,
  letterKeys: 'Bysellau un llythyren neu arwydd',
  letterKeysText:
    'J ar gyfer y canfyddiad nesaf, Q i ofyn, ac ati. Diffoddwch nhw os ydych yn siarad â’ch cyfrifiadur, neu’n pwyso bysellau ar ddamwain. Gellir gwneud popeth a wnânt hefyd â Tab, saethau ac Enter.',
  keys: 'Rhestr o’r bysellau…',
  shortcuts: 'Llwybrau byr y porwr',
  shortcutsText: 'Maent yn gweithio ar dudalen cyngor hefyd. Dim ond y porwr all eu newid.',
  shortcut: { does: 'Yr hyn y mae’n ei wneud', keys: 'Bysellau' },
  change: 'Eu newid yn y porwr…',
  howInChromium:
    'Bydd tab yn agor yn chrome://extensions/shortcuts, neu yn Edge yn edge://extensions/shortcuts. Pwyswch y pensil wrth ymyl llwybr byr, yna’r bysellau a ddymunwch.',
  howInFirefox:
    'Bydd Firefox yn agor ei dudalen rheoli llwybrau byr estyniadau, sydd hefyd yn ei restr o estyniadau o dan y gocsen. Cliciwch mewn blwch, yna pwyswch y bysellau a ddymunwch.',
  language: 'Iaith Kloe',
  languageText:
    'Drafft yw’r Gymraeg, nad oes siaradwr Cymraeg wedi’i ddarllen eto. Bydd yn berthnasol o’r tro nesaf y bydd tudalen o Kloe yn cael ei hagor.',
  languages: { en: 'English', cy: 'Cymraeg (drafft)' },
  nameText: 'Ar daflenni cwestiynau a ffeiliau a gadwch neu a argraffwch, ac yn unman arall. Gwag: dim enw.',
  nameHint: 'Er enghraifft Cyng. Eluned Prys',
  councilsText: 'Caiff Kloe ddarllen y safleoedd hyn heb ofyn bob tro. Nid yw’n darllen dim arall.',
  noCouncils: 'Dim ond pan bwyswch ei fotwm y bydd Kloe yn darllen tudalen.',
  turnOff: 'Diffodd',
  turnOffNamed: (host) => `Diffodd ${host}`,
  nothingLeaves:
    'Cedwir popeth ar y cyfrifiadur hwn, hyd nes i chi ei ddileu neu dynnu Kloe. Nid oes dim yn ei adael.',
  promised: 'Mae’r porwr wedi addo cadw’r hyn y mae Kloe yn ei storio.',
  used: (used, room) => `${used} yn cael ei ddefnyddio, o tua ${room}.`,
  makeRoom: 'Gwneud lle',
  makeRoomText:
    'Mae’n gollwng yr hyn y gall Kloe ei gyfrifo eto. Mae papurau, nodiadau a chwestiynau’n aros; darllenir papur o’r newydd pan agorwch ef.',
  roomMade: 'Wedi’i wneud. Darllenir papurau o’r newydd pan agorwch nhw.',
  deleteAll: {
    open: 'Dileu popeth…',
    title: 'Dileu popeth y mae Kloe yn ei gadw?',
    goes: (papers, notes, followUps, meanings) =>
      `Bydd hyn yn dileu o’r cyfrifiadur hwn: papurau (${count(papers)}), nodiadau, cwestiynau ac uwcholeuadau (${count(notes)}), camau dilynol (${count(followUps)}), ystyron byrfoddau (${count(meanings)}); hefyd popeth a ganfuwyd mewn papurau, eich gosodiadau, a’r caniatâd i ddarllen safleoedd cynghorau.`,
    stays:
      'Bydd papurau’r cyngor yn aros lle y maent, ac felly hefyd gopïau wrth gefn a ffeiliau eraill a gadwyd gennych.',
    backUp: 'Gwneud copi wrth gefn yn gyntaf',
    sure: 'Dileu’r cyfan',
    noUndo: 'Ni ellir dadwneud hyn.',
    tickFirst: 'Ticiwch y blwch yn gyntaf: ni ellir dadwneud hyn.',
    confirm: 'Dileu popeth',
    cancel: 'Cadw popeth',
    done: 'Mae popeth wedi’i ddileu.',
  },
};
