/** The colour of a highlight, to be changed afterwards: each by its sign and what it means to the member. */
import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '@/lib/marking';
import { words } from '@/lib/words';
import { inPage } from '@/lib/words/in-page';
import { NoteSign } from './NoteSign';
import type { PanelView } from './panel-state';
import './ColourChoice.css';

type Props = {
  readonly colour: Colour | null;
  readonly meanings: PanelView['meanings'];
  readonly onColour: (colour: Colour) => void;
};

export function ColourChoice({ colour, meanings, onColour }: Props) {
  const id = useId();
  return (
    <fieldset class="colour-choice">
      <legend class="hidden-text">{words.notes.colour}</legend>
      {COLOURS.map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={one === colour} onChange={() => onColour(one)} />
          <NoteSign kind="highlight" colour={one} />
          {meanings[one] || inPage.meaning[one]}
        </label>
      ))}
    </fieldset>
  );
}
