import type { Page } from './words';

/// More than one person looks at; what is beyond is said to be there.
const MOST_PAGES = 20;

/// All rows of a list, page by page.
export async function readAll<T>(read: (after: string | undefined) => Promise<Page<T>>): Promise<{ items: T[]; more: boolean }> {
  const items: T[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const found = await read(after);
    items.push(...found.items);
    if (!found.next) return { items, more: false };
    after = found.next;
  }
  return { items, more: true };
}
