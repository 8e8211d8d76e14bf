import type { ListedSite } from '../../core/site.ts';
import { isNamedBy, splitSiteKey } from '../../core/site-index/site-key.ts';
import { listFiles } from '../list-files.ts';
import type { Row } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { countShare, type Verification } from './verification.ts';

/** An order of the Moscow City Court as the register of August 2015 has it. */
export interface ReferenceOrder {
  readonly date: string;
  readonly number: string;
  readonly hosts: readonly string[];
}

const MOSCOW = 'moscow-city-court';

/** No listed host is among those that must never be flagged; and court orders are those of the register. */
export function verifySites(
  rows: readonly Row<ListedSite>[],
  neverFlag: readonly string[],
  orders: readonly ReferenceOrder[],
): Verification {
  const cited = rows.flatMap(({ line, value }) =>
    value.listings.flatMap((listing, index) =>
      listing.authority === MOSCOW && listing.case ? [{ line, host: value.host, index, listing }] : [],
    ),
  );
  const registered = cited.filter(({ listing }) =>
    orders.some((order) => order.number.includes(listing.case ?? '')),
  );
  const isRight = ({ host, listing }: (typeof cited)[number]) =>
    orders.some(
      ({ number, date, hosts }) =>
        number.includes(listing.case ?? '') && date === listing.date && hosts.some((one) => isOf(one, host)),
    );
  return {
    disagreements: [
      ...rows.flatMap(({ line, value }) => compareSides(line, value.host, neverFlag)),
      ...registered
        .filter((one) => !isRight(one))
        .map(({ line, index, listing }) =>
          tell(
            line,
            `listings.${index}.case`,
            `is ${listing.case} of ${listing.date}; the register has no such order on this host`,
          ),
        ),
    ],
    shares: [countShare('court orders of the register, by case, day and host', registered, isRight)],
  };
}

function compareSides(line: number, host: string, neverFlag: readonly string[]): Problem[] {
  return neverFlag
    .filter((other) => isOf(host, other))
    .map((other) => tell(line, 'host', `is ${host}, and ${other} must never be flagged`));
}

function isOf(host: string, parent: string): boolean {
  const key = splitSiteKey(host);
  return isNamedBy(splitSiteKey(parent), key.host, key.path);
}

function tell(line: number, field: string, message: string): Problem {
  return { file: listFiles.sites.file, line, field, message, mend: 'Look it up and correct what is wrong' };
}
