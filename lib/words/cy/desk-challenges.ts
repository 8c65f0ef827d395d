/** Welsh, a draft: challenges of a meeting at the desk. */
import type { Words } from '..';
import { dateText } from '../dates';
import { count, counted } from './counted';

const day = (iso: string) => dateText(iso, 'cy');

export const deskChallenges: Words['deskChallenges'] = {
  title: 'Heriau’r cyfarfod hwn',
  hint: 'Darnau nad ydynt yn cytuno â’i gilydd. Rheswm i ofyn yw gwahaniaeth, nid bai.',
  back: 'Yn ôl i’r cyfarfod',
  byItem: 'Heriau fesul eitem',
  show: 'Dangos yn unig',
  shown: (n, of) => (n === of ? counted(n, 'her') : `${count(n)} o ${counted(of, 'her')}`),
  none: 'Ni chafwyd hyd i heriau',
  noneText: (titles) => `Darllenwyd a gwiriwyd: ${titles.join('; ')}.`,
  unread: (title) => `${title}: agorwch ef unwaith, a bydd Kloe yn ei wirio.`,
  noPapers: 'Nid oes dim o hwn yn cael ei gadw',
  noPapersText: 'Dilëwyd y papurau ar y cyfrifiadur hwn, neu ni ddarllenwyd hwy erioed.',
  promised: {
    title: 'Addawyd ar gyfer y cyfarfod hwn',
    said: (item, on, date, since, alike) =>
      `Roedd “${item}” wedi’i gynllunio ar gyfer ${day(date)}${on === null ? '' : `, yn ôl blaenraglen waith ${day(on)}`}; nid oes eitem ar yr agenda â’r geiriau hyn.${
        alike === null ? '' : ` Gall “${alike}” fod amdano.`
      } ${
        since === null
          ? 'Nid yw mewn unrhyw raglen ddiweddarach a ddarllenwyd.'
          : `Mae bellach wedi’i gynllunio ar gyfer ${day(since)}.`
      }`,
    doubt: 'Ansicr: dan enw arall?',
    askNamed: (item) => `Gofyn am hyn: ${item}`,
  },
};
