import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { searchField } from '../app/HeaderSearch';
import type { Door } from '../app/navigation';
import { isTaken, keyed, type Meant } from './keys';

const patience = 1500;

/// Works the keys on every page.
export function useShortcuts(doors: readonly Door[], onOverview: () => void): void {
  const navigate = useNavigate();
  const act = useRef<(meant: Meant) => void>(() => {});
  act.current = (meant) => {
    if (meant === 'overview') onOverview();
    else if (meant === 'search') focusSearch() || void navigate('/search');
    else if (meant === 'new') firstNew()?.click();
    else void navigate(meant.to);
  };
  const open = useRef(doors);
  open.current = doors;
  useEffect(() => {
    let waitsUntil = 0;
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const { meant, waits } = keyed(event.key, event.timeStamp < waitsUntil, open.current);
      waitsUntil = waits ? event.timeStamp + patience : 0;
      if (meant) {
        event.preventDefault();
        act.current(meant);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/// Not on a phone, where the field is on a page of its own.
function focusSearch(): boolean {
  const field = document.getElementById(searchField);
  if (!field || field.getClientRects().length === 0) return false;
  field.focus();
  return true;
}

/// What may be begun on this page, where something may be.
function firstNew(): HTMLAnchorElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main .page-actions a[href]')];
  return links.filter((link) => /\/new(\?|$)/.test(link.getAttribute('href') ?? '')).at(-1);
}
