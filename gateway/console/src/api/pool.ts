import { get } from './http';
import type { Unit } from './units';

/// A lead's stay in the pool; those it came from may take it after `coolDownUntil`.
export interface PoolStay {
  since: string;
  reason: string;
  from: Unit[];
  openFrom: string;
  coolDownUntil: string;
  until: string;
}

/// What the reader's unit may still take out of the pool.
export interface PickRoom {
  perDay: number;
  leftToday: number;
  atOnce: number;
  left: number;
}

export function readPickRoom(signal: AbortSignal): Promise<PickRoom> {
  return get('/api/leads/pick-room', signal);
}
