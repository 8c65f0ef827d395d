import './reader.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { setLetterKeys } from '@/lib/keys';
import { isBeside } from '@/lib/platform/beside';
import { readWordsHash } from '@/lib/platform/words-in-hash';
import { openStore } from '@/lib/store/open';
import { readSettings } from '@/lib/store/settings';
import { languageOf, speak } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import { createBeside } from './beside';
import { createControls } from './controls';
import { shortTitle } from './paper-title';
import { Reader } from './Reader';
import { createWorkspace } from './workspace';

const store = openStore();
const settings = await readSettings(store);
if (settings.ok) {
  await speak(settings.value.language);
  if (settings.value.theme !== 'system') document.documentElement.dataset.theme = settings.value.theme;
}
document.title = readerWords.title;
document.documentElement.lang = languageOf('reader');

const root = document.getElementById('reader');
if (!root) throw new Error('reader.html has no #reader');
const workspace = createWorkspace(store);
effect(() => setLetterKeys(workspace.settings.value.letterKeys));
const beside = createBeside(location.search, () => workspace.viewer.container.focus());
render(<Reader workspace={workspace} controls={createControls(workspace, beside)} />, root);

/** Another page of Kloe points at some words of the paper. */
function showAsked(): void {
  const asked = readWordsHash(location.hash);
  if (asked) workspace.showPassage({ ...asked, words: asked.exact, start: 0, end: asked.exact.length });
}
workspace.viewer.onFirstPage(showAsked);
addEventListener('hashchange', showAsked);

// A paper that is kept opens again without its council, and is found by whoever points at it.
effect(() => {
  const id = workspace.kept.value?.id;
  const other = beside.shows.value?.paperId ?? null;
  if (id === undefined) return;
  const query = new URLSearchParams({ paper: id, ...(other !== null && { beside: other }) });
  history.replaceState(history.state, '', `?${query}${location.hash}`);
});
if (isBeside()) {
  effect(() => beside.sayShows(workspace.kept.value?.id ?? null, shortTitle(workspace)));
} else {
  void import('@/lib/platform/keep-backed-up').then(({ keepBackedUp }) => keepBackedUp(store));
}

await workspace.reader.openAsked(location.search);
