import type { Why } from '@/lib/check/why';
import { arithmeticColumns } from './en/arithmetic-columns';
import { challengeTitles } from './en/challenge-titles';
import { spoken } from './spoken';

const titles = spoken('challengeTitles', challengeTitles);

export const columnWords = spoken('arithmeticColumns', arithmeticColumns);

/** What a challenge asks, in a line. */
export const challengeTitle = (why: Why): string =>
  (titles[why.say] as (parts: Why) => string)(why).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
