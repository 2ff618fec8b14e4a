import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import type { Page } from '../api/words';
import { show } from '../testing/render';
import { RegisterPage, type RegisterQuery } from './RegisterPage';

interface Row {
  id: string;
  name: string;
}

type Load = (query: RegisterQuery) => Promise<Page<Row>>;

const page = (names: string[], next: string | null = null): Page<Row> => ({
  items: names.map((name) => ({ id: name, name })),
  next,
  total: { count: names.length, exact: next === null },
});

async function register(load: Load, at = '/rows') {
  await show(
    <RegisterPage<Row>
      name="rows"
      title="Rows"
      filters={[{ name: 'q', label: 'Search rows' }]}
      columns={[{ title: 'Name', main: true, cell: (row) => row.name }]}
      load={load}
      rowKey={(row) => row.id}
      rowLink={(row) => `/rows/${row.id}`}
      empty="No rows yet."
    />,
    at,
  );
}

afterEach(cleanup);

describe('A register', () => {
  it('shows rows as links and counts them', async () => {
    await register(async () => page(['one', 'two']));
    expect((await screen.findByText('one')).closest('a')?.getAttribute('href')).toBe('/rows/one');
    expect(screen.getByText('2 in all')).toBeTruthy();
  });

  it('goes on by the cursor and says when there are more than counted', async () => {
    const load = vi
      .fn<Load>()
      .mockResolvedValueOnce(page(['one'], 'c-1'))
      .mockResolvedValueOnce(page(['two']));
    await register(load);
    expect(await screen.findByText('more than 1')).toBeTruthy();
    fireEvent.click(screen.getByText('Load more'));
    expect(await screen.findByText('two')).toBeTruthy();
    expect(load.mock.calls[1]?.[0].after).toBe('c-1');
  });

  it('says that there is nothing yet', async () => {
    await register(async () => page([]));
    expect(await screen.findByText('No rows yet.')).toBeTruthy();
  });

  it('tells nothing found from nothing there, and clears the conditions', async () => {
    const load = vi.fn<Load>().mockResolvedValue(page([]));
    await register(load, '/rows?q=x');
    expect(await screen.findByText('Nothing matches these conditions')).toBeTruthy();
    fireEvent.click(screen.getByText('Clear conditions'));
    await waitFor(() => expect(load.mock.calls.at(-1)?.[0].filters).toEqual({}));
  });

  it('shows a missing right as the server says it', async () => {
    await register(async () => {
      throw new ProblemError({ status: 403, code: 'platform.forbidden', title: 'Not for you' });
    });
    expect(await screen.findByText('Not for you')).toBeTruthy();
  });
});
