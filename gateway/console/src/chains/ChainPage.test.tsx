import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Chain, ChainFirm } from '../api/chain';
import { show } from '../testing/render';
import { ChainField } from './ChainField';
import { ChangeChainDialog } from './ChainDialogs';
import { ChainsOfFirm } from './ChainsOfFirm';
import { PlaceDialog } from './FirmDialogs';
import { LinkSections } from './LinkSections';
import { SupplySection } from './SupplySection';

const firm = (id: string, name: string, more: Partial<ChainFirm> = {}): ChainFirm => ({
  id,
  enterpriseId: `e-${id}`,
  number: `E-${id}`,
  names: [{ text: name, language: 'en' }],
  presence: 'HERE',
  placedBy: 'o.1',
  placedAt: '2026-03-02T02:00:00Z',
  takenOff: null,
  ...more,
});
const chain = {
  id: 'c1',
  number: 'IC-2026-000001',
  name: '新能源汽车',
  nameEn: 'New energy vehicles',
  unit: { id: 'linzi', nameZh: '', nameEn: 'Linzi District' },
  leader: null,
  closing: null,
  figures: { links: 2, firms: 2, here: 1, gaps: 1 },
  links: [
    { id: 'k1', name: 'Cathodes', position: 'UPSTREAM', industries: [], gap: true, firms: [firm('f1', 'Far Ltd', { presence: 'ELSEWHERE' })] },
    {
      id: 'k2',
      name: 'Vehicles',
      position: 'DOWNSTREAM',
      industries: ['3612', '3670'],
      gap: false,
      firms: [firm('f2', 'Near Ltd'), firm('f3', 'Gone Ltd', { takenOff: { by: 'o.1', at: '2026-03-03T02:00:00Z', reason: 'moved away' } })],
    },
  ],
  supplies: [
    { id: 's1', supplier: firm('f1', 'Far Ltd'), customer: firm('f2', 'Near Ltd'), source: 'report', year: 2025, by: 'o.1', at: '2026-03-02T02:00:00Z', takenBack: null },
  ],
  actions: ['place', 'change', 'close'],
} as unknown as Chain;
const read = { value: chain, etag: '"4"' };
let calls: { path: string; init: RequestInit | undefined }[] = [];

beforeEach(() => {
  calls = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    calls.push({ path, init });
    return new Response(JSON.stringify({ items: /^\/api\/industry-chains(\?|\/names)/.test(path) ? [chain] : [], next: null }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sent = async () => {
  const made = () => calls.find(({ init }) => init?.method === 'POST' || init?.method === 'PUT');
  await vi.waitFor(() => expect(made()).toBeTruthy());
  const call = made();
  return {
    path: call?.path,
    body: JSON.parse(String(call?.init?.body)) as unknown,
    seen: new Headers(call?.init?.headers).get('If-Match'),
  };
};

it('Links stand in their order with their firms; one without a firm in the city is a gap', async () => {
  await show(<LinkSections read={read} />);

  expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['Cathodes', 'Vehicles']);
  expect(screen.getAllByText('Gap')).toHaveLength(1);
  const rows = screen.getAllByRole('listitem');
  expect(within(rows[0] as HTMLElement).getByText('Elsewhere')).toBeTruthy();
  expect(within(rows[1] as HTMLElement).getByText('In the city')).toBeTruthy();
  expect(rows[2]?.textContent).toContain('moved away');
  expect(within(rows[2] as HTMLElement).queryByRole('button')).toBeNull();
});

it('Who may not place firms is offered nothing', async () => {
  await show(<LinkSections read={{ ...read, value: { ...chain, actions: [] } }} />);

  expect(screen.queryByRole('button')).toBeNull();
});

it('A firm is taken off with a reason, as it was seen', async () => {
  await show(<LinkSections read={read} />);
  fireEvent.click(screen.getAllByRole('button', { name: 'Take off' })[1] as HTMLElement);
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'closed' } });
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take off' }));

  expect(await sent()).toEqual({ path: '/api/industry-chains/c1/firms/f2/removal', body: { reason: 'closed' }, seen: '"4"' });
});

it('A firm comes to the city', async () => {
  await show(<LinkSections read={read} />);
  fireEvent.click(screen.getAllByRole('button', { name: 'Change where it is' })[0] as HTMLElement);
  fireEvent.mouseDown(await screen.findByRole('combobox'));
  fireEvent.click(await screen.findByTitle('In the city'));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await sent()).toMatchObject({ path: '/api/industry-chains/c1/firms/f1/presence', body: { presence: 'HERE' } });
});

it('A link that is renamed stays the same link, with its codes', async () => {
  await show(<ChangeChainDialog read={read} onClose={() => {}} />);
  fireEvent.change((await screen.findAllByLabelText('Link'))[0] as HTMLElement, { target: { value: 'Cathode materials' } });
  fireEvent.change(screen.getAllByLabelText(/Industry codes/)[0] as HTMLElement, { target: { value: '3985、2613' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await sent()).toEqual({
    path: '/api/industry-chains/c1/plan',
    body: {
      name: '新能源汽车',
      nameEn: 'New energy vehicles',
      unit: 'linzi',
      links: [
        { id: 'k1', name: 'Cathode materials', position: 'UPSTREAM', industries: ['3985', '2613'] },
        { id: 'k2', name: 'Vehicles', position: 'DOWNSTREAM', industries: ['3612', '3670'] },
      ],
    },
    seen: '"4"',
  });
});

it('A firm is placed on the link from which the dialog was opened', async () => {
  await show(<PlaceDialog read={read} link="k2" onClose={() => {}} />);

  expect(await screen.findByTitle('Vehicles')).toBeTruthy();
});

it('Who supplies whom is told of firms on the chain and taken back with a reason', async () => {
  await show(<SupplySection read={read} />);

  expect(screen.getByRole('listitem').textContent).toContain('Far Ltd → Near Ltd2025 · report');
  fireEvent.click(screen.getByRole('button', { name: 'Tell of a supply' }));
  fireEvent.mouseDown((await screen.findAllByRole('combobox'))[0] as HTMLElement);
  expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
  expect(screen.queryByTitle('Gone Ltd')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'ended' } });
  fireEvent.click(within(screen.getAllByRole('dialog').at(-1) as HTMLElement).getByRole('button', { name: 'Take back' }));

  expect(await sent()).toMatchObject({ path: '/api/industry-chains/c1/supplies/s1/withdrawal', body: { reason: 'ended' } });
});

it('A supply is told by both firms, its year and its source', async () => {
  await show(<SupplySection read={read} />);
  fireEvent.click(screen.getByRole('button', { name: 'Tell of a supply' }));
  for (const [at, name] of [[0, 'Far Ltd'], [1, 'Near Ltd']] as const) {
    fireEvent.mouseDown((await screen.findAllByRole('combobox'))[at] as HTMLElement);
    fireEvent.click((await screen.findAllByTitle(name)).at(-1) as HTMLElement);
  }
  fireEvent.change(screen.getByLabelText(/^Source/), { target: { value: 'annual report' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await sent()).toEqual({
    path: '/api/industry-chains/c1/supplies',
    body: { supplier: 'e-f1', customer: 'e-f2', source: 'annual report', year: 2026 },
    seen: '"4"',
  });
});

it('A firm’s page names the chains and links on which it stands', async () => {
  await show(<ChainsOfFirm id="e1" />);

  expect((await screen.findByRole('link', { name: 'New energy vehicles' })).getAttribute('href')).toBe('/industry-chains/c1');
  expect(screen.getByText(/Cathodes \(Upstream\)/)).toBeTruthy();
  expect(calls[0]?.path).toContain('enterprise=e1');
});

it('A target list offers the city’s chains and takes other words', async () => {
  await show(
    <Form>
      <ChainField />
    </Form>,
  );
  const field = await screen.findByRole('combobox');
  fireEvent.change(field, { target: { value: '新能源' } });
  expect(await screen.findByTitle('新能源汽车 · New energy vehicles')).toBeTruthy();
  expect(calls.map(({ path }) => path)).toEqual(['/api/industry-chains/names']);
  fireEvent.change(field, { target: { value: 'Something else' } });
  expect((field as HTMLInputElement).value).toBe('Something else');
});
