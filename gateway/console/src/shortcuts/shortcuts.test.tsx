import { cleanup, fireEvent, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { doors, doorsFor } from '../app/navigation';
import { show } from '../testing/render';
import { doorKeys, keyed } from './keys';
import { ShortcutDialog } from './ShortcutDialog';
import { useShortcuts } from './useShortcuts';

afterEach(cleanup);

describe('A key', () => {
  it.each([
    ['/', false, { meant: 'search', waits: false }],
    ['?', false, { meant: 'overview', waits: false }],
    ['n', false, { meant: 'new', waits: false }],
    ['g', false, { waits: true }],
    ['l', false, { waits: false }],
    ['l', true, { meant: { to: '/leads' }, waits: false }],
    ['L', true, { meant: { to: '/leads' }, waits: false }],
    ['n', true, { meant: { to: '/network' }, waits: false }],
    ['/', true, { waits: false }],
  ])('%s, after g: %s', (key, waits, means) => expect(keyed(key, waits, doors)).toEqual(means));

  it('opens no door that is closed', () => {
    expect(keyed('b', true, doorsFor(['REFERRER']))).toEqual({ waits: false });
  });

  it('opens one door only', () => {
    expect(new Set(Object.values(doorKeys)).size).toBe(doors.length);
  });
});

describe('The keys of the console', () => {
  const overview = vi.fn();
  function Page() {
    useShortcuts(doors, overview);
    return (
      <main>
        <div className="page-actions">
          <a href="#/leads/new">new</a>
        </div>
        <input aria-label="field" />
        <Routes>
          <Route path="/leads" element="the leads" />
          <Route path="/search" element="the search" />
          <Route path="*" element="elsewhere" />
        </Routes>
      </main>
    );
  }
  const press = (key: string, more: object = {}, at: Element = document.body) => fireEvent.keyDown(at, { key, ...more });

  it('go to a door, and to the search where there is no field in the header', async () => {
    await show(<Page />);
    press('g');
    press('l');
    expect(screen.getByText('the leads')).toBeTruthy();
    press('/');
    expect(screen.getByText('the search')).toBeTruthy();
  });

  it('mean nothing while somebody types, holds a control key or looks at a dialog', async () => {
    await show(<Page />);
    overview.mockClear();
    press('?', {}, screen.getByLabelText('field'));
    press('?', { ctrlKey: true });
    press('?', { isComposing: true });
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    press('?');
    dialog.remove();
    expect(overview).not.toHaveBeenCalled();
    press('?');
    expect(overview).toHaveBeenCalledOnce();
  });

  it('begin a new one where the page has it', async () => {
    await show(<Page />);
    const clicked = vi.fn();
    screen.getByText('new').addEventListener('click', clicked);
    screen.getByText('new').setAttribute('href', '/leads/new?from=1');
    press('n');
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('are listed with the doors of this person', async () => {
    await show(<ShortcutDialog doors={doorsFor(['REFERRER'])} onClose={() => {}} />);
    expect(screen.getByText('Leads').closest('div')?.textContent).toBe('glLeads');
    expect(screen.queryByText('Ledger')).toBeNull();
  });
});
