import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { TalentField } from './TalentField';

const one = (id: string, number: string, erased: boolean) => ({ id, number, name: erased ? '—' : '示例甲', erased });
const latest = [one('t3', 'T-2026-000003', true), one('t2', 'T-2026-000002', false)];
const earlier = [one('t1', 'T-2025-000001', false)];

vi.stubGlobal('fetch', async (path: string) => {
  const items = path.includes('number=T-2025-000001') ? earlier : latest;
  return new Response(JSON.stringify({ items, next: null, total: { count: items.length, exact: true } }));
});
afterEach(cleanup);

const offered = () => screen.queryAllByTitle(/^T-/).map((option) => option.textContent);

it('A talent is offered unless erased, and whoever was registered earlier is found by the number', async () => {
  await show(
    <Form>
      <TalentField name="talentId" label="Member" />
    </Form>,
    '/',
  );
  const field = screen.getByLabelText('Member');
  fireEvent.mouseDown(field);
  await waitFor(() => expect(offered()).toEqual(['T-2026-000002 示例甲']));

  fireEvent.change(field, { target: { value: 'T-2025-000001' } });

  await waitFor(() => expect(offered()).toEqual(['T-2025-000001 示例甲']));
});
