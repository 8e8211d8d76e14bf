import { listFiles } from '../list-files.ts';
import type { ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** A site cites each list once. */
export function checkListings(rows: ListRows): Problem[] {
  return rows.sites.flatMap(({ line, value }) => {
    const seen = new Set<string>();
    return value.listings.flatMap((listing, index): Problem[] => {
      const key = JSON.stringify([listing.authority, listing.list, listing.date]);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = 'cites a list that the entry has already';
      return [
        {
          file: listFiles.sites.file,
          line,
          field: `listings.${index}`,
          message,
          mend: 'Keep the better source',
        },
      ];
    });
  });
}
