/** A line of enquiry over its questions: its name, what is wanted, what has been seen. */
import type { LineRow } from '@/lib/store/question-rows';
import { questions as text } from '@/lib/words/questions';

export function LineHead({ line: { name, wanted, evidence } }: { line: LineRow }) {
  const parts = [
    { label: text.sheet.wanted, said: wanted },
    { label: text.sheet.evidence, said: evidence },
  ].filter(({ said }) => said.trim() !== '');
  return (
    <div class="line-head">
      <h3>{name.trim() || text.enquiry.withoutName}</h3>
      {parts.map(({ label, said }) => (
        <p key={label}>
          <b>{label}</b> {said}
        </p>
      ))}
    </div>
  );
}
