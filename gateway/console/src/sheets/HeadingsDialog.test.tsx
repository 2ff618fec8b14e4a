import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { NameColumns } from './HeadingsDialog';
import { SheetImport } from './SheetImport';
import type { SheetKind } from './SheetKind';

const fetched = vi.fn<typeof fetch>();
const fields = [
  { field: 'INVESTOR', label: 'Investor' },
  { field: 'AMOUNT', label: 'Amount' },
];
const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });

/// What the server was told.
const puts: string[] = [];
let no: object | undefined;

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  puts.length = 0;
  no = undefined;
  fetched.mockImplementation(async (path, init) => {
    if (String(path).startsWith('/api/imports/headings')) {
      if (init?.method === 'PUT') puts.push(`${String(path)} ${String(init.body)}`);
      return init?.method === 'PUT' && no ? answer(no, 422) : answer({ fields, named: [] });
    }
    const unknown = { code: 'ledger.no-headings', title: 'No headings found', headings: ['Client', 'Pot'] };
    return init?.method === 'POST' ? answer(unknown, 422) : answer({ items: [] });
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

async function name(heading: RegExp, label: string) {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: heading }));
  fireEvent.click(await screen.findByText(label, { selector: '.ant-select-item-option-content' }));
}

describe('What a unit calls its columns', () => {
  it('is said of the columns that are named, and remembered', async () => {
    const onNamed = vi.fn();
    await show(<NameColumns kind="leads" headings={['Client', 'Pot']} onNamed={onNamed} />);
    fireEvent.click(screen.getByRole('button', { name: 'Say what the columns are' }));
    await name(/Client/, 'Investor');
    fireEvent.click(screen.getByRole('button', { name: 'Remember' }));

    await waitFor(() => expect(onNamed).toHaveBeenCalledOnce());
    expect(puts).toEqual(['/api/imports/headings?kind=leads {"named":[{"heading":"Client","field":"INVESTOR"}]}']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is not taken for remembered when the server says no', async () => {
    no = { code: 'ledger.field-unknown', title: 'No such field' };
    const onNamed = vi.fn();
    await show(<NameColumns kind="leads" headings={['Pot']} onNamed={onNamed} />);
    fireEvent.click(screen.getByRole('button', { name: 'Say what the columns are' }));
    await name(/Pot/, 'Amount');
    fireEvent.click(screen.getByRole('button', { name: 'Remember' }));

    expect(await screen.findByText('No such field')).toBeTruthy();
    expect(onNamed).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('is asked where none is known, and the file is sent again', async () => {
    const kind = { kind: 'leads', waiting: 'Nothing yet.' } as unknown as SheetKind<never>;
    await show(<SheetImport kind={kind} />);
    fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['x'], 'leads.xlsx')] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Say what the columns are' }));
    await name(/Client/, 'Investor');
    fireEvent.click(screen.getByRole('button', { name: 'Remember' }));

    await waitFor(() => expect(fetched.mock.calls.filter(([, init]) => init?.method === 'POST')).toHaveLength(2));
    expect(puts).toHaveLength(1);
  });
});
