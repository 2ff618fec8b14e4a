import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { SourceSection } from './SourceSection';

vi.mock('./SourceChart', () => ({ SourceChart: () => <div role="img" aria-label="chart" /> }));

const asked: string[] = [];

function answering(body: object) {
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async (path) => {
      asked.push(String(path));
      return new Response(JSON.stringify(body));
    }),
  );
}

afterEach(() => {
  cleanup();
  asked.length = 0;
  vi.unstubAllGlobals();
});

describe('Where leads come from', () => {
  it('is asked only when it is opened, by the filters of the register, and stands in a table beside the chart', async () => {
    answering({
      total: 5,
      places: [
        { country: 'DE', province: null, leads: 3, channels: [{ channel: 'VISIT', leads: 2 }, { channel: 'REFERRAL', leads: 1 }] },
        { country: 'CN', province: { code: '370000', name: 'Shandong' }, leads: 1, channels: [{ channel: 'VISIT', leads: 1 }] },
        { country: 'CN', province: null, leads: 1, channels: [{ channel: 'VISIT', leads: 1 }] },
      ],
      channels: [{ channel: 'VISIT', leads: 4 }, { channel: 'REFERRAL', leads: 1 }],
    });
    await show(<SourceSection />, '/leads?q=steel&after=ignored');
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show where leads come from', expanded: false }));

    expect(await screen.findByText('Germany')).toBeTruthy();
    expect(asked).toEqual(['/api/leads/sources?q=steel']);
    expect(screen.getByText('Shandong')).toBeTruthy();
    expect(screen.getByText('China (no credit code)')).toBeTruthy();
    expect(screen.getByRole('table')).toBeTruthy();
    expect(await screen.findByRole('img', { name: 'chart' })).toBeTruthy();
  });

  it('says that there is nothing', async () => {
    answering({ total: 0, places: [], channels: [] });
    await show(<SourceSection />, '/leads?sources=open');

    expect(await screen.findByText('Nothing matches these conditions')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
