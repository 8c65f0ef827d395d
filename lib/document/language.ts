/**
 * Which language some words of a paper are in, told by the little words that one of the two alone has: papers mix them
 * page by page, and say nowhere which is which. Names and figures tell nothing, and count as English unless said otherwise.
 */

/** "i", "o", "a", "am", "ar" and "at" are words, or letters of lists, in English too. */
const WELSH =
  /(?<!\p{L})(?:(?:[âaio]|gyd[âa]|trwy|drwy)'[riwu]|yr?|yn|gan|ac|mae|oedd|roedd|bydd|wedi(?:'[iu])?|e[iu]|bod|fod|gyda|sydd|sy'n|nid|nad|fel|neu|hyn|hwn|hon|rhwng|erbyn|dros|trwy|drwy|dan|heb|mewn|cyngor|pwyllgor|adroddiad|cofnodion|swyddogion|nifer|canran|plant|gofal|tai|nodi|derbyn|eitem|rhaglen|\p{L}{3,}(?:iadau|aethau|iaeth|odd|wyd))(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|to|in|for|on|that|be|by|with|as|are|was|were|from|this|has|have|will|or|not|an|which|their|council|committee|report|\p{L}{2,}(?:[st]ion|ing)s?)(?!\p{L})/giu;
/** The beginning says as much as the whole. */
const ENOUGH = 400;

export type PaperLanguage = 'en-GB' | 'cy';

/** `otherwise`: of words that tell nothing, as short as a heading on a Welsh page. */
export function languageOfWords(text: string, otherwise: PaperLanguage = 'en-GB'): PaperLanguage {
  const words = text.slice(0, ENOUGH);
  const welsh = words.match(WELSH)?.length ?? 0;
  const english = words.match(ENGLISH)?.length ?? 0;
  if (welsh === english) return welsh === 0 ? otherwise : 'en-GB';
  return welsh > english ? 'cy' : 'en-GB';
}
