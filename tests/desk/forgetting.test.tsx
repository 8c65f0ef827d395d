// @vitest-environment happy-dom
/** An exempt paper is forgotten whole where the member says so; of others nothing is said of it. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DeletePaperDialog } from '@/components/DeletePaperDialog';
import type { WithPaper } from '@/lib/store/deleting';
import type { PaperRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { complaints, show } from '../components/on-screen';

const text = deskWords.remove;
const paper = { id: 'p', title: 'Report', addresses: [], kind: 'pack' } as unknown as PaperRow;

function ask(isExempt: boolean) {
  const chosen: (WithPaper | null)[] = [];
  const written = { notes: 2, followUps: 1, corrections: 0 };
  const onDelete = (choice: WithPaper | null) => void chosen.push(choice);
  show(<DeletePaperDialog {...{ paper, isExempt, onDelete, ...written }} onClose={() => {}} />);
  return chosen;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('ticked, nothing more is asked and all of it goes', async () => {
  const chosen = ask(true);
  fireEvent.click(screen.getByRole('checkbox', { name: text.forget }));
  expect(screen.queryByText(text.notes(2))).toBeNull();
  expect(await complaints()).toEqual([]);
  press(text.confirm);
  expect(chosen).toEqual([null]);
});

test('not ticked, notes and follow-ups stay as before', () => {
  const chosen = ask(true);
  press(text.confirm);
  expect(chosen).toEqual([{ notes: 'keep', followUps: 'keep' }]);
});

test('of a public paper it is not offered', () => {
  ask(false);
  expect(screen.queryByRole('checkbox', { name: text.forget })).toBeNull();
});
