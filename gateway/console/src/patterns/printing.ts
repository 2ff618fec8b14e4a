import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/// Whether the page is being put on paper: a sheet is narrower than a screen, but it is no phone.
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begins = () => flushSync(() => setPrinting(true));
    const ends = () => setPrinting(false);
    window.addEventListener('beforeprint', begins);
    window.addEventListener('afterprint', ends);
    return () => {
      window.removeEventListener('beforeprint', begins);
      window.removeEventListener('afterprint', ends);
    };
  }, []);
  return printing;
}
