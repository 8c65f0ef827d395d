/** How long the executive may take to answer this committee: as the law has it, or as the member sets it. */
import { useState } from 'preact/hooks';
import type { ResponseTime } from '@/lib/follow/response-time';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { TypedField } from './TypedField';

type Props = {
  readonly response: ResponseTime;
  /** `undefined`: as the law has it. */
  readonly onSet: (months: number | null | undefined) => void;
  readonly onClose: () => void;
};

const LONGEST = 24;

export function ResponseTimeDialog({ response, onSet, onClose }: Props) {
  const text = followUpDeeds.response;
  const [typed, setTyped] = useState(`${response.months ?? ''}`);
  const months = typed.trim() === '' ? null : Number(typed);
  const isMonths = months === null || (Number.isInteger(months) && months >= 1 && months <= LONGEST);
  return (
    <Dialog title={text.ask} onClose={onClose}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (isMonths) onSet(months);
        }}
      >
        <p>{text.said(response.months, response.basis)}</p>
        <TypedField
          label={text.months}
          hint={isMonths ? text.monthsHint : text.notMonths}
          rows={1}
          takesFocus
          value={typed}
          onValue={setTyped}
        />
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit" isDisabled={!isMonths}>
            {text.save}
          </Button>
          {response.basis === 'member' && <Button onPress={() => onSet(undefined)}>{text.asBefore}</Button>}
        </ButtonRow>
      </form>
    </Dialog>
  );
}
