import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ReferenceProvider } from './verify-services.ts';
import type { ReferenceOrder } from './verify-sites.ts';

const providersSchema = v.array(
  v.object({ provider_name: v.string(), display_priorities: v.record(v.string(), v.number()) }),
);
const ordersSchema = v.array(
  v.object({
    decision: v.object({ date: v.string(), number: v.string() }),
    domains: v.array(v.string()),
    urls: v.array(v.string()),
  }),
);
const neverFlagSchema = v.object({ items: v.array(v.object({ host: v.string() })) });
const hostsByServiceSchema = v.record(v.string(), v.array(v.string()));

/** Providers as TMDB lists them; empty when the file is missing. */
export function readProviders(shared: string): ReferenceProvider[] {
  const found = readJson(join(shared, 'reference/offers/tmdb-watch-providers.json'), providersSchema) ?? [];
  return found.map(({ provider_name, display_priorities }) => ({
    name: provider_name,
    regions: Object.keys(display_priorities),
  }));
}

/** Orders of the Moscow City Court in the register of August 2015; empty when the file is missing. */
export function readOrders(shared: string): ReferenceOrder[] {
  const file = join(shared, 'reference/sites/roskomnadzor/roskomnadzor-mosgorsud-2015-08-20.json');
  return (readJson(file, ordersSchema) ?? []).map(({ decision, domains, urls }) => ({
    ...decision,
    hosts: [...domains, ...urls.flatMap(hostOf)],
  }));
}

/** Hosts that others flagged wrongly, and hosts of legitimate services. */
export function readNeverFlag(shared: string): string[] {
  const wronged = readJson(join(shared, 'facts/never-flag.json'), neverFlagSchema)?.items ?? [];
  const services = readJson(
    join(shared, 'reference/sites/v2fly/v2fly-legit-services.json'),
    hostsByServiceSchema,
  );
  const hosts = [
    ...wronged.flatMap(({ host }) => host.split(/\s*[/,]\s+/)),
    ...Object.values(services ?? {}).flat(),
  ];
  return hosts.map((host) => host.replace(/^\*\./, '')).filter((host) => /^[a-z0-9.-]+\.[a-z]+$/.test(host));
}

function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): T | null {
  if (!existsSync(file)) return null;
  const { success, output } = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  return success ? output : null;
}

function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [];
}
