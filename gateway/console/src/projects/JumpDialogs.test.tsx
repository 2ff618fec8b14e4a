import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { JumpAnswer, JumpDialog, JumpSection } from './JumpDialogs';

const signed = { zh: '签约', en: 'Signed' };
const project = {
  id: 'p1',
  jumps: [{ to: 'SIGNED', label: signed, correction: false, needsReason: true, missing: 2 }],
  jump: { to: 'SIGNED', label: signed, on: '2026-09-15', reason: '当日即签', by: 'o.1', at: '2026-09-15T04:00:00Z' },
} as unknown as Project;
const read = { value: project, etag: '"1"' };

const sent: [string, string][] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.includes('/jump')) sent.push([path, String(init?.body)]);
    return new Response('{}');
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function press(name: string) {
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
}

it('A jump that waits shows where to and why', async () => {
  await show(<JumpSection project={project} />);

  expect(await screen.findByText('Signed')).toBeTruthy();
  expect(screen.getByText('当日即签')).toBeTruthy();
});

it('A jump is proposed with its stage and a reason', async () => {
  await show(<JumpDialog read={read} onClose={() => undefined} />);
  fireEvent.change(within(await screen.findByRole('dialog')).getByLabelText('Reason'), { target: { value: 'signed at once' } });
  await press('Propose a jump');

  await waitFor(() => expect(sent).toEqual([['/api/projects/p1/jump', '{"to":"SIGNED","reason":"signed at once"}']]), { timeout: 5000 });
});

it('A jump is consented to without a word more', async () => {
  await show(<JumpAnswer read={read} answer="consent" onClose={() => undefined} />);
  await press('Consent to the jump');

  await waitFor(() => expect(sent).toEqual([['/api/projects/p1/jump/consent', '{}']]), { timeout: 5000 });
});
