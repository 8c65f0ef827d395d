/** The colour of a highlight, to be changed afterwards: each by its sign and what it means to the member. */
import { COLOURS, type Colour } from '@/lib/marking';
import { words } from '@/lib/words';
import { inPage } from '@/lib/words/in-page';
import { NoteSign } from './NoteSign';
import type { PanelView } from './panel-state';
import { RadioRow } from './RadioRow';

type Props = {
  readonly colour: Colour | null;
  readonly meanings: PanelView['meanings'];
  readonly onColour: (colour: Colour) => void;
};

export function ColourChoice({ colour, meanings, onColour }: Props) {
  return (
    <RadioRow legend={words.notes.colour} options={COLOURS} chosen={colour} onChoose={onColour}>
      {(one) => (
        <>
          <NoteSign kind="highlight" colour={one} />
          {meanings[one] || inPage.meaning[one]}
        </>
      )}
    </RadioRow>
  );
}
