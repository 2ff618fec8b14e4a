import { createContext, useContext, useSyncExternalStore } from 'react';
import { actingFor, read } from '../api/http';
import { readSession } from '../api/session';
import { randomKey } from '../api/submission-key';
import { deviceShelf } from './shelf';
import { WaitingForms, type World } from './waitingForms';

/// A phone on a bad link waits as long as this for an answer; then the form is kept.
const PATIENCE_MS = 30_000;
const TOLD = 'yihao.waiting';

/// Gives a sending up once nobody waits for its answer any more.
export function patience(): AbortSignal {
  return AbortSignal.timeout(PATIENCE_MS);
}

function deviceWorld(): World {
  return {
    shelf: deviceShelf(),
    now: () => new Date(),
    mint: randomKey,
    actingFor,
    signedIn: async () => (await readSession(patience())).subject,
    send: async ({ request, key, actingFor: officer }) => {
      const { method, path, body, ifMatch } = request;
      return (await read(path, { method, body, ifMatch, key, actingFor: officer, signal: patience() })).etag;
    },
    versionOf: async (record) => (await read(record)).etag,
    // Where a browser has no locks it keeps nothing that another tab could find.
    alone: async (run) =>
      navigator.locks ? navigator.locks.request(TOLD, { ifAvailable: true }, (lock) => (lock ? run() : undefined)) : run(),
    tell: () => localStorage.setItem(TOLD, randomKey()),
  };
}

export const waitingForms = new WaitingForms(deviceWorld());

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === TOLD) void waitingForms.look();
  });
}

export const WaitingContext = createContext(waitingForms);

export function useWaiting() {
  const waiting = useContext(WaitingContext);
  const forms = useSyncExternalStore(waiting.subscribe, waiting.list);
  return { waiting, forms };
}
