import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Lead } from '../api/lead';
import { show } from '../testing/render';
import { SimilarityDialog } from './SimilarityDialog';

const lead = (id: string, number: string, names: string[]): Partial<Lead> => ({
  id,
  number,
  title: `Title of ${number}`,
  content: null,
  investor: { names: names.map((text) => ({ text, language: 'en' })), country: 'DE' },
  amount: { amount: '1', currency: 'EUR' },
  reportingUnit: { id: 'linzi', nameZh: '', nameEn: 'Linzi District' },
  receivedAt: '2026-11-29T01:00:00Z',
});
const similar = { score: '0.87', reasons: ['SIMILAR_WORDS'], decision: null, decidedBy: null, decidedAt: null, reason: null };
const later = {
  ...lead('2', 'L-2', ['Beispiel Chemie', 'Beispiel']),
  similar: [{ ...similar, leadId: '1', number: 'L-1' }],
} as Lead;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Two similar leads stand side by side, with all their names and how alike they are', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(lead('1', 'L-1', ['Beispiel Chemische Werke']))));

  await show(<SimilarityDialog read={{ value: later, etag: '"1"' }} onClose={() => {}} />);

  const names = within((await screen.findByText('Beispiel Chemische Werke')).closest('tr') as HTMLElement);
  expect(names.getByText('Beispiel Chemie')).toBeTruthy();
  expect(names.getByText('Beispiel')).toBeTruthy();
  expect(screen.getByText('Names very similar (87%) · similar words')).toBeTruthy();
});
