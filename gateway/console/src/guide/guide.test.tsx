import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayOpen } from '../app/access';
import { show } from '../testing/render';
import { signedInPages } from '../testing/routes';
import en from './en.json';
import { FirstGuide } from './FirstGuide';
import { type Guide, guideFor } from './guides';
import zh from './zh.json';

const functions: Record<string, string> = {
  ...{ UNIT_OFFICER: 'officer', UNIT_HEAD: 'head', SQUAD_MEMBER: 'squad', BUREAU_OFFICER: 'bureau', BUREAU_HEAD: 'bureau', CITY_LEADER: 'leader' },
  ...{ SUPERVISION: 'supervision', FINANCE: 'finance', JOINT_REVIEWER: 'reviewer', PROCEDURE_OFFICER: 'procedure', FOREIGN_AFFAIRS: 'foreign' },
  ...{ TALENT_OFFICE: 'talent', AUDITOR: 'auditor', EXPERT: 'expert', REFERRER: 'referrer', LIAISON_CLIENT: 'liaison' },
  ...{ SYSTEM_ADMINISTRATOR: 'system-administrator', SECURITY_ADMINISTRATOR: 'administrator', AUDIT_ADMINISTRATOR: 'audit-administrator' },
};
const pages = signedInPages();
const english: Record<string, Guide> = en;
const chinese: Record<string, Guide> = zh;

describe('A guide', () => {
  it.each(Object.entries(functions))('of %s is %s: three to five steps, each to a page that is open', (one, name) => {
    expect(guideFor([one])).toBe(name);
    const steps = english[name]?.steps ?? [];
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    for (const { link } of steps) {
      const page = link.split('?')[0] ?? '';
      expect([link, pages.includes(page), mayOpen(page, [one])]).toEqual([link, true, true]);
    }
  });

  it('says the same in both languages, and is somebody’s', () => {
    const shape = (guides: Record<string, Guide>) => Object.entries(guides).map(([name, { steps }]) => [name, steps.map((step) => step.link)]);
    expect(shape(chinese)).toEqual(shape(english));
    expect(Object.keys(english).sort()).toEqual([...new Set(Object.values(functions))].sort());
    expect(JSON.stringify([en, zh])).not.toContain('""');
    // As the service takes it.
    expect(Object.keys(english).filter((name) => !/^[a-z0-9-]{1,40}$/.test(name))).toEqual([]);
  });
});

describe('The guide at the first sign-in', () => {
  let read: string[] | undefined;
  let marked: string[];
  beforeEach(() => {
    read = [];
    marked = [];
    vi.stubGlobal('fetch', async (path: string, call: RequestInit) => {
      if (call.method === 'PUT') marked.push(path);
      return read ? new Response(JSON.stringify({ read })) : new Response('{}', { status: 503 });
    });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('is walked through and remembered', async () => {
    await show(<FirstGuide asked={false} onClose={() => {}} />);
    expect(await screen.findByText('Getting started: Officers of units')).toBeTruthy();
    for (let step = 1; step < 5; step++) fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('Step 5 of 5')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
    await vi.waitFor(() => expect(marked).toEqual(['/api/read-guides/officer']));
    await vi.waitFor(() => expect(screen.queryByText('Step 5 of 5')).toBeNull());
  });

  it('can be skipped, and is not shown where it was read or where the server does not say', async () => {
    const page = await show(<FirstGuide asked={false} onClose={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
    await vi.waitFor(() => expect(marked).toHaveLength(1));
    page.unmount();

    for (const said of [['officer'], undefined]) {
      read = said;
      const again = await show(<FirstGuide asked={false} onClose={() => {}} />);
      await new Promise((later) => setTimeout(later, 30));
      expect(screen.queryByRole('dialog')).toBeNull();
      again.unmount();
    }
  });

  it('is opened again from the menu', async () => {
    read = ['officer'];
    const closed = vi.fn();
    await show(<FirstGuide asked onClose={closed} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
    expect(closed).toHaveBeenCalledOnce();
    expect(marked).toEqual([]);
  });
});
