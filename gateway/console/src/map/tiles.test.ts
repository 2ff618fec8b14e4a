import { describe, expect, it } from 'vitest';
import type { UnitTile } from '../api/figures';
import type { RankedUnit } from '../api/assessment';
import { figureOf, neighbour, registerOf, shadeOf } from './tiles';

const tile = (id: string, column: number | null, row: number | null): UnitTile => ({ unit: { id, nameZh: id, nameEn: id }, column, row });
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const money = ({ amount }: { amount: string }) => amount;

describe('G4 The tiles of the map', () => {
  // north
  // west  middle  east
  //       south
  const tiles = [tile('north', 2, 1), tile('west', 1, 2), tile('middle', 2, 2), tile('east', 3, 2), tile('south', 2, 3), tile('nowhere', null, null)];

  it.each([
    ['middle', 'ArrowUp', 'north'],
    ['middle', 'ArrowLeft', 'west'],
    ['west', 'ArrowRight', 'middle'],
    ['west', 'ArrowUp', 'north'],
    ['north', 'ArrowDown', 'middle'],
    ['south', 'ArrowDown', undefined],
    ['nowhere', 'ArrowDown', undefined],
    ['middle', 'Enter', undefined],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(neighbour(tiles, from, key)?.unit.id).toBe(to);
  });

  it('say nothing of a part that does not answer: it is not zero', () => {
    for (const figure of ['leads', 'projects', 'money', 'rank'] as const) expect(figureOf({}, figure, 'a', 'PAID_IN', money)).toBeUndefined();
  });

  it('say what is counted, and of a count that stops that there are more', () => {
    const leads = { year: 2026, funnel: { reported: 0, valuable: 0, dispatched: 0, converted: 0 }, units: [{ unit: 'a', leads: 1000, exact: false }] };
    expect(figureOf({ leads }, 'leads', 'a', '', money)?.said).toBe('1000+');
    const projects = { stages: [], units: [{ unit: 'a', count: 4, amounts: [] }] };
    expect(figureOf({ projects }, 'projects', 'a', '', money)).toEqual({ size: 4, said: '4' });
    expect(figureOf({ projects }, 'projects', 'b', '', money)).toEqual({ size: 0, said: '0' });
  });

  it('show the money of the chosen kind only', () => {
    const sums = [
      { kind: 'PAID_IN', amountCny: cny('5.00') },
      { kind: 'FIXED_ASSETS', amountCny: cny('9.00') },
    ];
    const said = { money: { from: '', until: '', kinds: [], months: [], leftOut: [], units: [{ unit: 'a', sums }] } };
    expect(figureOf(said, 'money', 'a', 'PAID_IN', money)?.said).toBe('5.00');
    expect(figureOf(said, 'money', 'a', 'REGISTERED', money)).toBeUndefined();
  });

  it('are darkest for the best place, and empty without one', () => {
    const ranked = [
      { unit: 'a', rank: 1 },
      { unit: 'b', rank: 2 },
      { unit: 'c', rank: null },
    ] as RankedUnit[];
    const [first, second, none] = ['a', 'b', 'c'].map((unit) => figureOf({ ranked }, 'rank', unit, '', money));
    expect([first?.said, second?.said, none]).toEqual(['1', '2', undefined]);
    expect(shadeOf(first, [first, second])).toBeGreaterThan(shadeOf(second, [first, second]));
  });

  it.each([
    [0, 0],
    [1, 1],
    [25, 1],
    [26, 2],
    [99, 4],
    [100, 4],
  ])('of a hundred at most %i has shade %i', (size, shade) => {
    expect(shadeOf({ size, said: '' }, [{ size: 100, said: '' }])).toBe(shade);
  });

  it('have the lightest shade where all is zero', () => {
    expect(shadeOf({ size: 0, said: '0' }, [{ size: 0, said: '0' }])).toBe(0);
  });

  it('lead to the register with exactly what they count', () => {
    expect(registerOf('leads', 'a b', '')).toBe('/leads?unit=a%20b');
    expect(registerOf('projects', 'a', '')).toBe('/projects/list?unit=a&status=ACTIVE');
    expect(registerOf('money', 'a', 'PAID_IN', { from: '2026-01', until: '2026-11' })).toBe(
      '/projects/capital?unit=a&status=VERIFIED&kind=PAID_IN&from=2026-01&until=2026-11',
    );
  });
});
