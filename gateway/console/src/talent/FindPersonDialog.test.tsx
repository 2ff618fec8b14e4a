import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { FindPersonDialog } from './FindPersonDialog';

const sent: string[] = [];

vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
  sent.push(`${path} ${String(init?.body)}`);
  const known = String(init?.body).includes('E12345678');
  const items = known ? [{ id: 't1', number: 'T-2026-000001', name: '示例甲' }] : [];
  return new Response(JSON.stringify({ items, next: null, total: { count: items.length, exact: true } }));
});
afterEach(cleanup);

it('A person is found by one whole value, which stands in no address', async () => {
  await show(<FindPersonDialog onClose={() => undefined} />, '/talent/people');

  fireEvent.change(await screen.findByLabelText('Whole value'), { target: { value: ' E12345678 ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find a person' }));

  expect((await screen.findByText('示例甲')).getAttribute('href')).toBe('/talent/people/t1');
  expect(sent).toEqual(['/api/talents/search {"identityNumber":"E12345678"}']);

  fireEvent.change(screen.getByLabelText('Whole value'), { target: { value: 'E1' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find a person' }));

  expect(await screen.findByText('Nobody is registered with this value.')).toBeTruthy();
  expect(screen.queryByText('示例甲')).toBeNull();
});
