import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { CardFiguresPage } from './CardFiguresPage';

const item = (name: string) => ({ cardId: name, cardNumber: `SC-${name}`, projectName: `Project ${name}` });
const figure = {
  ...{ month: '2026-11', office: 'DEV', officeLabel: { zh: '发改', en: 'Development' }, procedure: 'FILING', procedureLabel: { zh: '备案', en: 'Filing' } },
  ...{ finished: 2, withdrawnLate: 1, onTime: 1, onTimeRate: '0.3333', medianDays: '4.5', satisfaction: '5.00' },
  items: [
    { ...item('a'), days: 2, onTime: true, satisfaction: 5 },
    { ...item('b'), days: 7, onTime: false, satisfaction: null },
  ],
  withdrawn: [{ ...item('c'), daysLate: 3 }],
  complaints: [],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Each number leads to its own records', async () => {
  vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify({ items: path.startsWith('/api/service-cards/figures') ? [figure] : [] })));
  await show(<CardFiguresPage />, '/projects/cards/figures?month=2026-11');
  const behind = (number: string) => {
    const shown = screen.getByText(number, { selector: 'summary' }).parentElement as HTMLElement;
    return within(shown).getAllByRole('listitem').map((one) => one.textContent);
  };
  await screen.findByText('33.33%');

  expect(behind('2')).toEqual(['SC-a In time, 2 working days', 'SC-b Late, 7 working days']);
  expect(behind('1')).toEqual(['SC-c 3 working days late']);
  expect(behind('33.33%')).toEqual(['SC-a In time', 'SC-b Not in time', 'SC-c Not in time']);
  expect(behind('5.00')).toEqual(['SC-a 5']);
  expect(screen.queryByText('0', { selector: 'summary' })).toBeNull();
  expect(screen.getAllByText('SC-c')[0]?.getAttribute('href')).toBe('/projects/cards/c');
});
