/** Asks for the password of a locked paper. What is typed is kept nowhere. */
import { useRef, useState } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { Field } from './Field';
import { Notice } from './Notice';
import { useFirstField } from './use-first-field';
import './PasswordForm.css';

type Props = {
  readonly name: string;
  readonly wasWrong: boolean;
  readonly onPassword: (password: string) => void;
  readonly onNotNow: () => void;
};

export function PasswordForm({ name, wasWrong, onPassword, onNotNow }: Props) {
  const { password } = readerWords;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  useFirstField(form, wasWrong);

  return (
    <form
      class="password-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onPassword(typed);
      }}
    >
      <Notice kind="late" icon="lock" title={password.title} heading>
        {password.text(name)}
      </Notice>
      <Field
        label={password.label}
        hint={password.hint}
        error={wasWrong ? password.wrong : undefined}
        type="password"
        value={typed}
        onValue={setTyped}
      />
      <p class="button-row">
        <Button kind="main" type="submit">
          {wasWrong ? password.again : password.open}
        </Button>
        <Button onPress={onNotNow}>{password.notNow}</Button>
      </p>
      {wasWrong && <small>{password.certificate}</small>}
    </form>
  );
}
