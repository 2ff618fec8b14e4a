import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckResult, Investor } from '../api/lead';
import { show } from '../testing/render';
import { FirstReportNotice } from './FirstReportNotice';

const fetched = vi.fn<typeof fetch>();
const answer = (result: Partial<CheckResult>) =>
  fetched.mockImplementation(async () => new Response(JSON.stringify({ taken: null, similar: [], creditCode: null, ...result })));
const named = (text: string): Investor => ({ names: [{ text, language: 'zh' }], country: 'DE' });

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('The first-report notice', () => {
  it('asks nothing while there is nothing to ask', async () => {
    await show(<FirstReportNotice investor={named('a')} />);
    expect(screen.getByText(/Enter a name/)).toBeTruthy();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says who holds it and until when', async () => {
    answer({ taken: { number: 'L-1', heldBy: 'Zhangdian District', protectedUntil: '2026-12-14', by: 'NAME' } });
    await show(<FirstReportNotice investor={named('Beispiel')} />);
    expect(await screen.findByText('Already reported by Zhangdian District')).toBeTruthy();
    expect(screen.getByText('2026-12-14')).toBeTruthy();
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({ investor: named('Beispiel') });
  });

  it('names what is similar and hides whose name may not be seen', async () => {
    answer({ similar: [{ number: null, name: null, heldBy: 'Linzi', protectedUntil: null, score: '0.87', reasons: [] }] });
    await show(<FirstReportNotice investor={named('Beispiel')} />);
    expect(await screen.findByText('A lead of another unit')).toBeTruthy();
    expect(screen.getByText('87% alike')).toBeTruthy();
  });

  it('says when nobody was first', async () => {
    answer({});
    await show(<FirstReportNotice investor={named('Beispiel')} />);
    expect(await screen.findByText(/Nobody has reported it yet/)).toBeTruthy();
  });

  it('warns of a credit code that fails its check digit', async () => {
    answer({ creditCode: 'WRONG_CHECK_DIGIT' });
    await show(<FirstReportNotice investor={{ ...named('Beispiel'), creditCode: '91370300MA3C0XXX0X' }} />);
    expect(await screen.findByText(/fails its check digit/)).toBeTruthy();
  });
});
