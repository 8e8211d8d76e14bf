/** An entry while it is being written: fields come in one by one, nothing is checked yet. */
export type Draft = Readonly<Record<string, unknown>>;

/** The draft with a field set, or left out when the value is undefined. `listings.0.date` reaches into lists and records. */
export function setField(draft: Draft, path: string, value: unknown): Draft {
  // A path through a record gives a record back, or nothing when its last field went.
  return (setIn(draft, path.split('.'), value) ?? {}) as Draft;
}

export function fieldOf(draft: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), draft);
}

function setIn(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (/^\d+$/.test(key)) {
    const list: readonly unknown[] = Array.isArray(target) ? target : [];
    return [
      ...list.slice(0, Number(key)),
      change(list[Number(key)], rest, value),
      ...list.slice(Number(key) + 1),
    ];
  }
  const record = isRecord(target) ? target : {};
  const { [key]: before, ...others } = record;
  const after = change(before, rest, value);
  if (after !== undefined) return { ...record, [key]: after };
  // What holds nothing is left out with its last field.
  return Object.keys(others).length === 0 ? undefined : others;
}

function change(before: unknown, rest: readonly string[], value: unknown): unknown {
  return rest.length === 0 ? value : setIn(before, rest, value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
