import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckResult, Investor } from '../api/lead';
import { show } from '../testing/render';
import { useFiled } from './DisputeOffer';
import { FirstReportNotice } from './FirstReportNotice';

const fetched = vi.fn<typeof fetch>();
const answer = (result: Partial<CheckResult>) =>
  fetched.mockImplementation(async () => new Response(JSON.stringify({ taken: null, similar: [], creditCode: null, ...result })));
const named = (text: string): Investor => ({ names: [{ text, language: 'zh' }], country: 'DE' });
const held = { number: null, heldBy: 'Zhangdian District', contact: 'Zhangdian District 0533-0000001', protectedUntil: '2026-12-14', by: 'NAME', inPool: false };

function Notice({ investor }: { investor: Investor }) {
  return <FirstReportNotice investor={investor} filed={useFiled()} />;
}

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('The first-report notice', () => {
  it('asks nothing while there is nothing to ask', async () => {
    await show(<Notice investor={named('a')} />);
    expect(screen.getByText(/Enter a name/)).toBeTruthy();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says who holds it, until when and what to do now', async () => {
    answer({ taken: held });
    await show(<Notice investor={named('Beispiel')} />);
    expect(await screen.findByText('Already reported by Zhangdian District')).toBeTruthy();
    expect(screen.getByText('2026-12-14')).toBeTruthy();
    expect(screen.getByText(/Talk to Zhangdian District 0533-0000001/)).toBeTruthy();
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({ investor: named('Beispiel') });
  });

  it('points to the pool where nobody works the lead, instead of naming a holder', async () => {
    answer({ taken: { ...held, number: 'L-2026-000001', inPool: true } });
    await show(<Notice investor={named('Beispiel')} />);
    expect(await screen.findByText(/L-2026-000001 is in the pool/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/leads/pool?q=L-2026-000001');
    expect(screen.queryByText(/Already reported/)).toBeNull();
  });

  it('offers a dispute to whoever stands for another unit', async () => {
    answer({ taken: held });
    await show(<Notice investor={named('Beispiel')} />);
    expect(await screen.findByRole('button', { name: 'Dispute the first report' })).toBeTruthy();
  });

  it('offers none to the bureau, which decides', async () => {
    answer({ taken: held });
    await show(<Notice investor={named('Beispiel')} />, '/', { functions: ['BUREAU_OFFICER'] });
    expect(await screen.findByText(/Already reported/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('sends the unit that was first to its own lead', async () => {
    answer({ taken: { ...held, heldBy: 'Linzi District', number: 'L-2026-000001' } });
    await show(<Notice investor={named('Beispiel')} />);
    expect(await screen.findByText('Your own unit reported it already')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/leads?q=L-2026-000001');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('remembers that a dispute was filed', async () => {
    answer({ taken: held });
    await show(<Notice investor={named('Beispiel')} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Dispute the first report' }));
    fetched.mockImplementation(async () => new Response(JSON.stringify({ number: 'D-2026-000007' }), { status: 201 }));
    fireEvent.change(screen.getByLabelText('Facts and evidence'), { target: { value: 'We met them first' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Dispute the first report' }).at(-1) as HTMLElement);
    expect(await screen.findByText(/D-2026-000007/)).toBeTruthy();
  });

  it('names what is similar and how, and hides whose name may not be seen', async () => {
    answer({ similar: [{ number: null, name: null, heldBy: 'Linzi', protectedUntil: null, score: '0.87', reasons: ['SIMILAR_WORDS'] }] });
    await show(<Notice investor={named('Beispiel')} />);
    expect(await screen.findByText('A lead of another unit')).toBeTruthy();
    expect(screen.getByText('Names very similar (87%) · similar words')).toBeTruthy();
  });

  it('says when nobody was first', async () => {
    answer({});
    await show(<Notice investor={named('Beispiel')} />);
    expect(await screen.findByText(/Nobody has reported it yet/)).toBeTruthy();
  });

  it('tells of no free way for a name that is still being looked up', async () => {
    answer({});
    const { rerender } = await show(<Notice investor={named('Beispiel')} />);
    await screen.findByText(/Nobody has reported it yet/);
    fetched.mockImplementation(() => new Promise(() => {}));
    rerender(<Notice investor={named('Beispiel Chemie')} />);
    expect(await screen.findByText('Looking up first reports…')).toBeTruthy();
    expect(screen.queryByText(/Nobody has reported it yet/)).toBeNull();
  });

  it('warns of a credit code that fails its check digit', async () => {
    answer({ creditCode: 'WRONG_CHECK_DIGIT' });
    await show(<Notice investor={{ ...named('Beispiel'), creditCode: '91370300MA3C0XXX0X' }} />);
    expect(await screen.findByText(/fails its check digit/)).toBeTruthy();
  });
});
