import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { LossDialog } from './LossDialog';
import { ProjectFacts } from './ProjectFacts';

const lost = {
  ...{ id: 'p1', number: 'P-2026-000001', name: '甲项目', country: 'CN', unit: 'district-zhangdian', unitName: null, status: 'LOST', fields: {} },
  ...{ sharingUnits: [], leadId: null, foreignInvested: false, amount: null, statusReason: '地价', actions: ['lose'] },
  kind: 'EQUITY',
  kindLabel: { zh: '股权投资', en: 'Equity' },
  loss: { on: '2026-09-15', place: '新站高新区', division: '340100', divisionName: '安徽省合肥市', competitor: '某基金' },
} as unknown as Project;

const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.endsWith('/loss')) sent.push(String(init?.body));
    return new Response('{"stages":[],"fields":[],"papers":[],"kinds":[]}');
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A lost project shows when and where it went, and who won it', async () => {
  await show(<ProjectFacts project={lost} />);

  expect(await screen.findByText('新站高新区 · 安徽省合肥市')).toBeTruthy();
  expect(screen.getByText('某基金')).toBeTruthy();
  expect(screen.getByText('Equity')).toBeTruthy();
});

it('A loss is not sent before it says when, where to and why', async () => {
  await show(<LossDialog read={{ value: lost, etag: '"1"' }} onClose={() => undefined} />);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/Where it went/), { target: { value: '合肥' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Record as lost' }));

  await waitFor(() => expect(dialog.getByLabelText(/Lost on/).getAttribute('aria-invalid')).toBe('true'), { timeout: 5000 });
  expect(sent).toEqual([]);
});
