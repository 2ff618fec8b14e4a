import { expect, test } from 'vitest';
import { optionFor } from './ChartOfBulletin';

test('each figure stands beside its bar as the document says it, and no figure is a dash', () => {
  const { series } = optionFor({
    shape: 'BARS',
    title: 'Targets',
    labels: ['Linzi', 'Zhangdian'],
    series: [
      { name: 'Target', figures: ['80', '60'] },
      { name: 'Reached', figures: ['82.10', '-'] },
    ],
  });
  expect(series.map(({ type }) => type)).toEqual(['bar', 'bar']);
  expect(series[1]!.data).toEqual([
    { value: 82.1, label: { formatter: '82.10' } },
    { value: 0, label: { formatter: '-' } },
  ]);
});

test('a line is broken where there is no figure', () => {
  const { series } = optionFor({ shape: 'LINE', title: 'Mean', labels: ['1', '2'], series: [{ name: 'Mean', figures: ['70.00', '-'] }] });
  expect(series[0]).toMatchObject({ type: 'line', data: [{ value: 70 }, { value: '-' }] });
});
