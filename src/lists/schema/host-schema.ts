import * as v from 'valibot';
import { rule } from './rule.ts';

const LABEL = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const HOST_OR_PATH = new RegExp(`^(${LABEL}\\.)+${LABEL}(/[a-z0-9._~-]+)*$`);

/** A host, or a host with a path, as pages are looked up: lower-case ASCII (punycode), nothing around it. */
export const hostSchema = v.pipe(
  v.string(),
  rule((host) => !host.startsWith('www.'), 'starts with www.', 'Leave www. away, it is matched as well'),
  rule(
    (host) => host.length <= 253 && HOST_OR_PATH.test(host),
    'is not a host or a path on one',
    'Write it lower-case in ASCII, without scheme, port, query or slash at the end: example.org or example.org/path',
  ),
);
