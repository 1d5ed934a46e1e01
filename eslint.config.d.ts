import type { Linter } from 'eslint';

export declare const FOLDERS: readonly string[];
export declare const directions: Linter.Config[];
declare const config: Linter.Config[];
export default config;
