import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, Scalar } from 'yaml';

export type Path = readonly (string | number)[];
type Parsed = Document.Parsed | Document;

/// The failsafe schema reads every value as the text it is: an amount stays what was typed, to the last digit.
const reading = { schema: 'failsafe', prettyErrors: true } as const;
const writing = { lineWidth: 0, flowCollectionPadding: false } as const;
const notText = /^(?:|~|[+-]?(?:\d[\d_]*)?\.?\d+(?:[eE][+-]?\d+)?|[+-]?\.(?:inf|nan)|true|false|null|yes|no|on|off|\d{4}-\d\d-\d\d.*)$/i;

export interface SchemeText {
  document: Parsed;
  /// What makes it no YAML at all.
  problems: { line: number; message: string }[];
}

export function readText(text: string): SchemeText {
  const document = parseDocument(text, reading);
  const problems = document.errors.map((error) => ({ line: error.linePos?.[0].line ?? 1, message: error.message.split('\n')[0] ?? '' }));
  return { document, problems };
}

/// A single value as it was typed.
export function valueAt(document: Parsed, path: Path): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && node.value !== null ? String(node.value) : undefined;
}

/// The values of a plain list.
export function wordsAt(document: Parsed, path: Path): string[] | undefined {
  const node = document.getIn(path, true);
  return isSeq(node) ? node.items.map((item) => (isScalar(item) ? String(item.value) : '')) : undefined;
}

/// How many stand in a list.
export function countAt(document: Parsed, path: Path): number {
  const node = document.getIn(path, true);
  return isSeq(node) ? node.items.length : 0;
}

export function keysAt(document: Parsed, path: Path): string[] {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(node) ? node.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

export type Value = string | readonly string[] | { [key: string]: Value } | readonly { [key: string]: Value }[];

export interface Edit {
  path: Path;
  /// None: the key is taken away.
  value: Value | undefined;
  /// A word and no number, whatever it looks like.
  word?: boolean;
}

/// The text with these places changed; all else, remarks and unknown keys too, stays.
export function written(text: string, ...edits: Edit[]): string {
  const { document } = readText(text);
  for (const { path, value, word } of edits) {
    if (value === undefined) document.deleteIn(path);
    else set(document, path, nodeOf(document, value, word ?? false));
  }
  return document.toString(writing);
}

function set(document: Parsed, path: Path, node: Node): void {
  const old = document.getIn(path, true);
  if (isScalar(old) && isScalar(node)) {
    old.value = node.value;
    if (node.type) old.type = node.type;
    else if (old.type !== Scalar.QUOTE_DOUBLE && old.type !== Scalar.QUOTE_SINGLE) delete old.type;
    return;
  }
  const around = document.getIn(path.slice(0, -1), true);
  if (isMap(around) && around.items.length === 0) around.flow = false;
  document.setIn(path, node);
}

/// What would be read as a number or a day is put in quotes where a word is meant.
function nodeOf(document: Parsed, value: Value, word: boolean): Node {
  if (typeof value === 'string') {
    const scalar = new Scalar<string>(value);
    if (word && notText.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
    return scalar;
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    const list = document.createNode(value, { flow: true });
    if (isSeq(list)) list.items = value.map((one) => nodeOf(document, one, word)) as typeof list.items;
    return list;
  }
  return document.createNode(value);
}

/// With one more in a list, which is begun where there is none.
export function withOneMore(text: string, path: Path, item: Value): string {
  const { document } = readText(text);
  const there = document.getIn(path, true);
  if (isSeq(there)) {
    there.flow = false;
    document.addIn(path, document.createNode(item));
  } else {
    document.setIn(path, document.createNode([item]));
  }
  return document.toString(writing);
}

/// With one less; an empty list goes with its last.
export function withOneLess(text: string, path: Path, at: number): string {
  const { document } = readText(text);
  const last = countAt(document, path) <= 1;
  document.deleteIn(last ? path : [...path, at]);
  return document.toString(writing);
}
