/** Shorter than that, the digits are the name: `1337x`. */
const SHORTEST = 5;

/** A site's name without the digits by which its mirrors are counted: `4movierulz`, `cuevana2`. */
export function stripOuterDigits(name: string): string {
  const bare = name.replace(/^\d+|\d+$/g, '');
  return bare.length >= SHORTEST ? bare : name;
}
