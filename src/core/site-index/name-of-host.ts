import { foldTitle } from '../film-index/fold-title.ts';
import { stripOuterDigits } from './strip-outer-digits.ts';

/** Second-level parts under which countries register names: `.com.pk`, `.co.uk`, `.in.ua`, `.kiev.ua`. */
const SECOND_LEVEL = /^(?:[a-z]{2}|com|net|org|edu|gov|kiev|lviv)$/;

/** The label by which a site is known: `rutor` of `www.rutor.info`, `gomovies` of `0gomovies.com.pk`; empty when there is none. */
export function nameOfHost(host: string): string {
  const labels = host.split('.').slice(0, -1);
  const isUnderCountry = labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '');
  return toSiteName((isUnderCountry ? labels.at(-2) : labels.at(-1)) ?? '');
}

/** A text in the form in which names of sites are compared: folded, without the digits around it. */
export function toSiteName(text: string): string {
  return stripOuterDigits(foldTitle(text));
}
