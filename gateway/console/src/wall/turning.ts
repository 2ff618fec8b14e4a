import { useEffect, useState } from 'react';

export const TURN_MS = 20_000;

/// The page after so many steps; behind the last comes the first.
export function turned(at: number, by: number, count: number): number {
  return (((at + by) % count) + count) % count;
}

export interface Turning {
  at: number;
  paused: boolean;
}

/// Pages that turn by themselves: space holds and goes on, the arrows turn by hand.
export function useTurning(count: number): Turning {
  const [at, setAt] = useState(0);
  const [paused, setPaused] = useState(false);

  useEffect(() => {
    if (paused) return undefined;
    const next = setTimeout(() => setAt(turned(at, 1, count)), TURN_MS);
    return () => clearTimeout(next);
  }, [at, paused, count]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('button, a')) return;
      if (event.key === ' ') setPaused((before) => !before);
      else if (event.key === 'ArrowRight') setAt((before) => turned(before, 1, count));
      else if (event.key === 'ArrowLeft') setAt((before) => turned(before, -1, count));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [count]);

  return { at, paused };
}

const SMALLEST = 14;

/// Type that is as large at 1920 × 1080 as at 3840 × 2160, seen from the same chair.
export function typeSize(width: number, height: number): number {
  return Math.max(SMALLEST, Math.round(Math.min(width / 80, height / 45)));
}

export function useTypeSize(): number {
  const [size, setSize] = useState(() => typeSize(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const measured = () => setSize(typeSize(window.innerWidth, window.innerHeight));
    window.addEventListener('resize', measured);
    return () => window.removeEventListener('resize', measured);
  }, []);
  return size;
}
