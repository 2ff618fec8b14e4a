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
  missing?: string[];
}

export interface UnitRef {
  id: string;
  name: string;
}

/// One line of a record's trail.
export interface TrailEntry {
  at: string;
  action: string;
  actor?: string;
  actorName?: string;
  unit?: string;
  unitName?: string;
  reason?: string | null;
}
