import { cleanup, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { RegisterRows } from './RegisterRows';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A register is a table on paper, also where the screen shows cards', async () => {
  const narrow = (query: string) => ({ matches: query.includes('max-width: 575'), media: query, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} });
  vi.stubGlobal('matchMedia', narrow);
  await show(<RegisterRows rows={['a']} label="Rows" columns={[{ title: 'Name', main: true, cell: (row) => row }]} rowKey={(row) => row} />);
  expect(screen.queryByRole('table')).toBeNull();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('columnheader', { name: 'Name' })).toBeTruthy();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('table')).toBeNull();
});
