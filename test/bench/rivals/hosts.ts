import { createRequire } from 'node:module';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { StaticNetFilteringEngine } from '@gorhill/ubo-core';
import { openHostSet, writeHostSet } from '../../../src/core/site-index/open-host-set.ts';
import type { HostRival } from './rival.ts';

const require = createRequire(import.meta.url);
const encode = (hosts: readonly string[]) => new TextEncoder().encode(hosts.join('\n'));
const decode = (packed: Uint8Array) => new TextDecoder().decode(packed).split('\n');

const ours: HostRival = {
  name: 'watchright',
  pack: async (hosts) => writeHostSet(hosts),
  open: async (packed) => {
    const isListed = openHostSet(packed);
    return (host) => isListed(host, '');
  },
};

/** The host and every domain above it, looked up in turn. */
const set: HostRival = {
  name: 'Set',
  pack: async (hosts) => encode(hosts),
  open: async (packed) => {
    const hosts = new Set(decode(packed));
    return (host) => {
      // A top-level domain alone is never listed, so it is not asked for.
      for (let rest = host, dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
        if (hosts.has(rest)) return true;
        rest = rest.slice(dot + 1);
      }
      return false;
    };
  },
};

/** It allows one instance at a time. */
async function createUboEngine(): Promise<StaticNetFilteringEngine> {
  await StaticNetFilteringEngine.release();
  return StaticNetFilteringEngine.create({ noPSL: true });
}

const ubo: HostRival = {
  name: '@gorhill/ubo-core',
  pack: async (hosts) => {
    const engine = await createUboEngine();
    await engine.useLists([{ raw: hosts.map((host) => `||${host}^`).join('\n') }]);
    return new TextEncoder().encode(await engine.serialize());
  },
  open: async (packed) => {
    const engine = await createUboEngine();
    await engine.deserialize(new TextDecoder().decode(packed));
    return (host) =>
      engine.matchRequest({
        originURL: 'https://page.example/',
        url: `https://${host}/`,
        type: 'sub_frame',
      }) !== 0;
  },
};

const ghostery: HostRival = {
  name: '@ghostery/adblocker',
  pack: async (hosts) => FiltersEngine.parse(hosts.map((host) => `||${host}^`).join('\n')).serialize(),
  open: async (packed) => {
    const engine = FiltersEngine.deserialize(packed);
    return (host) =>
      engine.match(Request.fromRawDetails({ type: 'sub_frame', url: `https://${host}/` })).match;
  },
};

const phishing: HostRival = {
  name: 'eth-phishing-detect',
  mostQueries: 500,
  pack: async (hosts) => encode(hosts),
  open: async (packed) => {
    const Detector = require('eth-phishing-detect/src/detector');
    const detector = new Detector([
      { name: 'bench', version: 1, allowlist: [], blocklist: decode(packed), fuzzylist: [], tolerance: 0 },
    ]);
    return (host) => detector.check(host).result === true;
  },
};

export const hostRivals: readonly HostRival[] = [ours, set, ubo, ghostery, phishing];
