import { createContext, useContext } from 'react';
import { cityToday } from '../i18n/formats';

/// The business day as the server has it; a browser's own clock is only the fallback.
export const TodayContext = createContext<string | null>(null);

export function useToday(): string {
  return useContext(TodayContext) ?? cityToday();
}

/// Calendar days from one day to another, both as `2026-10-10`.
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
