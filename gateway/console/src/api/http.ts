import { NOT_A_PROBLEM, type Problem, ProblemError, UNREACHABLE } from './problem';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /// Kept by the form over retries, so that nothing is done twice.
  key?: string;
  /// The version the person saw; the server refuses with 412 when it is no longer the newest.
  ifMatch?: string | undefined;
  signal?: AbortSignal | undefined;
  /// In whose place it was written, when that may be another one than now.
  actingFor?: string | null;
}

/// One record with the version it had when it was read.
export interface Read<T> {
  value: T;
  etag: string | undefined;
}

let language = 'zh';
let onSignedOut: () => void = () => {};

export function speak(spoken: string): void {
  language = spoken;
}

const CHOSEN = 'yihao.acting-for';

/// The officer in whose place a deputy works in this tab; nobody: for itself.
export function actingFor(): string | null {
  return sessionStorage.getItem(CHOSEN);
}

export function actFor(officer: string | null): void {
  if (officer === null) sessionStorage.removeItem(CHOSEN);
  else sessionStorage.setItem(CHOSEN, officer);
}

export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

export async function read<T>(path: string, call: Call = {}): Promise<Read<T>> {
  const response = await send(path, call);
  const value = await whole(response.text().then((text) => (text === '' ? undefined : JSON.parse(text)) as T));
  return { value, etag: response.headers.get('ETag') ?? undefined };
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await read<T>(path, { signal })).value;
}

export async function post<T = unknown>(path: string, body: unknown, call: Call = {}): Promise<T> {
  return (await read<T>(path, { method: 'POST', body, ...call })).value;
}

export async function put<T = unknown>(path: string, body: unknown, call: Call = {}): Promise<T> {
  return (await read<T>(path, { method: 'PUT', body, ...call })).value;
}

export async function remove<T = unknown>(path: string, call: Call = {}): Promise<T> {
  return (await read<T>(path, { method: 'DELETE', ...call })).value;
}

/// The file that answers.
export async function readFile(path: string, call: Call = {}): Promise<Blob> {
  return whole((await send(path, call)).blob());
}

/// An answer that breaks off, or is none of ours, leaves open whether anything was done.
function whole<T>(body: Promise<T>): Promise<T> {
  return body.catch((failure: unknown) => {
    if (isGivenUp(failure)) throw failure;
    throw new ProblemError({ status: 0, code: NOT_A_PROBLEM, title: '' });
  });
}

/// Whoever asked no longer waits for the answer.
function isGivenUp(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'AbortError';
}

async function send(path: string, call: Call): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: call.method ?? 'GET',
      headers: headers(call),
      body: bodyOf(call.body),
      credentials: 'same-origin',
      redirect: 'manual',
      signal: call.signal ?? null,
    });
  } catch (failure) {
    if (isGivenUp(failure)) throw failure;
    throw new ProblemError({ status: 0, code: UNREACHABLE, title: '' });
  }
  if (response.ok) return response;
  if (response.status === 401 || response.type === 'opaqueredirect') onSignedOut();
  throw new ProblemError(await problemIn(response));
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}

function headers(call: Call): Headers {
  const all = new Headers({ Accept: 'application/json', 'Accept-Language': language === 'en' ? 'en' : 'zh-CN' });
  if (call.body !== undefined && !(call.body instanceof FormData)) all.set('Content-Type', 'application/json');
  if (call.key) all.set('Idempotency-Key', call.key);
  if (call.ifMatch) all.set('If-Match', call.ifMatch);
  const officer = call.actingFor === undefined ? actingFor() : call.actingFor;
  if (officer) all.set('X-Acting-For', officer);
  const token = csrfToken();
  if (token && call.method && call.method !== 'GET') all.set('X-XSRF-TOKEN', token);
  return all;
}

export function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

async function problemIn(response: Response): Promise<Problem> {
  const otherwise: Problem = { status: response.status, code: NOT_A_PROBLEM, title: response.statusText };
  try {
    return { ...otherwise, ...((await response.json()) as Partial<Problem>), status: response.status };
  } catch {
    return otherwise;
  }
}

/// The entity tag of a version that came inside a list.
export function etagOf(version: number | undefined): string | undefined {
  return version === undefined ? undefined : `"${version}"`;
}

/// `?a=1&b=2` from what is filled; empty answers are left out.
export function query(params: Record<string, string | number | boolean | undefined | null>): string {
  const filled = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? '' : `?${search}`;
}
