import { flexsearch, flexsearchContext } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { ourTitles } from './our-titles.ts';
import type { TitleRival } from './rival.ts';
import { ufuzzy } from './ufuzzy.ts';

export const titleRivals: readonly TitleRival[] = [
  ourTitles,
  flexsearch,
  flexsearchContext,
  minisearch,
  fuse,
  ufuzzy,
];
