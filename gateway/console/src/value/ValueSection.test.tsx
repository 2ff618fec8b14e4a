import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { ValueSection } from './ValueSection';

const land = { id: 'landMu', label: { zh: '用地', en: 'Land' } };
const perMu = { id: 'outputPerMu', label: { zh: '亩均产值', en: 'Output per mu' } };
const output = {
  ...{ id: 'output', label: { zh: '产值', en: 'Output' }, unit: '万元', value: '4200.00', formula: "outputPerMu * landMu / decimal('1.5')" },
  ...{ rounding: 'HALF_UP 2', missing: [] },
  used: [
    { ...perMu, value: '600', origin: 'FACTOR', from: '2024 *' },
    { ...land, value: '10.5', origin: 'FIELD', from: 'landMu' },
  ],
};
const jobs = {
  ...{ id: 'jobs', label: { zh: '就业', en: 'Jobs' }, unit: '人', value: null, formula: null, rounding: null, used: [] },
  missing: [{ ...land, reason: 'FIELD_EMPTY' }],
};
const now = {
  ...{ year: 2026, table: 'value-example@1', source: 'ours', assumed: true, activity: null, computedAt: '2026-11-29T01:00:00Z' },
  figures: [output, jobs],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('An estimate tells how it came about, and what is not known is not zero', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ now, earlier: [] })));
  await show(<ValueSection project={{ id: 'p1' } as Project} />);

  expect(await screen.findByText('4200.00 万元')).toBeTruthy();
  expect(screen.getByText('Output per mu × Land ÷ 1.5, rounded half up to 2 decimals')).toBeTruthy();
  expect(screen.getByText('Not known yet')).toBeTruthy();
  expect(screen.getByText('Not filled: Land')).toBeTruthy();
  expect(screen.getByText(/no official ones/)).toBeTruthy();
});
