import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanup, screen, within } from '@testing-library/react';
import { matchPath } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { doors } from '../app/navigation';
import { show } from '../testing/render';
import { signedInPages } from '../testing/routes';
import { CapabilityPage } from './CapabilityPage';
import { capabilities } from './capabilities';
import en from './en.json';
import { pageTitles } from './pageTitles';
import zh from './zh.json';

const codes = (letter: string, most: number) => Array.from({ length: most }, (_, no) => `${letter}${no + 1}`);
const all = [...codes('L', 12), ...codes('P', 14), ...codes('R', 7), ...codes('T', 5), ...codes('G', 8)];
const pages = signedInPages();

describe('The capabilities', () => {
  it('are all there, in order, with name and sentence in both languages', () => {
    expect(capabilities.map((one) => one.code)).toEqual(all);
    for (const texts of [zh, en]) {
      expect(Object.keys(texts)).toEqual(all);
      expect(Object.values(texts).filter((one) => one.name === '' || one.does === '')).toEqual([]);
    }
  });

  it('lead to pages that are there and have a name', () => {
    for (const { code, pages: led } of capabilities) {
      expect([code, led.length > 0]).toEqual([code, true]);
      for (const page of led) expect([code, page, pages.includes(page), page in pageTitles]).toEqual([code, page, true, true]);
    }
    const named = Object.keys(pageTitles).filter((page) => !capabilities.some((one) => one.pages.includes(page)));
    expect(named).toEqual([]);
  });
});

describe('Every page is three clicks away at most:', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  const textOf = (name: string) => readFileSync(join(source, name), 'utf8');

  /// Addresses written in some files; what is put in at run time stands as `x`.
  const written = (names: string[]) =>
    names.flatMap((name) => [...textOf(name).matchAll(/['"`](\/[a-z][^'"`?\s]*)/g)].map((match) => (match[1] ?? '').replace(/\$\{[^}]*\}?/g, 'x')));

  const routes = files.filter((name) => /^app[\\/]\w*[rR]outes\.tsx$/.test(name)).map(textOf).join('\n');
  const folderOf = (page: string) => new RegExp(`path: '${page.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}',[^}]*?import\\('\\.\\./([\\w/]+)'\\)`).exec(routes)?.[1];
  const navigations = files.filter((name) => /Navigation\.tsx$/.test(name) && !name.startsWith('app'));
  const reached = (addresses: string[]) => pages.filter((page) => addresses.some((address) => matchPath(page, address) !== null));

  const first = [...doors.map((door) => door.path), '/notices', '/waiting', '/search', '/capabilities', '/network/officer'];
  const second = reached([...first, ...written(navigations)]);
  const folders = new Set(second.map(folderOf).flatMap((file) => (file ? [dirname(file)] : [])));
  const third = reached([...second, ...written(files.filter((name) => folders.has(dirname(name)) || dirname(name) === 'home'))]);

  it.each(pages)('%s', (page) => expect(third).toContain(page));
});

describe('The page of the capabilities', () => {
  afterEach(cleanup);

  it('links what this person may open, and says where there is nothing', async () => {
    await show(<CapabilityPage />, '/capabilities', { functions: ['REFERRER'] });

    const row = (code: string) => screen.getByText(code).closest('li') as HTMLElement;
    await screen.findByText('L11');
    expect(within(row('L11')).getByRole('link', { name: 'Referrals' }).getAttribute('href')).toBe('/referrals');
    expect(within(row('R3')).queryByRole('link')).toBeNull();
    expect(within(row('R3')).getByText('Your functions have no page of it.')).toBeTruthy();
    expect(within(row('L3')).queryByRole('link', { name: 'Report a lead' })).toBeNull();
  });
});
