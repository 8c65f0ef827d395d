import '@/components/base.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { setLetterKeys } from '@/lib/keys';
import { openStore } from '@/lib/store/open';
import { readSettings } from '@/lib/store/settings';
import { languageOf, speak } from '@/lib/words';
import { createCourse } from './course';
import { markOnPage } from './marks';
import { SidePanel } from './SidePanel';
import { explainOnPage } from './short-forms';

const store = openStore();
const settings = await readSettings(store);
if (settings.ok) {
  await speak(settings.value.language);
  if (settings.value.theme !== 'system') document.documentElement.dataset.theme = settings.value.theme;
}
document.documentElement.lang = languageOf('panel');

const root = document.getElementById('panel');
if (!root) throw new Error('sidepanel.html has no #panel');
const course = createCourse(store);
effect(() => setLetterKeys(course.settings.value.letterKeys));
render(<SidePanel course={course} />, root);
course.start();
explainOnPage(course);
markOnPage(course);
