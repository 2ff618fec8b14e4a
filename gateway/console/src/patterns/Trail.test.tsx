import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { Trail } from './Trail';

const entry = { at: '2026-11-29T01:00:00Z', by: 'zhangdian.officer', unit: 'district-zhangdian', action: 'REGISTERED' };

function answering(status: number, items: object[]) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ items, next: null, title: 'No' }), { status }));
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('The trail', () => {
  it('shows neither the account nor the id of whom nobody knows', async () => {
    answering(200, []);
    await show(<Trail kind="lead" entries={[entry]} />);
    expect(await screen.findByText(/\(unit not registered\).*\(name not registered\)/)).toBeTruthy();
    expect(document.body.innerHTML).not.toMatch(/zhangdian/);
  });

  it('does not say that nobody is registered while the register does not answer', async () => {
    answering(503, []);
    await show(<Trail kind="lead" entries={[entry]} />);
    expect(await screen.findByText(/\(name not available for now\).*\(name not available for now\)/)).toBeTruthy();
  });

  it('says of who followed a link only that, and where it was decided to nobody who is not told', async () => {
    answering(200, []);
    const byLink = { ...entry, by: 'link:r1', unit: 'link', action: 'CONFIRMED_BY_PARTY' };
    const elsewhere = { ...entry, at: '2026-11-28T01:00:00Z', by: 'service:lead', unit: null, action: 'MOVED_UP', reason: 'queue.swept' };
    await show(<Trail kind="referral" entries={[byLink, elsewhere]} />);
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Confirmed by one partyBy a one-time link/),
      expect.stringMatching(/^Moved upBy itself \(Leads\)/),
    ]);
    expect(screen.queryByText('queue.swept')).toBeNull();
  });

  it('tells two decisions of one kind at one instant apart', async () => {
    answering(200, []);
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    await show(<Trail kind="lead" entries={[entry, { ...entry, by: 'linzi.officer' }]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('has a word for what a newer service does', async () => {
    answering(200, []);
    await show(<Trail kind="lead" entries={[{ ...entry, action: 'TELEPORTED' }]} />);
    expect(screen.getByText('Other')).toBeTruthy();
  });
});
