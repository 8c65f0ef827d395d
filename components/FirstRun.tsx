/** The desk before anything was read: three steps, each with a picture of it, then the way to begin. */
import type { ComponentChildren } from 'preact';
import { firstRun as text } from '@/lib/words/first-run';
import { Button } from './Button';
import { Icon } from './Icon';
import { KloeMark } from './KloeMark';
import { Quote } from './Quote';
import { Verdict } from './Verdict';
import './FirstRun.css';

type Props = {
  readonly sampleHref: string;
  readonly readerHref: string;
};

export function FirstRun({ sampleHref, readerHref }: Props) {
  const start = text.found.quote.indexOf(text.found.figure);
  return (
    <div class="first-run">
      <p class="first-run-text">{text.text}</p>
      <ol>
        <Step {...text.open}>
          <span class="first-run-address">{text.open.address}</span>
          <span class="first-run-button">
            <OutlineMark />
            <Icon name="towards" />
            <KloeMark size={44} />
          </span>
          <small class="first-run-button">
            <span>{text.open.outline}</span>
            <span>{text.open.solid}</span>
          </small>
        </Step>
        <Step {...text.found}>
          <b>{text.found.measure}</b>
          <span class="first-run-figure">
            <strong>
              {text.found.value}
              <small>{text.found.unit}</small>
            </strong>
            <Verdict kind="late" icon="down">
              {text.found.gap}
            </Verdict>
          </span>
          <Quote text={text.found.quote} start={start} end={start + text.found.figure.length} />
        </Step>
        <Step {...text.room}>
          <span class="first-run-question">
            <b>{text.room.number}</b>
            <span>{text.room.question}</span>
          </span>
          <span class="first-run-answers">
            <span class="button" data-kind="main" data-size="normal">
              <Icon name="tick" />
              {text.room.answered}
            </span>
            <span class="button" data-kind="plain" data-size="normal">
              {text.room.notReached}
            </span>
          </span>
        </Step>
      </ol>
      <p class="first-run-begin">
        <Button kind="main" iconAfter="forward" href={sampleHref}>
          {text.sample}
        </Button>
        <Button href={readerHref}>{text.choosePdf}</Button>
      </p>
      <small>{text.sampleText}</small>
    </div>
  );
}

type StepProps = { readonly title: string; readonly text: string; readonly children: ComponentChildren };

/** The picture is for the eye alone: the words above it say the same. */
const Step = ({ title, text, children }: StepProps) => (
  <li>
    <h2>{title}</h2>
    <p>{text}</p>
    <div class="first-run-picture" aria-hidden="true">
      {children}
    </div>
  </li>
);

const OutlineMark = () => (
  <svg width="36" height="36" viewBox="0 0 16 16" aria-hidden="true">
    <rect x=".75" y=".75" width="14.5" height="14.5" rx="2" />
    <path d="M4 3v10M12.4 3 7.4 8l5 5" stroke-width="1.8" />
  </svg>
);
