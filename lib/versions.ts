/**
 * Raise `reader` when a paper reads otherwise, `extractor` when other things
 * are found: stored studies are made again. By itself, so that who only asks
 * how old a study is does not load all that makes one.
 */
export const VERSIONS = { reader: 25, extractor: 55 };
