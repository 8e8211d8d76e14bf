import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** One source file of the house. */
export interface Source {
  /** From the repository's root, such as `src/core/day.ts`. */
  readonly path: string;
  /** First folder below `src`. */
  readonly room: string;
  readonly text: string;
  /** Files of the house it imports, as paths from the root. */
  readonly imports: readonly string[];
  /** Packages it imports: `preact` for `preact/hooks`, `node` for `node:fs`. */
  readonly packages: readonly string[];
  readonly exports: readonly string[];
}

export const ROOT = join(import.meta.dirname, '../..');

/** Every TypeScript file below `src`. */
export function readSources(): readonly Source[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readSource(`src/${name}`))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const targets = [
    ...text.matchAll(/^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g),
  ].map((match) => match[1] ?? '');
  const isOwn = (target: string) => target.startsWith('.');
  return {
    path,
    room: path.split('/')[1] ?? '',
    text,
    imports: targets.filter(isOwn).map((target) => resolve(path, target)),
    packages: targets.filter((target) => !isOwn(target)).map(nameOfPackage),
    exports: [
      ...text.matchAll(/^export (?:async )?(?:abstract )?(?:const|function\*?|class|interface|type) (\w+)/gm),
    ].map((match) => match[1] ?? ''),
  };
}

function resolve(from: string, target: string): string {
  const path = normalize(join(dirname(from), target.replace(/\?.*$/, '')));
  return relative('.', path);
}

function nameOfPackage(target: string): string {
  if (target.startsWith('node:')) return 'node';
  if (target.startsWith('virtual:')) return target;
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
