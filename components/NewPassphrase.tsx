/** A passphrase that is being chosen, typed twice; what is wrong with it is said once it was tried. */
import { backup as text } from '@/lib/words/backup';
import { Field } from './Field';
import './NewPassphrase.css';

export type TypedPassphrase = { readonly words: string; readonly again: string };

export const NO_PASSPHRASE: TypedPassphrase = { words: '', again: '' };

/** Four words, or a long one. */
const SHORTEST = 12;
const isTooShort = ({ words }: TypedPassphrase): boolean => words.length < SHORTEST;
const isOther = ({ words, again }: TypedPassphrase): boolean => words !== again;

export const isFit = (typed: TypedPassphrase): boolean => !isTooShort(typed) && !isOther(typed);

type Props = {
  readonly typed: TypedPassphrase;
  readonly wasTried: boolean;
  readonly onTyped: (typed: TypedPassphrase) => void;
};

export const NewPassphrase = ({ typed, wasTried, onTyped }: Props) => (
  <div class="new-passphrase">
    <Field
      type="password"
      label={text.passphrase}
      hint={text.passphraseHint}
      error={wasTried && isTooShort(typed) ? text.tooShort : undefined}
      value={typed.words}
      onValue={(words) => onTyped({ ...typed, words })}
    />
    <Field
      type="password"
      label={text.passphraseAgain}
      error={wasTried && isOther(typed) ? text.notSame : undefined}
      value={typed.again}
      onValue={(again) => onTyped({ ...typed, again })}
    />
  </div>
);
