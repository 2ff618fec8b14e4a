import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Lead } from '../api/lead';
import { show } from '../testing/render';
import { ScoreSection } from './ScoreSection';

const score = {
  score: '78',
  knownWeight: '65',
  weight: '100',
  grade: 'B',
  rule: 'lead-score@1',
  lines: [
    { factor: 'amount', title: { zh: '', en: 'Amount' }, findings: [{ name: 'amount', values: ['80000000.00'] }], weight: '25', gained: '10' },
    { factor: 'investor', title: { zh: '', en: 'Standing' }, findings: [], weight: '15', gained: null },
  ],
};
const asked = vi.fn(async () => new Response(JSON.stringify(score)));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  asked.mockClear();
});

it('A score says of how much weight it is, and what is missing counts neither way', async () => {
  vi.stubGlobal('fetch', asked);

  await show(<ScoreSection lead={{ id: '1', masked: false } as Lead} />);

  expect(await screen.findByText('78')).toBeTruthy();
  expect(screen.getByText('Grade B')).toBeTruthy();
  expect(screen.getByText(/65 of 100/)).toBeTruthy();
  expect(screen.getByText(/80,000,000\.00/)).toBeTruthy();
  expect(screen.getByText('10 / 25')).toBeTruthy();
  expect(screen.getByText('— / 15')).toBeTruthy();
});

it('A masked lead is not asked for its score', async () => {
  vi.stubGlobal('fetch', asked);

  await show(<ScoreSection lead={{ id: '1', masked: true } as Lead} />);

  expect(asked).not.toHaveBeenCalled();
});
