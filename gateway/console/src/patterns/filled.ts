/// What was left empty is not sent: an empty text would be read as a value.
export function filled<T>(value: T): T {
  return prune(value) as T;
}

/// A typed number as JSON has it; what is none goes as it was typed, for the server to say so at its field.
export function typedNumber(text: string | undefined): number | string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text.normalize('NFKC'));
  return Number.isFinite(number) ? number : text;
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value)
      .map(([name, part]) => [name, prune(part)] as const)
      .filter(([, part]) => part !== undefined);
    const onlyCurrency = entries.length === 1 && entries[0]?.[0] === 'currency';
    return entries.length === 0 || onlyCurrency ? undefined : Object.fromEntries(entries);
  }
  return value ?? undefined;
}
