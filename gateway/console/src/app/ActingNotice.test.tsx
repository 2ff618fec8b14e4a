import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { actFor, actingFor, get } from '../api/http';
import { readSession } from '../api/session';
import { show } from '../testing/render';
import { ActingNotice } from './ActingNotice';

const wang = { subject: 'wang', name: 'Wang' };
const answers = (...sessions: object[]) => {
  const fetched = vi.fn<typeof fetch>();
  for (const session of sessions) fetched.mockResolvedValueOnce(new Response(JSON.stringify(session)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const sentFor = (fetched: ReturnType<typeof answers>, call: number) =>
  new Headers(fetched.mock.calls[call]?.[1]?.headers).get('X-Acting-For');

afterEach(() => {
  cleanup();
  actFor(null);
  vi.unstubAllGlobals();
});

describe('A deputy', () => {
  it('is offered to act for the officer, and told for whom it acts', async () => {
    const page = await show(<ActingNotice />, '/', { standsInFor: [wang] });
    expect(screen.getByRole('button', { name: 'Act for Wang' })).toBeTruthy();
    page.unmount();

    await show(<ActingNotice />, '/', { standsInFor: [wang], actingFor: wang });
    expect(screen.getByRole('status').textContent).toContain('You are acting for Wang');
    expect(screen.getByRole('button', { name: 'Act as myself' })).toBeTruthy();
  });

  it('is nothing that others read of', async () => {
    const { container } = await show(<ActingNotice />);
    expect(container.innerHTML).toBe('');
  });

  it('says with every call for whom it acts', async () => {
    const fetched = answers({}, {});
    await get('/api/leads');
    actFor('wang');
    await get('/api/leads');
    expect([sentFor(fetched, 0), sentFor(fetched, 1)]).toEqual([null, 'wang']);
  });

  it('goes on for itself once the deputyship is over', async () => {
    actFor('wang');
    const fetched = answers({ functions: [] }, { functions: ['UNIT_OFFICER'] });
    expect((await readSession()).functions).toEqual(['UNIT_OFFICER']);
    expect(actingFor()).toBeNull();
    expect(sentFor(fetched, 1)).toBeNull();
  });

  it('stays one while the part that knows does not answer', async () => {
    actFor('wang');
    answers({ functions: [], missing: [{ part: 'lead' }] });
    await readSession();
    expect(actingFor()).toBe('wang');
  });
});
