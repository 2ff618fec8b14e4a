import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { BoardPage } from './BoardPage';

const column = (stage: string, count: number, exact = true) => ({ stage, label: { zh: stage, en: stage }, count, exact, items: [] });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('The counts of a stage lead to the register of exactly its projects', async () => {
  const columns = [column('SIGNED', 7), column('BUILDING', 1000, false)];
  vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(path.startsWith('/api/projects/board') ? { columns } : { items: [] })));
  await show(<BoardPage />, '/projects?unit=linzi');
  const led = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');

  expect(await led('SIGNED: 7 in the list')).toBe('/projects/list?stage=SIGNED&unit=linzi');
  expect(await led('7 more in the list')).toBe('/projects/list?stage=SIGNED&unit=linzi');
  expect((await screen.findByRole('link', { name: 'BUILDING: 1000 in the list' })).textContent).toBe('1000+');
});
