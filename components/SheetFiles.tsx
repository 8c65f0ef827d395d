/** The sheet as a file: for a tablet, for the clerk, for a spreadsheet. */
import { questions } from '@/lib/words/questions';
import { Button } from './Button';

const text = questions.files;

export type SheetFormat = 'html' | 'docx' | 'xlsx' | 'csv' | 'markdown';

const FORMATS: readonly SheetFormat[] = ['html', 'docx', 'xlsx', 'csv', 'markdown'];

export function SheetFiles({ onSave }: { readonly onSave: (format: SheetFormat) => void }) {
  return (
    <section class="sheet-files" aria-label={text.title}>
      <p class="sheet-files-title">{text.title}</p>
      <p class="question-sheet-tools">
        {FORMATS.map((format) => (
          <Button key={format} icon="save" onPress={() => onSave(format)}>
            {text.save[format]}
          </Button>
        ))}
      </p>
    </section>
  );
}
