import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Space } from '../api/carrier';
import { show } from '../testing/render';
import { spacesOf } from './CarrierDialogs';
import { FloorPlan, floorsOf } from './FloorPlan';

function space(building: string | null, floor: string | null, code: string, status: Space['status'] = 'FREE'): Space {
  const form = building ? 'UNIT' : 'LAND';
  return { id: code, version: 1, building, floor, code, status, form, area: '800', actions: [] } as unknown as Space;
}

afterEach(cleanup);

describe('A plan of a carrier', () => {
  it('has its buildings in order, the highest floor on top, and land at the end', () => {
    const plan = floorsOf([
      space(null, null, 'A-1'),
      space('10号楼', '1', '101'),
      space('2号楼', '2', '210'),
      space('2号楼', '10', '1001'),
      space('2号楼', '2', '202'),
    ]);

    expect(plan.map(({ building, floors }) => [building, floors.map((floor) => [floor.name, floor.spaces.map((one) => one.code)])])).toEqual([
      ['2号楼', [['10', ['1001']], ['2', ['202', '210']]]],
      ['10号楼', [['1', ['101']]]],
      [null, [[null, ['A-1']]]],
    ]);
  });

  it('has cellars below the ground, the deepest last', () => {
    const plan = floorsOf([space('A', 'B2', '1'), space('A', '10', '2'), space('A', 'B1', '3'), space('A', '1', '4')]);

    expect(plan[0]?.floors.map((floor) => floor.name)).toEqual(['10', '1', 'B1', 'B2']);
  });

  it('says in words how each space stands, and which one is chosen', async () => {
    const choose = vi.fn();
    await show(
      <FloorPlan spaces={[space('A', '1', '101', 'HELD'), space('A', '1', '102', 'LET'), space('A', '1', '103')]} chosen="102" onChoose={choose} />,
    );

    const building = within(screen.getByRole('region', { name: 'A' }));
    fireEvent.click(building.getByRole('button', { name: /101.*800 m².*Held/ }));
    expect(choose).toHaveBeenCalledWith('101');
    expect(building.getByRole('button', { name: /102.*Let/ }).getAttribute('aria-pressed')).toBe('true');
    expect(building.getByRole('button', { name: /103.*Free/ }).getAttribute('aria-pressed')).toBe('false');
  });

  it('is typed floor by floor, each code once', () => {
    const typed = { form: 'UNIT' as const, building: 'A', floor: '2', area: '800', height: '', codes: '201, 202、203\n201' };

    expect(spacesOf(typed)).toEqual(
      ['201', '202', '203'].map((code) => ({ form: 'UNIT', building: 'A', floor: '2', area: '800', code })),
    );
  });
});
