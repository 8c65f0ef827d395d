import { spoken } from '.';
import { versions } from './en/versions';

export const versionWords = spoken('versions', versions);
