import { useEffect, useState } from 'react';

const pause = 450;

/// What is being typed, once the typing has paused: the server is not asked at every letter.
export function usePaused<T>(value: T): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text === undefined ? (undefined as T) : (JSON.parse(text) as T)), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
