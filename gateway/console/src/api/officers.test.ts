import { afterEach, expect, test, vi } from 'vitest';
import { readOfficerName } from './officers';

afterEach(() => vi.unstubAllGlobals());

function answering(names: Record<string, string>) {
  const asked: string[][] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    const subjects = new URL(path, 'http://here').searchParams.getAll('subject');
    asked.push(subjects);
    const items = subjects.filter((subject) => names[subject]).map((subject) => ({ subject, name: names[subject] }));
    return new Response(JSON.stringify({ items }));
  });
  return asked;
}

test('asks for all names of a moment at once, and for each only once', async () => {
  const asked = answering({ 'a.b': '示例甲', 'c.d': '示例乙' });

  expect(await Promise.all(['a.b', 'c.d', 'a.b'].map(readOfficerName))).toEqual(['示例甲', '示例乙', '示例甲']);
  expect(asked).toEqual([['a.b', 'c.d']]);
});

test('knows no name where nobody is registered under the account', async () => {
  answering({});

  expect(await readOfficerName('gone')).toBeNull();
});

test('asks for no more at once than the service answers', async () => {
  const asked = answering({});

  await Promise.all(Array.from({ length: 101 }, (_, number) => readOfficerName(`n${number}`)));
  expect(asked.map((subjects) => subjects.length)).toEqual([100, 1]);
});
