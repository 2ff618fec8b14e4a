import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
      columns={[
        { title: 'Name', main: true, cell: (row) => row.name },
        { title: 'Size', name: 'size', cell: (row) => `size of ${row.name}` },
        { title: 'Place', name: 'place', cell: (row) => `place of ${row.name}` },
      ]}
      load={load}
      rowKey={(row) => row.id}
      rowLink={(row) => `/rows/${row.id}`}
      empty="No rows yet."
      marks={{ labelOf: (row) => `Select ${row.name}`, actions: (marked) => <p>{marked.map((row) => row.name).join('+')}</p> }}
    />,
    at,
  );
}

/// What is kept on the server; each test begins with this.
let saved: { name: string; values: Record<string, string> }[];
const asked: string[] = [];
let away: string[];
/// What the server says to the next wish.
let no: { status: number; code: string; title: string } | undefined;

beforeEach(() => {
  saved = [];
  asked.length = 0;
  away = [];
  no = undefined;
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async (path, init) => {
      if (String(path) === '/api/columns/rows') {
        if (init?.method === 'PUT') away = (JSON.parse(String(init.body)) as { putAway: string[] }).putAway;
        return new Response(JSON.stringify({ putAway: away }));
      }
      if (!init?.method || init.method === 'GET') return new Response(JSON.stringify({ items: saved }));
      asked.push(`${init.method} ${String(path)} ${String(init.body ?? '')}`.trim());
      if (no) return new Response(JSON.stringify(no), { status: no.status });
      const name = decodeURIComponent(String(path).split('/').at(-1) ?? '');
      saved = saved.filter((one) => one.name !== name);
      if (init.method === 'PUT') saved.push({ name, ...JSON.parse(String(init.body)) });
      return new Response(JSON.stringify({ items: saved }));
    }),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

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

  it('keeps what is filtered under a name, shows it again and forgets it', async () => {
    const load = vi.fn<Load>(async () => page(['one']));
    await register(load, '/rows?q=steel');
    fireEvent.click(await screen.findByRole('button', { name: 'Save these filters' }));
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Steel' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    const steel = await screen.findByRole('button', { name: 'Steel', pressed: true });
    expect(asked).toEqual(['PUT /api/saved-filters/rows/Steel {"values":{"q":"steel"}}']);
    expect(screen.queryByRole('button', { name: 'Save these filters' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Forget “Steel”' }));
    await waitFor(() => expect(steel.isConnected).toBe(false));
    expect(asked.at(-1)).toBe('DELETE /api/saved-filters/rows/Steel');
    expect(saved).toEqual([]);
  });

  it('shows what another tab kept meanwhile beside what is kept here', async () => {
    await register(async () => page(['one']), '/rows?q=steel');
    const save = await screen.findByRole('button', { name: 'Save these filters' });
    saved = [{ name: 'Glass', values: { q: 'glass' } }];
    fireEvent.click(save);
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: ' Steel & more ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('button', { name: 'Steel & more' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Glass' })).toBeTruthy();
    expect(asked).toEqual(['PUT /api/saved-filters/rows/Steel%20%26%20more {"values":{"q":"steel"}}']);
  });

  it('says what a name must not hold, and what the server says of too many', async () => {
    await register(async () => page(['one']), '/rows?q=steel');
    fireEvent.click(await screen.findByRole('button', { name: 'Save these filters' }));
    const name = await screen.findByLabelText('Name');
    for (const wrong of ['a/b', 'a\\b', '50%', 'a;b', '..']) {
      fireEvent.change(name, { target: { value: wrong } });
      fireEvent.click(screen.getByRole('button', { name: 'Save' }));
      expect(await screen.findByText(/A name has none of/)).toBeTruthy();
    }
    expect(asked).toEqual([]);

    no = { status: 422, code: 'lead.too-many-saved-filters', title: 'Too many saved filters' };
    fireEvent.change(name, { target: { value: 'Steel 2026.1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Too many saved filters')).toBeTruthy();
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Steel 2026.1');
  });

  it('is filtered by what was kept', async () => {
    saved = [{ name: 'Steel', values: { q: 'steel' } }];
    const load = vi.fn<Load>(async () => page(['one']));
    await register(load);
    fireEvent.click(await screen.findByRole('button', { name: 'Steel', pressed: false }));

    await waitFor(() => expect(load.mock.lastCall?.[0].filters).toEqual({ q: 'steel' }));
  });

  it('has the columns that somebody chose, and the one that names the record always', async () => {
    away = ['place'];
    await register(async () => page(['one']));
    expect(await screen.findByText('size of one')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('place of one')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Choose columns' }));
    expect(screen.queryByRole('checkbox', { name: 'Name' })).toBeNull();
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Size' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Place' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('place of one')).toBeTruthy();
    expect(screen.queryByText('size of one')).toBeNull();
    expect(away).toEqual(['size']);
  });

  it('has rows that can be marked, until other filters show others', async () => {
    await register(async () => page(['one', 'two']), '/rows?q=x');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select all that are loaded' }));
    expect(screen.getByText('one+two')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select one' }));
    expect(screen.queryByText('one+two')).toBeNull();
    fireEvent.change(screen.getByLabelText('Search rows'), { target: { value: 'y' } });

    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Select two', checked: true })).toBeNull());
  });
});
