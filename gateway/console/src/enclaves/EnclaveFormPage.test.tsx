import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { EnclaveFormPage } from './EnclaveFormPage';

const place = { zh: '淄博市', en: 'Zibo' };
const practices = [
  {
    ...{ id: 'link', place, name: { zh: '资本链接类', en: 'Capital link' }, year: 2022, source: 'zibo', open: null },
    ...{ rule: { zh: '先偿还', en: 'Repaid first' }, text: 'kind: enclave-terms' },
  },
  {
    ...{ id: 'moved', place, name: { zh: '搬迁类', en: 'Relocation' }, year: 2022, source: 'zibo', text: null },
    ...{ rule: { zh: '五年', en: 'Five years' }, open: { zh: '比例未载明', en: 'The source gives no ratio' } },
  },
];

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => {
    const body = path.includes('enclave-practices') ? { practices } : path.includes('units') ? [] : { items: [] };
    return new Response(JSON.stringify(body));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function pick(name: string) {
  fireEvent.mouseDown(screen.getByLabelText(/Published practice/));
  fireEvent.click(await screen.findByText(name));
}

it('An agreement begins from published terms, and what a source leaves open is left open', async () => {
  await show(<EnclaveFormPage />);
  const terms = () => screen.getByLabelText(/^Terms/) as HTMLTextAreaElement;
  await pick('Zibo Capital link');
  await waitFor(() => expect(terms().value).toBe('kind: enclave-terms'));
  await screen.findByText(/Repaid first/);

  fireEvent.change(terms(), { target: { value: 'my own' } });
  await pick('Zibo Relocation');
  await screen.findByText(/The source gives no ratio/);
  expect(terms().value).toBe('my own');
});
