import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeaderSearch } from '../app/HeaderSearch';
import { show } from '../testing/render';
import { forgetSearches, rememberSearch } from './recent';
import { SearchPage } from './SearchPage';

const finding = (id: string, link: string) => ({ id, number: id, title: `Title of ${id}`, unit: null, link });
let asked: string[];

beforeEach(() => {
  asked = [];
  forgetSearches();
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const groups = [
      { kind: 'leads', part: 'lead', items: [finding('L-1', '/leads/1'), finding('L-2', '/leads/2')], more: true },
      { kind: 'claims', part: 'reward', items: [finding('C-1', '/claims/1')], more: false },
    ];
    return new Response(JSON.stringify({ groups: path.includes('none') ? [] : groups, missing: [{ part: 'talent' }] }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('The search page', () => {
  it('has what was found by kind, the way to the whole register, and the part that is down', async () => {
    await show(<SearchPage />, '/search?q=L%26');

    const leads = (await screen.findByRole('heading', { name: 'Leads' })).closest('section') as HTMLElement;
    expect(within(leads).getByRole('link', { name: /L-1.*Title of L-1/ }).getAttribute('href')).toBe('/leads/1');
    expect(within(leads).getByRole('link', { name: 'More in the register' }).getAttribute('href')).toBe('/leads?q=L%26');
    expect(screen.getByText(/No answer for now from: Talent/)).toBeTruthy();
    expect(asked).toContain('/api/search?q=L%26');
  });

  it('is walked through with the arrows, over the bounds of the kinds', async () => {
    await show(<SearchPage />, '/search?q=x');
    const links = (await screen.findAllByRole('link')).filter((link) => link.className.includes('found'));
    links[0]?.focus();

    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
    expect(document.activeElement).toBe(links[2]);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[2]);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(links[1]);
  });

  it('says that nothing was found, and asks nothing where nothing was typed', async () => {
    const page = await show(<SearchPage />, '/search?q=none');
    await screen.findByText(/Nothing was found/);
    page.unmount();

    asked = [];
    rememberSearch('L-2026');
    await show(<SearchPage />, '/search');
    expect(screen.getByRole('link', { name: 'L-2026' }).getAttribute('href')).toBe('/search?q=L-2026');
    expect(asked).toEqual([]);
  });
});

it('goes from the header to what was typed, without the spaces around it, and not with nothing', async () => {
  await show(
    <>
      <HeaderSearch />
      <SearchPage />
    </>,
    '/search',
  );
  const field = screen.getAllByLabelText('Find by number or name')[0] as HTMLInputElement;
  fireEvent.submit(field.form as HTMLFormElement);
  expect(asked).toEqual([]);

  fireEvent.change(field, { target: { value: '  L-1 ' } });
  fireEvent.submit(field.form as HTMLFormElement);
  await screen.findByText('Title of L-1');
  expect(asked.filter((path) => path.startsWith('/api/search'))).toEqual(['/api/search?q=L-1']);
});
