/** Asks whether meetings that look alike are one at two addresses. */
import { hostOf } from '@/lib/document/meeting-key';
import type { MeetingPair } from '@/lib/store/likely-same';
import { meetingPairWords as text } from '@/lib/words/meeting-pairs';
import { Button } from './Button';
import { whenText } from './desk-text';
import { Notice } from './Notice';
import './MeetingPairs.css';

export type MeetingPairsProps = {
  readonly pairs: readonly MeetingPair[];
  readonly onLink: (pair: MeetingPair) => void;
  readonly onApart: (pair: MeetingPair) => void;
};

export function MeetingPairs({ pairs, onLink, onApart }: MeetingPairsProps) {
  return (
    <section class="meeting-pairs" aria-label={text.title}>
      {pairs.map((pair) => {
        const [one, other] = pair;
        const when = whenText(one);
        return (
          <Notice
            key={`${one.key} ${other.key}`}
            kind="doubt"
            icon="link"
            title={text.ask(when)}
            actions={
              <>
                <Button label={text.linkNamed(when)} onPress={() => onLink(pair)}>
                  {text.link}
                </Button>
                <Button label={text.apartNamed(when)} onPress={() => onApart(pair)}>
                  {text.apart}
                </Button>
              </>
            }
          >
            {text.text(hostOf(one.key) ?? '', hostOf(other.key) ?? '')}
          </Notice>
        );
      })}
    </section>
  );
}
