import { beforeEach, expect, it } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from './recent';

beforeEach(forgetSearches);

it('keeps the latest eight searches, each once, and nothing of them outside of this page', () => {
  localStorage.clear();
  sessionStorage.clear();
  for (let no = 1; no <= 9; no++) rememberSearch(`L-${no}`);
  rememberSearch('L-3');

  expect(recentSearches()).toEqual(['L-3', 'L-9', 'L-8', 'L-7', 'L-6', 'L-5', 'L-4', 'L-2']);
  expect({ ...localStorage, ...sessionStorage }).toEqual({});
});

it('forgets them', () => {
  rememberSearch('x');
  forgetSearches();

  expect(recentSearches()).toEqual([]);
});
