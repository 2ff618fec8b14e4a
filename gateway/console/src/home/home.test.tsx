import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../api/session';
import { mayOpen } from '../app/access';
import { show } from '../testing/render';
import { quickActions, quickActionsFor } from './actions';
import { addressesOf, figures, figuresFor } from './figures';
import { HomePage } from './HomePage';

const session: Session = { subject: 'o', name: 'O', unit: { id: 'linzi', nameZh: '', nameEn: '' }, functions: [], today: null };
const roles = [
  ...['UNIT_OFFICER', 'UNIT_HEAD', 'SQUAD_MEMBER', 'BUREAU_OFFICER', 'BUREAU_HEAD', 'CITY_LEADER', 'SUPERVISION', 'FINANCE'],
  ...['JOINT_REVIEWER', 'PROCEDURE_OFFICER', 'FOREIGN_AFFAIRS', 'TALENT_OFFICE', 'AUDITOR', 'EXPERT', 'REFERRER', 'LIAISON_CLIENT'],
];

describe('The home of', () => {
  it.each(roles)('%s has figures and something to begin, each behind a door that is open', (role) => {
    expect(figuresFor([role]).length).toBeGreaterThan(0);
    expect(quickActionsFor([role]).length).toBeGreaterThan(0);
    for (const figure of figuresFor([role])) expect([figure.name, mayOpen(figure.register, [role])]).toEqual([figure.name, true]);
    for (const action of quickActionsFor([role])) {
      const page = action.path.split('?')[0] ?? '';
      expect([action.path, mayOpen(page, [role])]).toEqual([action.path, true]);
    }
  });

  it.each(['AUDIT_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'])('%s leads to who read data in the clear', (role) => {
    expect(quickActionsFor([role]).map((action) => action.path)).toContain('/talent/unmaskings');
    expect(mayOpen('/talent/unmaskings', [role])).toBe(true);
  });

  it('an administrator has no business figures', () => {
    expect(figuresFor(['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'])).toEqual([]);
  });

  it('somebody with many functions has six of each at most', () => {
    expect(figuresFor(roles)).toHaveLength(6);
    expect(quickActionsFor(roles)).toHaveLength(6);
  });
});

describe('A figure', () => {
  it('counts what it opens: the same filters in both addresses', () => {
    for (const figure of figures) {
      const { count, page } = addressesOf(figure, session);
      const counted = new URL(count, 'http://x').searchParams;
      counted.delete('limit');
      expect(counted.toString()).toBe(new URL(page, 'http://x').searchParams.toString());
    }
  });

  it('of one’s own unit asks for that unit', () => {
    const own = figures.find((figure) => figure.own);
    expect(own && addressesOf(own, session)).toEqual({ count: '/api/leads?unit=linzi&limit=1', page: '/leads?unit=linzi' });
  });

  it('and what one may begin have names of their own', () => {
    expect(new Set(figures.map((one) => one.name)).size).toBe(figures.length);
    expect(new Set(quickActions.map((one) => one.name)).size).toBe(quickActions.length);
  });
});

describe('The home page', () => {
  let waiting = 25;
  const work = (no: number, overdue: boolean) => ({ id: `w${no}`, kind: 'lead.judge', title: `Work ${no}`, amount: { amount: `${no}000.00`, currency: 'CNY' }, dueAt: '2026-11-20', overdue, link: `/api/leads/${no}` });

  beforeEach(() => {
    waiting = 25;
    vi.stubGlobal('fetch', async (path: string) => {
      if (path.startsWith('/api/work-items'))
        return new Response(JSON.stringify({ items: [...Array(waiting).keys()].map((no) => work(no, no === 24)), missing: [{ part: 'reward' }] }));
      if (path.startsWith('/api/notices'))
        return new Response(JSON.stringify({ items: [{ id: 'n', kind: 'lead.judge', title: 'Soon due', number: 'L-1', link: '/api/leads/9', dueOn: '2026-12-01', read: false }], next: null }));
      if (path.startsWith('/api/projects')) return new Response('{}', { status: 503 });
      if (path.startsWith('/api/difficulties')) return new Response('{}', { status: 403 });
      return new Response(JSON.stringify({ items: [], next: null, total: { count: 1000, exact: false } }));
    });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('begins with what is late, then what is open, twenty at first', async () => {
    await show(<HomePage />);

    await screen.findByText('Work 24');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.slice(0, 2)).toEqual(['Overdue', 'Open']);
    expect(screen.queryByText('Work 22')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 24' }));
    expect(screen.getByText('Work 22')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Work 24 CNY 24,000\.00/ }).getAttribute('href')).toBe('/leads/24');
  });

  it('begins with how things stand for whom nothing waits', async () => {
    waiting = 0;
    await show(<HomePage />);

    await screen.findByText('Nothing to do.');
    const figures = screen.getByRole('heading', { name: 'Figures' });
    expect(figures.compareDocumentPosition(screen.getByText('Nothing to do.'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says what is missing where it is missing, and shows the rest', async () => {
    await show(<HomePage />);

    expect(await screen.findByText(/No answer for now from: Rewards/)).toBeTruthy();
    expect(await screen.findAllByText('No answer from Projects for now')).not.toHaveLength(0);
    expect((await screen.findAllByText('1000+'))[0]?.closest('a')?.getAttribute('href')).toBe('/leads?unit=linzi');
    await vi.waitFor(() => expect(screen.queryByText('problems not solved')).toBeNull());
    expect((await screen.findByRole('link', { name: 'Soon due' })).getAttribute('href')).toBe('/leads/9');
    expect(screen.getByText('Judge a lead', { selector: '.row-sub' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Report a lead' }).getAttribute('href')).toBe('/leads/new');
  });
});
