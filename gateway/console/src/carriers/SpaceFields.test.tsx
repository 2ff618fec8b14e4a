import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Carrier } from '../api/carrier';
import { show } from '../testing/render';
import { AddSpacesDialog } from './CarrierDialogs';
import { ProjectSpacesSection } from './ProjectSpacesSection';
import { PriceField } from './SpaceFields';

const answers: Record<string, unknown> = {};
beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answers[path] ?? [])));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Prices() {
  const [form] = Form.useForm();
  return (
    <Form form={form} initialValues={{ form: 'UNIT', price: { amount: '18.00', currency: 'CNY' } }}>
      <Form.Item name="form" noStyle>
        <input aria-label="form" />
      </Form.Item>
      <PriceField unit="Rent" land="Price" />
    </Form>
  );
}

it('A price that was typed for a unit is none for land', async () => {
  await show(<Prices />);
  expect(await screen.findByDisplayValue('18.00')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('form'), { target: { value: 'LAND' } });

  await waitFor(() => expect((screen.getByLabelText('Price') as HTMLInputElement).value).toBe(''));
});

it('What could not be entered is told by its codes, and how many there are', async () => {
  const refused = { status: 409, code: 'project.space-already-there', title: 'The space is there already' };
  answers['/api/carriers/c1/spaces'] = {
    items: [{ outcome: 'ADDED', problem: null }, ...[1, 2].map(() => ({ outcome: 'REFUSED', problem: refused }))],
  };
  await show(<AddSpacesDialog carrier={{ id: 'c1', forms: ['UNIT'] } as Carrier} onClose={vi.fn()} />);
  const typed = { Building: 'A', Floor: '2', Codes: '201 202 203', 'Area (m²)': '800' };
  for (const [label, value] of Object.entries(typed)) fireEvent.change(await screen.findByLabelText(label), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Enter spaces' }));

  expect(await screen.findByText('2 of 3 spaces were not entered')).toBeTruthy();
  expect(screen.getByText(/202: The space is there already; 203: /)).toBeTruthy();
});

it('For whom carriers do not exist a project says nothing of them', async () => {
  answers['/api/projects/p1/spaces'] = { visible: false, items: [], need: null, actions: [] };
  await show(<ProjectSpacesSection project="p1" />);

  await waitFor(() => expect(screen.queryByText('Spaces')).toBeNull());
  expect(screen.queryByText('Nothing is held or rented.')).toBeNull();
});
