import { versions } from './en/versions';
import { spoken } from './spoken';

export const versionWords = spoken('versions', versions);
