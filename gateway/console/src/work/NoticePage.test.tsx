import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../api/notice';
import { Bell } from '../app/Bell';
import { show } from '../testing/render';
import { NoticePage } from './NoticePage';

const unread: Notice = {
  id: 'n-1',
  kind: 'lead.report',
  number: 'L-2026-000001',
  title: 'A pilot plant',
  unit: null,
  dueOn: '2026-11-27',
  overdue: true,
  when: 'AFTER',
  givenAt: '2026-11-29T00:30:00Z',
  read: false,
  settled: false,
  link: '/leads/1',
};
const done: Notice = { ...unread, id: 'n-2', number: 'L-2026-000002', title: null, overdue: false, settled: true };

let sent: string[];
let listed: Notice[];

beforeEach(() => {
  sent = [];
  listed = [done, unread];
  vi.stubGlobal('fetch', async (path: string, call?: RequestInit) => {
    if (call?.method === 'POST') sent.push(call.body === '{}' ? path : `${path} ${String(call.body)}`);
    if (path.startsWith('/api/notices/unread')) return new Response(JSON.stringify({ count: 99, exact: false }));
    if (path.startsWith('/api/units')) return new Response(JSON.stringify({ items: [] }));
    return new Response(JSON.stringify({ items: listed, next: null, total: { count: 2, exact: true } }));
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('What one was reminded of', () => {
  it('is counted by the bell', async () => {
    await show(<Bell />);
    expect(await screen.findByRole('link', { name: 'Reminders, 99+ unread' })).toBeTruthy();
  });

  it('is overdue until it is done, and only what is unread can be read', async () => {
    await show(<NoticePage />);
    const open = within((await screen.findByText('L-2026-000001 A pilot plant')).closest('tr') as HTMLElement);
    const quiet = within(screen.getByText('L-2026-000002').closest('tr') as HTMLElement);
    expect(open.getAllByText('Overdue').length).toBeGreaterThan(0);
    expect(quiet.getByText('Done')).toBeTruthy();
    expect(quiet.queryByText('Overdue')).toBeNull();
    expect(quiet.queryByText('Unread')).toBeNull();

    fireEvent.click(open.getByRole('button', { name: 'Mark as read' }));

    await waitFor(() => expect(sent).toEqual(['/api/notices/n-1/reading']));
  });

  it('is read by whoever opens the record', async () => {
    await show(<NoticePage />);
    const link = (await screen.findByText('L-2026-000001 A pilot plant')).closest('a') as HTMLElement;

    fireEvent.click(link);

    expect(link.getAttribute('href')).toBe('/leads/1');
    await waitFor(() => expect(sent).toEqual(['/api/notices/n-1/reading']));
  });

  it('is read all at once, up to the newest unread one on the screen', async () => {
    await show(<NoticePage />);
    await screen.findByText('L-2026-000001 A pilot plant');
    fireEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(sent).toEqual(['/api/notices/reading {"newest":"n-1"}']));
  });

  it('is the officer’s where a deputy acts for that officer', async () => {
    await show(<NoticePage />, '/', { actingFor: { subject: 'wang', name: 'Wang' } });
    expect(await screen.findByText(/^Reminders of Wang, for whom you act/)).toBeTruthy();
  });

  it('is nothing to read at once where nothing is unread', async () => {
    listed = [done];
    await show(<NoticePage />);
    await screen.findByText('L-2026-000002');
    expect(screen.getByRole('button', { name: 'Mark all as read' })).toHaveProperty('disabled', true);
  });
});
