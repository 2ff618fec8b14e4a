import { expect, it } from 'vitest';
import type { MonthColumn, MonthRow } from '../api/monthly';
import { cellsOf, pasted } from './grid';

const row = (projectId: string) => ({ projectId, actions: ['report'] }) as MonthRow;
const choice = {
  ...{ id: 'pace', label: { zh: '', en: '' }, type: 'CHOICE', required: false, cumulative: false },
  choices: [{ id: 'SLOW', label: { zh: '滞后', en: 'Behind' } }],
} as MonthColumn;

it.each([
  ['a\tb\nc\td', [['a', 'b'], ['c', 'd']]],
  ['a\r\n', [['a']]],
  ['"two\nlines"\t"say ""yes"""\n\tlast', [['two\nlines', 'say "yes"'], ['', 'last']]],
  ['12" pipe\tb', [['12" pipe', 'b']]],
])('%j is cells', (text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

it('A choice is pasted by its words, and a word that is none of them is not taken', () => {
  const rows = [row('a'), row('b'), row('c')];

  const { entries, left } = pasted([['滞后'], ['Behind'], ['fast'], ['below the sheet'], ['']], rows, [choice], 'a', 'pace');

  expect(entries.map(({ row: { projectId }, value }) => [projectId, value])).toEqual([
    ['a', 'SLOW'],
    ['b', 'SLOW'],
  ]);
  expect(left).toBe(2);
});
