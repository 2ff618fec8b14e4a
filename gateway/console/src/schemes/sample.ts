import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { SchemeText } from './schemeText';

/// A made-up case: what is typed, by name.
export interface Sample {
  amounts: Record<string, { amount: string; currency: string }>;
  facts: Record<string, string>;
  ranks: Record<string, string>;
  numbers: Record<string, string>;
  dates: Record<string, string>;
  chosen: Record<string, string>;
}

export const emptySample: Sample = { amounts: {}, facts: {}, ranks: {}, numbers: {}, dates: {}, chosen: {} };

/// What a text asks of a case, so that the example has a field for each.
export interface Asked {
  /// Kinds of money with the currency in which they are asked.
  amounts: Map<string, string>;
  /// Words with the answers that conditions name.
  facts: Map<string, string[]>;
  ranks: Set<string>;
  numbers: Set<string>;
  dates: Set<string>;
  /// Components that leave a range to a person's decision.
  chosen: Set<string>;
}

export function askedBy({ document }: SchemeText): Asked {
  const asked: Asked = { amounts: new Map(), facts: new Map(), ranks: new Set(), numbers: new Set(), dates: new Set(), chosen: new Set() };
  const currency = text(document.getIn(['rules', 'currency'], true)) ?? 'CNY';
  walk(document.contents, '', (node, under) => take(node, under, currency, asked));
  return asked;
}

type Get = (key: string) => unknown;

function walk(node: unknown, under: string, visit: (get: Get, under: string) => void): void {
  if (isMap(node)) {
    visit((key) => node.get(key, true), under);
    for (const { key, value } of node.items) walk(value, text(key) ?? '', visit);
  } else if (isSeq(node)) {
    for (const item of node.items) walk(item, under, visit);
  }
}

function take(get: Get, under: string, schemeCurrency: string, asked: Asked): void {
  const currency = text(get('currency')) ?? schemeCurrency;
  const addAmount = (kind: string | undefined) => kind && !asked.amounts.has(kind) && asked.amounts.set(kind, currency);
  if (under === 'base') [text(get('kind')), ...texts(get('kinds'))].forEach(addAmount);
  const isCondition = ['conditions', 'anyOf', 'allOf'].includes(under);
  if (isCondition) {
    addAmount(text(get('amount')));
    addAmount(text(get('of')));
    const fact = text(get('fact'));
    if (fact) asked.facts.set(fact, [...new Set([...(asked.facts.get(fact) ?? []), ...texts(get('oneOf')), ...texts(get('noneOf'))])]);
    add(asked.ranks, text(get('rank')));
    add(asked.dates, text(get('date')));
  }
  if (isCondition || under === 'base') add(asked.numbers, text(get('number')));
  if (isCondition || under === 'period') add(asked.dates, text(get('after')));
  add(asked.ranks, text(get('ranking')));
  if (text(get('kind')) === 'range') add(asked.chosen, text(get('id')));
}

function add(names: Set<string>, name: string | undefined): void {
  if (name) names.add(name);
}

function text(node: unknown): string | undefined {
  return isScalar(node) && node.value !== null && node.value !== '' ? String(node.value) : undefined;
}

function texts(node: unknown): string[] {
  return isSeq(node) ? node.items.flatMap((item) => text(item as Node) ?? []) : [];
}

/// As the service wants it: only what was filled in and can be read.
export function trialOf(text: string, sample: Sample, on: string): object {
  return {
    text,
    on,
    amounts: Object.fromEntries(
      Object.entries(sample.amounts)
        .filter(([, { amount }]) => /^\d{1,15}(\.\d{1,4})?$/.test(amount))
        .map(([kind, money]) => [kind, [money]]),
    ),
    facts: filled(sample.facts, /./),
    ranks: Object.fromEntries(Object.entries(filled(sample.ranks, /^\d{1,4}$/)).map(([name, rank]) => [name, Number(rank)])),
    numbers: filled(sample.numbers, /^\d{1,15}(\.\d{1,6})?$/),
    dates: filled(sample.dates, /^\d{4}-\d{2}-\d{2}$/),
    chosen: filled(sample.chosen, /^\d{1,15}(\.\d{1,4})?$/),
  };
}

function filled(values: Record<string, string>, shape: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => shape.test(value)));
}
