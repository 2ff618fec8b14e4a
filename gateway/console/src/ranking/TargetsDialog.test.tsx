import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Period } from '../api/assessment';
import { show } from '../testing/render';
import { TargetsDialog } from './TargetsDialog';

const method = (id: string, version: number, status: string, indicator: string) => {
  const name = { zh: indicator, en: indicator };
  return { id, version, status, name, rules: { unitKinds: ['DEPARTMENT'], indicators: [{ id: indicator, name, figure: {} }] } };
};
const methods = [method('a', 1, 'ASSUMED', 'Old'), method('a', 2, 'ASSUMED', 'New'), method('b', 1, 'DRAFT', 'Draft')];
const sent: unknown[] = [];

vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
  if (init?.method === 'PUT') sent.push(JSON.parse(String(init.body)));
  const units = [{ id: 'linzi', nameZh: '', nameEn: 'Linzi', kind: 'DEPARTMENT' }];
  return new Response(JSON.stringify({ items: path.includes('/units') ? units : methods }));
});
afterEach(cleanup);

it('Targets are set for the units and by what may rank now, and those set before stay', async () => {
  const away = { unit: 'elsewhere', indicator: 'New', value: '9' };
  const period = { period: '2026-10', targets: [away, { unit: 'linzi', indicator: 'Gone', value: '7' }] } as unknown as Period;
  await show(<TargetsDialog period={period} etag={'"1"'} onClose={() => {}} />);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(await dialog.findByLabelText('Linzi New'), { target: { value: '5' } });
  expect(dialog.queryByLabelText('Linzi Old')).toBeNull();
  expect(dialog.queryByLabelText('Linzi Draft')).toBeNull();
  fireEvent.click(dialog.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  const target = { unit: 'linzi', indicator: 'Gone', value: '7' };
  const items = [away, target, { ...target, indicator: 'New', value: '5' }];
  expect(sent[0]).toEqual({ items: expect.arrayContaining(items) });
  expect(sent[0]).toHaveProperty('items.length', items.length);
});
