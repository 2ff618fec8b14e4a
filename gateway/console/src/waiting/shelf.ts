import type { KeptForm } from './form';

/// Where forms stand until they are sent.
export interface Shelf {
  /// Whether a closed tab finds them again.
  readonly lasting: boolean;
  all(owner: string): Promise<KeptForm[]>;
  put(form: KeptForm): Promise<void>;
  remove(id: string): Promise<void>;
  /// All or, where that fails, nothing.
  clear(owner: string): Promise<void>;
}

/// For a tab that may not keep anything safely, and for tests.
export function memoryShelf(lasting = false): Shelf {
  const forms = new Map<string, KeptForm>();
  return {
    lasting,
    all: async (owner) => [...forms.values()].filter((form) => form.owner === owner),
    put: async (form) => void forms.set(form.id, form),
    remove: async (id) => void forms.delete(id),
    clear: async (owner) => {
      for (const form of forms.values()) if (form.owner === owner) forms.delete(form.id);
    },
  };
}

/// What a browser offers on a safe address only; elsewhere nothing is left on the device.
export function deviceShelf(): Shelf {
  const safe = typeof indexedDB !== 'undefined' && typeof crypto !== 'undefined' && crypto.subtle !== undefined;
  return safe ? sealedShelf(indexedDB) : memoryShelf();
}

interface Sealed {
  id: string;
  owner: string;
  iv: Uint8Array<ArrayBuffer>;
  text: ArrayBuffer;
}

/// Forms name people: each lies sealed under its owner's key, which no script can read out and which goes when the owner signs out.
export function sealedShelf(factory: IDBFactory): Shelf {
  const opened = open(factory);
  const inStore = async <T>(store: string, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await opened).transaction(store, mode);
    const [answer] = await Promise.all([answered(ask(transaction.objectStore(store))), finished(transaction)]);
    return answer;
  };
  const ofOwner = async (owner: string) =>
    ((await inStore('forms', 'readonly', (store) => store.getAll())) as Sealed[]).filter((sealed) => sealed.owner === owner);
  const known = (owner: string) => inStore<CryptoKey | undefined>('keys', 'readonly', (store) => store.get(owner));
  const keyOf = async (owner: string): Promise<CryptoKey> => {
    if (!(await known(owner))) {
      const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      // Another tab may have been faster: the key that stands first is the key.
      await inStore('keys', 'readwrite', (store) => store.add(made, owner)).catch(() => {});
    }
    return (await known(owner)) as CryptoKey;
  };
  return {
    lasting: true,
    all: async (owner) => {
      const sealed = await ofOwner(owner);
      if (sealed.length === 0) return [];
      const key = await keyOf(owner);
      const unsealed = await Promise.allSettled(sealed.map((one) => unseal(key, one)));
      // What lies there under a key that has gone is nobody's any more, and hides nothing that can be read.
      const unreadable = sealed.filter((_, at) => unsealed[at]?.status === 'rejected');
      for (const { id } of unreadable) await inStore('forms', 'readwrite', (store) => store.delete(id));
      return unsealed.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
    put: async (form) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const key = await keyOf(form.owner);
      const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(form)));
      await inStore('forms', 'readwrite', (store) => store.put({ id: form.id, owner: form.owner, iv, text } satisfies Sealed));
    },
    remove: async (id) => void (await inStore('forms', 'readwrite', (store) => store.delete(id))),
    clear: async (owner) => {
      const transaction = (await opened).transaction(['keys', 'forms'], 'readwrite');
      const done = finished(transaction);
      const forms = transaction.objectStore('forms');
      transaction.objectStore('keys').delete(owner);
      const gone = answered(forms.getAll() as IDBRequest<Sealed[]>).then((all) => {
        for (const sealed of all) if (sealed.owner === owner) forms.delete(sealed.id);
      });
      await Promise.all([gone, done]);
    },
  };
}

async function unseal(key: CryptoKey, { iv, text }: Sealed): Promise<KeptForm> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, text))) as KeptForm;
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('yihao-waiting', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('forms', { keyPath: 'id' });
    request.result.createObjectStore('keys');
  };
  const database = answered(request);
  database.catch(() => {}); // told to who asks
  return database;
}

/// Only then it is on the disk.
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((yes, no) => {
    transaction.oncomplete = () => yes();
    transaction.onabort = () => no(transaction.error ?? new Error('The device kept nothing'));
  });
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((yes, no) => {
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error ?? new Error('The device keeps nothing'));
  });
}
