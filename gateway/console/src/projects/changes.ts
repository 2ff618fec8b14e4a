import type { FieldValue } from '../api/project';

interface Values {
  name?: string | undefined;
  industry?: string | undefined;
  kind?: string | undefined;
  fields?: Record<string, unknown> | undefined;
}

/// What differs between before and after; an emptied field is sent as null, an untouched one not at all.
export function changes(before: Values, after: Values): Values {
  const changed: Values = {};
  if (after.name !== undefined && after.name.trim() !== before.name) changed.name = after.name.trim();
  if (after.industry !== undefined && after.industry.trim() !== (before.industry ?? '')) changed.industry = after.industry.trim();
  if (after.kind && after.kind !== before.kind) changed.kind = after.kind;
  const fields = Object.entries(after.fields ?? {})
    .map(([name, value]) => [name, emptied(value)] as const)
    .filter(([name, value]) => !same(value, before.fields?.[name] ?? null));
  if (fields.length > 0) changed.fields = Object.fromEntries(fields);
  return changed;
}

/// As they stand in their inputs: a number is text there, or the input refuses what nobody touched.
export function written(fields: Record<string, FieldValue>): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]));
}

function emptied(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length > 0 ? value : null;
  if (value !== null && typeof value === 'object' && 'currency' in value) {
    const { amount, currency } = value as { amount?: string; currency?: string };
    return amount ? { amount, currency } : null;
  }
  return value;
}

function same(one: unknown, other: unknown): boolean {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') {
    return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
  }
  return one === other || (one !== null && other !== null && typeof one !== 'boolean' && String(one) === String(other));
}
