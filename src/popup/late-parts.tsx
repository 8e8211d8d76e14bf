import { EvidenceGroups } from '../ui/answer/evidence-groups.tsx';
import { FreeNote } from '../ui/answer/free-note.tsx';
import { LiveBlock } from '../ui/answer/live-block.tsx';
import { RequestBlock } from '../ui/answer/request-block.tsx';
import { RegionsBeside } from '../ui/region/regions-beside.tsx';
import { AskedNote } from './asked-note.tsx';
import { DismissalNotes } from './dismissal-notes.tsx';
import { FilmSearch } from './film-search.tsx';
import { ReminderNews } from './reminder-news.tsx';
import { WrongPanel } from './wrong-panel.tsx';

/** What the popup's first view does without: one script, loaded when one of them is opened or there is something for it to show. */
export const lateParts = {
  AskedNote,
  DismissalNotes,
  EvidenceGroups,
  FilmSearch,
  FreeNote,
  LiveBlock,
  RegionsBeside,
  ReminderNews,
  RequestBlock,
  WrongPanel,
};

export type LateParts = typeof lateParts;
