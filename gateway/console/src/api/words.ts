/// Words that every service uses alike on the wire.
export interface Money {
  amount: string;
  currency: string;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total?: { count: number; exact: boolean };
  /// Parts of the system that did not answer, by name; their rows are not in `items`.
  missing?: MissingPart[];
}

/// A part of the system that does not answer for now.
export interface MissingPart {
  part: string;
  since?: string | null;
}

/// A name in both languages; the reader's language picks.
export interface Label {
  zh: string;
  en: string;
}

/// One line of a record's trail.
export interface TrailEntry {
  at: string;
  by: string;
  unit?: string | null;
  action: string;
  reason?: string | null | undefined;
  changes?: Change[];
}

/// One field of a record, before and after a decision.
export interface Change {
  field: string;
  before: string | string[] | null;
  after: string | string[] | null;
}
