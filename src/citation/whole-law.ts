import type { Pinpoint } from './types.js';

/** The pinpoint of a citation that names a law and no provision of it. */
export const WHOLE_LAW: Pinpoint = {
  chapter: null,
  section: null,
  article: null,
  suffix: 0,
  paragraph: null,
  item: null,
  subitem: null,
};
