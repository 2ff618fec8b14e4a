import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lead } from '../api/lead';
import { show } from '../testing/render';
import { DispatchDialog } from './DispatchDialogs';

const fit = (id: string, best: boolean) => ({
  unit: { id, nameZh: id, nameEn: `Office ${id}` },
  kind: 'OVERSEAS_OFFICE',
  country: 'DE',
  division: null,
  industry: null,
  from: '2026-01-01',
  best,
});

function proposed(...items: object[]) {
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(new Response(JSON.stringify({ items: path.includes('proposals') ? items : [], next: null }))),
  );
  return show(<DispatchDialog read={{ value: { id: 'l1' } as Lead, etag: '"1"' }} onClose={() => {}} />);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('Whose territory the investor’s place is', () => {
  it('is proposed with its reason and chosen beforehand', async () => {
    await proposed(fit('munich', true), fit('berlin', false));
    expect(await screen.findByText('Office munich (Germany, any industry)')).toBeTruthy();
    expect(screen.getByTitle('Office munich')).toBeTruthy();
    expect(screen.queryByText(/Office berlin/)).toBeNull();
  });

  it('is left to a person where two fit alike', async () => {
    await proposed(fit('munich', true), fit('berlin', true));
    expect(await screen.findByText('These territories fit alike, please choose:')).toBeTruthy();
    expect(screen.queryByTitle('Office munich')).toBeNull();
  });
});
