import './desk.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { setLetterKeys } from '@/lib/keys';
import { sweepOrphans } from '@/lib/store/deleting';
import { openStore } from '@/lib/store/open';
import { readSettings } from '@/lib/store/settings';
import { languageOf, speak } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { Desk } from './Desk';
import { createDesk } from './desk';

const store = openStore();
const settings = await readSettings(store);
if (settings.ok) {
  await speak(settings.value.language);
  if (settings.value.theme !== 'system') document.documentElement.dataset.theme = settings.value.theme;
}
document.title = deskWords.title;
document.documentElement.lang = languageOf('desk');
await sweepOrphans(store);

const root = document.getElementById('desk');
if (!root) throw new Error('desk.html has no #desk');
const desk = createDesk(store);
effect(() => {
  const chosen = desk.chosen.value;
  if (chosen?.ok) setLetterKeys(chosen.value.letterKeys);
});
render(<Desk desk={desk} />, root);

void import('@/lib/platform/keep-backed-up').then(({ keepBackedUp }) => keepBackedUp(store));
