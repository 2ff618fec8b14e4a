import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { PolicySection } from './PolicySection';

const text = (en: string) => ({ zh: en, en });
const need = (label: string, answer: string, own: object[]) => ({ label: text(label), answer, own });
const clause = {
  ...{ id: 'INDUSTRY', label: text('Industry'), gives: text('A grant'), answer: 'NOT_MET' },
  needs: [
    need('At least 50 million', 'NOT_MET', [{ of: 'verifiedCny', label: text('Paid in'), value: '30000000.00', currency: 'CNY' }]),
    need('A hundred jobs', 'UNKNOWN', [{ of: 'counts', label: text('Jobs'), value: null, currency: null }]),
    need('An industry', 'MET', []),
  ],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A clause says what is open and what the project itself has', async () => {
  const items = [{ reference: 'p@1', title: text('Policy'), clauses: [clause] }];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ day: '2026-09-15', items })));
  await show(<PolicySection project={{ id: 'p1' } as Project} />);

  expect(await screen.findByText(/not met: At least 50 million/)).toBeTruthy();
  const own = screen.getByText(/The project itself:/);
  expect(own.textContent).toMatch(/Paid in CNY 30,000,000\.00/);
  expect(own.textContent).toContain('Jobs not said yet');
});
