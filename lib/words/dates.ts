/** Dates and sizes as people write them. */

type Locale = 'en-GB' | 'cy';

/** Chromium knows no Welsh dates. */
export const WELSH_MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
export const WELSH_DAYS = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ');

/** "2026-11-24" → "24 November 2026". */
export function dateText(iso: string, locale: Locale): string {
  const date = new Date(iso);
  if (locale === 'cy') {
    return `${date.getUTCDate()} ${WELSH_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "2026-11-24" → "Tuesday 24 November 2026". */
export function dayText(iso: string, locale: Locale): string {
  const date = new Date(iso);
  const day =
    locale === 'cy'
      ? `Dydd ${WELSH_DAYS[date.getUTCDay()]}`
      : new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
  return `${day} ${dateText(iso, locale)}`;
}

const HALF_DAYS: Readonly<Record<Locale, readonly [string, string]>> = {
  'en-GB': ['am', 'pm'],
  cy: ['y.b.', 'y.p.'],
};

/** "10:30" → "10.30 am", "14:00" → "2 pm", "00:15" → "12.15 am"; in Welsh "10.30 y.b.". */
export function timeText(time: string, locale: Locale): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${past} ${HALF_DAYS[locale][hours < 12 ? 0 : 1]}`;
}

/** 101,376 → "99 KB", 11,953,766 → "11.4 MB". As councils print sizes: 1,024 to the step. */
export function sizeText(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1024;
  const megabytes = kilobytes / 1024;
  const [amount, unit] =
    kilobytes < 1000 ? [kilobytes, 'KB'] : megabytes < 1000 ? [megabytes, 'MB'] : [megabytes / 1024, 'GB'];
  const digits = unit !== 'KB' && amount < 100 ? 1 : 0;
  return `${numberText(Number(amount.toFixed(digits)), locale)} ${unit}`;
}

/** Making one takes as long as writing some hundred numbers with it. */
const numbers = new Map<Locale, Intl.NumberFormat>();

/** 1234.5 → "1,234.5". Never rounded. */
export function numberText(value: number, locale: Locale): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  numbers.set(locale, format);
  return format.format(value);
}
