import { useState } from 'react';
import type { KeyPlace } from '../api/submission-key';

const PREFIX = 'yihao.draft.';

/// What is being typed, kept on this device until it is sent: a bad link or a closed page loses nothing.
export interface Draft<V> {
  /// What was left here the last time.
  kept: V | undefined;
  keep: (values: V) => void;
  /// Also the key: what is typed next is another request.
  discard: () => void;
  forget: () => void;
  /// Under which key it was sent when no answer came: sent again under it, it is still one request.
  sentUnder: KeyPlace;
}

/// @param owner who types: nobody finds another person's draft, and it goes when somebody else types here
/// @param told what of it may be kept on a device that others use, too
export function useDraft<V>(form: string, owner: string, told: (values: V) => V = (values) => values): Draft<V> {
  const name = `${PREFIX}${owner}/${form}`;
  const [kept] = useState(() => {
    forgetDrafts((draft) => !draft.startsWith(`${PREFIX}${owner}/`));
    return read<V>(name);
  });
  return {
    kept,
    keep: (values) => write(name, JSON.stringify(told(values))),
    forget: () => localStorage.removeItem(name),
    discard: () => {
      localStorage.removeItem(name);
      localStorage.removeItem(`${name}.key`);
    },
    sentUnder: keyAt(`${name}.key`),
  };
}

function keyAt(name: string): KeyPlace {
  return {
    get key() {
      return read<string>(name);
    },
    set key(value: string | undefined) {
      if (value === undefined) localStorage.removeItem(name);
      else write(name, JSON.stringify(value));
    },
  };
}

/// Whoever signs out leaves nothing behind.
export function forgetDrafts(which: (name: string) => boolean = () => true): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX) && which(name)) localStorage.removeItem(name);
}

function read<V>(name: string): V | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/// A device that keeps nothing is no reason to stop typing.
function write(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // full, or forbidden
  }
}
