import { expect, it } from 'vitest';
import { allShares, hundredths, ownShare } from './shares';

it.each([
  [['66.67'], '33.33'],
  [['33.33', '33.33'], '33.34'],
  [['0.01'], '99.99'],
  [['12.5', '12.5'], '75.00'],
  [['99.99'], '0.01'],
  [[], '100.00'],
  [['100'], undefined],
  [['60', '50'], undefined],
  [['0'], undefined],
  [['33.333'], undefined],
  [[''], undefined],
])('Beside %j who files keeps %s', (percents, own) => {
  expect(ownShare(percents.map((percent) => ({ percent })))).toBe(own);
});

it('A share is read as it is typed, without rounding', () => {
  expect(hundredths('0.29')).toBe(29);
  expect(hundredths('１２．５')).toBe(1250);
  expect(hundredths('1e1')).toBeUndefined();
});

it('One alone says no shares, several say those of all', () => {
  expect(allShares('rf1', [])).toEqual([]);
  expect(allShares('rf1', [{ referrer: ' RF-2026-000002 ', percent: '40' }])).toEqual([
    { referrer: 'rf1', percent: '60.00' },
    { referrer: 'RF-2026-000002', percent: '40' },
  ]);
});
