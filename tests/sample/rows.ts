/** Rows of `expected.json` that are written as lines, read into figures. */
import type { Figure } from '@/lib/extract/findings';

export type ExpectedFigure = {
  readonly page: number;
  readonly value: number;
  /** `null` where the paper does not say. */
  readonly unit: string | null;
  readonly role: Figure['role'] | null;
  readonly words: string;
  /** Of the newest column of a scorecard row; elsewhere not asked. */
  readonly beside?: {
    readonly target: number | null;
    readonly rag: string | null;
    readonly direction: string;
  };
};

const SENTENCE = /^(?<page>\d+) \| (?<value>[\d.]+) (?<unit>.+) (?<role>\w+) \| (?<words>.+)$/;

/** "13 | 72 % actual | 72% of visits to children in need (CIN)" */
export function figureInSentence(line: string): ExpectedFigure {
  const { page, value, unit, role, words } = SENTENCE.exec(line)?.groups ?? {};
  if (!words || !unit) throw new Error(`Not a row of figures: ${line}`);
  return {
    page: Number(page),
    value: Number(value),
    unit,
    role: role as Figure['role'],
    words: `${words} (page ${page})`,
  };
}

/** "13 | Table 2: per cent on time | % | 88 52 56 89 91 72" */
export function figuresInTable(line: string): readonly ExpectedFigure[] {
  const [page, words, unit = null, values = ''] = line.split(' | ');
  return values.split(' ').map((value) => ({
    page: Number(page),
    value: Number(value),
    unit,
    role: null,
    words: `${value} in ${words} (page ${page})`,
  }));
}

/** "18 | CIN visits on time | 84 83 81 78 72 % | 95 | - | 86 | red | down" */
export function figuresInScorecard(line: string): readonly ExpectedFigure[] {
  const [
    page,
    measure,
    series = '',
    target = '-',
    england = '-',
    neighbours = '-',
    rag = '-',
    direction = '',
  ] = line.split(' | ');
  const values = series.split(' ').filter((word) => /^[\d.]+$/.test(word));
  const unit = / (?<unit>%|per 10,000)$/.exec(series)?.groups?.unit ?? null;
  const figure = (value: string, role: Figure['role'], what: string) => ({
    page: Number(page),
    value: Number(value),
    unit,
    role,
    words: `${measure}: ${what} ${value} (page ${page})`,
  });
  const newest = {
    target: target === '-' ? null : Number(target),
    rag: rag === '-' ? null : rag,
    direction,
  };
  return [
    ...values.map((value, index) => ({
      ...figure(value, 'actual', `column ${index + 1}`),
      ...(index === values.length - 1 && { beside: newest }),
    })),
    ...(target === '-' ? [] : [figure(target, 'target', 'target')]),
    ...(england === '-' ? [] : [figure(england, 'comparator', 'England')]),
    ...(neighbours === '-' ? [] : [figure(neighbours, 'comparator', 'statistical neighbours')]),
  ];
}
