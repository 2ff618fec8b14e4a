import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { TURN_MS, turned, typeSize } from './turning';
import { WallPage } from './WallPage';

const unit = { id: 'bureau', nameZh: 'bureau', nameEn: 'Bureau' };
const meeting = (id: string, on: string, time: string) => ({
  id,
  unit,
  host: 'Host Example',
  firm: 'Firm Example',
  guests: [],
  schedule: { on, time, place: 'Hall 1', by: 'o', at: '' },
});

function answer(pipeline: () => Promise<Response>) {
  vi.stubGlobal('fetch', (address: string) => {
    if (address.startsWith('/api/projects/figures')) return pipeline();
    if (address.startsWith('/api/meetings'))
      return Promise.resolve(
        new Response(JSON.stringify({ items: [meeting('2', '2026-11-29', '15:00'), meeting('1', '2026-11-29', '09:00'), meeting('3', '2026-11-30', '08:00')], next: null })),
      );
    return Promise.resolve(new Response(JSON.stringify({ items: [], kinds: [], months: [], units: [], leftOut: [] })));
  });
}

const empty = () => Promise.resolve(new Response(JSON.stringify({ stages: [], units: [] })));
const leader = { functions: ['CITY_LEADER'] };
const page = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (key: string) => fireEvent.keyDown(window, { key });

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('G4 The wall', () => {
  it('turns by itself, and space holds it', async () => {
    answer(empty);
    await show(<WallPage />, '/wall', leader);
    expect(page()).toBe('Projects by stage');
    act(() => vi.advanceTimersByTime(TURN_MS));
    expect(page()).toBe('Money that arrived by month');
    press(' ');
    act(() => vi.advanceTimersByTime(3 * TURN_MS));
    expect(page()).toBe('Money that arrived by month');
    expect(screen.getByText('Held; space goes on')).toBeTruthy();
    press(' ');
    act(() => vi.advanceTimersByTime(TURN_MS));
    expect(page()).toBe('Running projects');
  });

  it('names nobody, neither who hosts nor who comes, and shows today’s meetings only', async () => {
    vi.useRealTimers();
    answer(empty);
    await show(<WallPage />, '/wall', leader);
    press('ArrowLeft');
    expect(page()).toBe('Meetings today');
    const rows = await screen.findAllByText('Hall 1');
    expect(rows.map((row) => row.closest('li')?.textContent)).toEqual(['09:00 Bureau Hall 1', '15:00 Bureau Hall 1']);
    expect(document.body.textContent).not.toMatch(/Host Example|Firm Example|Officer/);
  });

  it('names the method of each ranking, and leaves out what was corrected', async () => {
    vi.useRealTimers();
    const ranking = (id: string, methodId: string, name: string, corrects: string | null = null) => ({
      ...{ id, methodId, methodVersion: 1, frozenAt: '2026-11-01T00:00:00Z', corrects },
      units: [{ unit: name, unitName: { zh: '', en: name }, rank: 1, score: '90.00' }],
    });
    const rankings = [ranking('a', 'months', 'Wrong'), ranking('a-1', 'months', 'Right', 'a'), ranking('b', 'halves', 'Other')];
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(new Response(JSON.stringify({ items: address.startsWith('/api/rankings') ? rankings : [], stages: [], kinds: [], months: [], units: [] }))),
    );
    await show(<WallPage />, '/wall', leader);
    for (let page = 0; page < 3; page += 1) press('ArrowRight');
    const names = (await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.parentElement?.textContent);
    expect(names).toEqual(['months1 Right 90.00', 'halves1 Other 90.00']);
  });

  it('says since when a part is missing', async () => {
    vi.useRealTimers();
    answer(() => Promise.reject(new TypeError('network')));
    await show(<WallPage />, '/wall', leader);
    expect(await screen.findByText(/^This part has not answered since \d{4}-\d{2}-\d{2} \d{2}:\d{2}\.$/)).toBeTruthy();
  });

  it('is for those who may see the leader’s page', async () => {
    answer(empty);
    await show(<WallPage />, '/wall', { functions: ['REFERRER'] });
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByText('The wall is for those who may see the leader’s page.')).toBeTruthy();
  });

  it.each([
    [0, 1, 1],
    [5, 1, 0],
    [0, -1, 5],
  ])('from page %i by %i comes %i of six', (at, by, next) => {
    expect(turned(at, by, 6)).toBe(next);
  });

  it.each([
    [1920, 1080, 24],
    [3840, 2160, 48],
    [3840, 1080, 24],
    [800, 600, 14],
  ])('at %i × %i is written in %i pixels', (width, height, size) => {
    expect(typeSize(width, height)).toBe(size);
  });
});
