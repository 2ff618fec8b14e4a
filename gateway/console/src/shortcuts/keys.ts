import type { Door } from '../app/navigation';

/// After `g`: the first letter of the door’s English word, or the next that is free.
export const doorKeys: Record<Door['name'], string> = {
  ...{ work: 'h', leads: 'l', visits: 'v', meetings: 'm', network: 'n' },
  ...{ projects: 'p', service: 's', resources: 'e', dispatch: 'd' },
  ...{ claims: 'c', talent: 't', ledger: 'b', ranking: 'r', honours: 'o', rules: 'u' },
};

export type Meant = { to: string } | 'search' | 'new' | 'overview';

export interface Keyed {
  meant?: Meant;
  /// Whether the next letter names a door.
  waits: boolean;
}

/// What a key means, of the doors that are open to this person.
export function keyed(key: string, waits: boolean, doors: readonly Door[]): Keyed {
  if (waits) {
    const door = doors.find((one) => doorKeys[one.name] === key.toLowerCase());
    return door ? { meant: { to: door.path }, waits: false } : { waits: false };
  }
  if (key === 'g') return { waits: true };
  if (key === '/') return { meant: 'search', waits: false };
  if (key === 'n') return { meant: 'new', waits: false };
  if (key === '?') return { meant: 'overview', waits: false };
  return { waits: false };
}

/// Whether somebody is writing, composing characters, holding a control key, or looking at a dialog: then keys are not ours.
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target as HTMLElement | null;
  if (target?.closest?.('input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]')) return true;
  return document.querySelector('[role="dialog"]') !== null;
}
