import { describe, expect, it } from 'vitest';
import type { KeptForm } from './form';
import { memoryShelf, type Shelf, sealedShelf } from './shelf';

/// As much of a browser's store as the shelf asks of it, kept over tabs.
class Disk {
  readonly stores: Record<string, Map<string, unknown>> = {};
  /// The store in which nothing can be deleted for now.
  stuck?: string;

  factory(): IDBFactory {
    const database = {
      createObjectStore: (name: string) => (this.stores[name] ??= new Map()),
      transaction: (names: string | string[]) => {
        const before = [names].flat().map((name) => [name, new Map(this.stores[name])] as const);
        let aborted = false;
        const abort = () => {
          aborted = true;
          for (const [name, rows] of before) this.stores[name] = rows;
        };
        const transaction = { objectStore: (name: string) => this.store(name, abort), oncomplete: () => {}, onabort: () => {} };
        setTimeout(() => (aborted ? transaction.onabort() : transaction.oncomplete()));
        return transaction;
      },
    };
    return { open: () => answer(() => database, Object.keys(this.stores).length === 0) } as unknown as IDBFactory;
  }

  private store(name: string, abort: () => void) {
    const rows = this.stores[name] ?? new Map<string, unknown>();
    return {
      getAll: () => answer(() => [...rows.values()]),
      get: (key: string) => answer(() => rows.get(key)),
      put: (row: { id: string }) => answer(() => rows.set(row.id, row)),
      add: (row: unknown, key: string) => answer(() => rows.has(key) || rows.set(key, row)),
      delete: (key: string) => answer(() => (this.stuck === name ? abort() : rows.delete(key))),
    };
  }
}

function answer(value: () => unknown, isNew = false) {
  const request = { result: undefined as unknown, onsuccess: () => {}, onupgradeneeded: () => {}, onerror: () => {} };
  queueMicrotask(() => {
    request.result = value();
    if (isNew) request.onupgradeneeded();
    request.onsuccess();
  });
  return request;
}

const form = (id: string, owner: string, text: string): KeptForm => ({
  id,
  owner,
  kind: 'visit',
  title: 'Firm',
  told: [text],
  request: { method: 'POST', path: '/api/visits', body: { met: [{ name: '示例甲' }] } },
  page: '/visits/new',
  actingFor: null,
  key: `k-${id}`,
  at: '2026-11-30T01:00:00Z',
  refused: null,
});

const shelves: [string, () => Shelf][] = [
  ['in memory', () => memoryShelf()],
  ['on the device', () => sealedShelf(new Disk().factory())],
];

describe.each(shelves)('G4 A shelf %s', (_, make) => {
  it('gives each owner its own forms back, as they were', async () => {
    const shelf = make();
    await shelf.put(form('1', 'a', 'mine'));
    await shelf.put(form('2', 'b', 'yours'));
    expect(await shelf.all('a')).toEqual([form('1', 'a', 'mine')]);
  });

  it('holds one form once, as it was put last', async () => {
    const shelf = make();
    await shelf.put(form('1', 'a', 'before'));
    await shelf.put(form('1', 'a', 'after'));
    expect((await shelf.all('a')).map(({ told }) => told)).toEqual([['after']]);
  });

  it('loses what is taken away, and with its owner all that is this owner’s', async () => {
    const shelf = make();
    for (const id of ['1', '2', '3']) await shelf.put(form(id, id === '3' ? 'b' : 'a', id));
    await shelf.remove('1');
    expect((await shelf.all('a')).map(({ id }) => id)).toEqual(['2']);
    await shelf.clear('a');
    expect(await shelf.all('a')).toEqual([]);
    expect(await shelf.all('b')).toHaveLength(1);
  });
});

describe('G4 What lies on the device', () => {
  it('is there again in a new tab', async () => {
    const disk = new Disk();
    await sealedShelf(disk.factory()).put(form('1', 'a', 'typed'));
    expect((await sealedShelf(disk.factory()).all('a')).map(({ told }) => told)).toEqual([['typed']]);
  });

  it('is there again where one of many cannot be read, and that one goes', async () => {
    const disk = new Disk();
    for (const id of ['1', '2', '3']) await sealedShelf(disk.factory()).put(form(id, 'a', id));
    const spoilt = disk.stores.forms?.get('2') as { text: ArrayBuffer };
    disk.stores.forms?.set('2', { ...spoilt, text: spoilt.text.slice(1) });
    expect((await sealedShelf(disk.factory()).all('a')).map(({ id }) => id)).toEqual(['1', '3']);
    expect([...(disk.stores.forms?.keys() ?? [])]).toEqual(['1', '3']);
  });

  it('keeps its key where it cannot be cleared', async () => {
    const disk = new Disk();
    await sealedShelf(disk.factory()).put(form('1', 'a', 'typed'));
    disk.stuck = 'forms';
    await expect(sealedShelf(disk.factory()).clear('a')).rejects.toThrow();
    expect(await sealedShelf(disk.factory()).all('a')).toHaveLength(1);
  });

  it('names nobody to who reads the disk, under a key that cannot be read out', async () => {
    const disk = new Disk();
    await sealedShelf(disk.factory()).put(form('1', 'a', 'typed'));
    const [row] = [...(disk.stores.forms?.values() ?? [])] as { text: ArrayBuffer }[];
    expect(new TextDecoder().decode(row?.text)).not.toContain('示例甲');
    expect(new TextDecoder().decode(row?.text)).not.toContain('typed');
    const [key] = [...(disk.stores.keys?.values() ?? [])] as CryptoKey[];
    expect(key?.extractable).toBe(false);
  });
});
