import { get } from './http';

interface Named {
  subject: string;
  name: string;
}

/// As many as the service answers at once.
const MOST = 100;

let wanted = new Set<string>();
let names: Promise<Map<string, string>> | undefined;

/// The name behind an account, null when nobody is registered under it; those asked for in the same moment go in one request.
export async function readOfficerName(subject: string): Promise<string | null> {
  wanted.add(subject);
  names ??= Promise.resolve().then(askForAll);
  return (await names).get(subject) ?? null;
}

async function askForAll(): Promise<Map<string, string>> {
  const subjects = [...wanted];
  wanted = new Set();
  names = undefined;
  const parts = Array.from({ length: Math.ceil(subjects.length / MOST) }, (_, part) => subjects.slice(part * MOST, (part + 1) * MOST));
  const found = await Promise.all(parts.map(askFor));
  return new Map(found.flat().map(({ subject, name }) => [subject, name]));
}

async function askFor(subjects: string[]): Promise<Named[]> {
  const asked = subjects.map((subject) => `subject=${encodeURIComponent(subject)}`).join('&');
  return (await get<{ items: Named[] }>(`/api/officer-names?${asked}`)).items;
}
