/** "Looked After Child" and "looked after children" are one meaning. */
export const isSame = (a: string, b: string): boolean => bareWords(a) === bareWords(b);

const bareWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/children/g, 'child')
    .replace(/[^a-z]+/g, '')
    .replace(/s$/, '');
