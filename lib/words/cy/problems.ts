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

  store: {
    title: { read: 'Ni ellir dangos yr hyn y mae Kloe yn ei gadw', change: 'Ni newidiwyd dim' },
    text: {
      full: 'Does dim lle ar ddisg y cyfrifiadur hwn. Gwnewch le, yna rhowch gynnig arall arni.',
      blocked:
        'Nid yw’r porwr yn cadw dim yma. Gall fod yn ffenestr breifat, neu fod data gwefannau wedi’u diffodd ar gyfer estyniadau.',
      newer:
        'Kloe diweddarach a ysgrifennodd y cofnodion hyn. Diweddarwch yr un yma; tan hynny gadewir hwy fel y maent.',
      closed: 'Cafodd Kloe ei ddiweddaru yn y cyfamser. Llwythwch y dudalen hon eto.',
      'cannot-open':
        'Ni ellir agor y cofnodion ar y cyfrifiadur hwn. Caewch ffenestri eraill Kloe, a gwnewch le os yw’r ddisg yn llawn; yna llwythwch y dudalen hon eto.',
      'not-upgraded':
        'Ni ellid diweddaru’r cofnodion ar y cyfrifiadur hwn ar gyfer y Kloe hwn. Maent fel yr oeddent, ac nid oes dim wedi’i golli. Llwythwch y dudalen hon eto; os nad yw hynny’n helpu, arhoswch am ddiweddariad i Kloe.',
      gone: 'Nid yw yno mwyach: cafodd ei ddileu mewn ffenestr arall.',
      circle: 'Mae un ohonynt yn cyfrif fel y llall yn barod.',
      failed:
        'Aeth rhywbeth o’i le y tu mewn i Kloe. Llwythwch y dudalen hon eto; mae’r hyn a storiwyd o’r blaen yn ddiogel.',
    },
  },
  notKept: {
    title: { full: 'Does dim lle i gadw’r hyn a ddarllenwyd', other: 'Ni ellir cadw’r hyn a ddarllenwyd' },
    text: 'Dangosir yr hyn y cafwyd hyd iddo, ond bydd wedi mynd pan gaewch hwn.',
    makeRoom: 'Mae’r nodiadau a ysgrifennoch o’r blaen yn ddiogel. Dilëwch bapurau ar y ddesg i wneud lle.',
  },
};
