import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { get, post, query, read, readFile, speak, whenSignedOut } from './http';
import { fieldPath, ProblemError } from './problem';
import { SubmissionKey } from './submission-key';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const sent = () => (fetched.mock.calls[0]?.[1]?.headers ?? new Headers()) as Headers;

async function refusal(call: Promise<unknown>): Promise<ProblemError> {
  return call.then(
    () => expect.unreachable('was accepted'),
    (error: unknown) => error as ProblemError,
  );
}

describe('A call to the gateway', () => {
  it('reads a record with the version it had', async () => {
    fetched.mockResolvedValue(json(200, { id: '1' }, { ETag: '"4"' }));
    expect(await read('/api/leads/1')).toEqual({ value: { id: '1' }, etag: '"4"' });
  });

  it('asks in the language that is spoken', async () => {
    fetched.mockImplementation(async () => json(200, {}));
    speak('en');
    await get('/api/leads');
    expect(sent().get('Accept-Language')).toBe('en');
    speak('zh');
  });

  it('carries key, version and the CSRF token of the cookie on a decision', async () => {
    document.cookie = 'XSRF-TOKEN=a%2Bb';
    fetched.mockResolvedValue(json(200, {}));
    await post('/api/leads/1/judgement', { valuable: true }, { key: 'k-1', ifMatch: '"4"' });
    expect(sent().get('Idempotency-Key')).toBe('k-1');
    expect(sent().get('If-Match')).toBe('"4"');
    expect(sent().get('X-XSRF-TOKEN')).toBe('a+b');
  });

  it('hands the server’s problem over as it came', async () => {
    fetched.mockResolvedValue(json(422, { code: 'project.gate-closed', title: 'x', missing: ['a'] }));
    expect((await refusal(get('/api/projects/1'))).problem).toEqual({
      status: 422,
      code: 'project.gate-closed',
      title: 'x',
      missing: ['a'],
    });
  });

  it('says so when an answer is no problem document', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    expect((await refusal(get('/api/x'))).problem).toMatchObject({ status: 502, code: 'console.unexpected-answer' });
  });

  it('says so when nobody answers', async () => {
    fetched.mockRejectedValue(new TypeError('network'));
    const error = await refusal(get('/api/x'));
    expect(error.problem.code).toBe('console.unreachable');
    expect(error.outcomeUnknown).toBe(true);
  });

  const brokenOff = (failure: Error = new TypeError('network')) =>
    new Response(new ReadableStream({ pull: (stream) => stream.error(failure) }));

  it.each([
    ['breaks off', brokenOff],
    ['is none of ours', () => new Response('<html>')],
  ])('is not known to be done when the answer %s, and keeps its key', async (_, answer) => {
    fetched.mockResolvedValue(answer());
    const key = new SubmissionKey();
    const first = key.value;
    const error = await refusal(post('/api/leads', {}, { key: first }));
    expect(error.problem).toMatchObject({ status: 0, code: 'console.unexpected-answer' });
    key.settled(error);
    expect(key.value).toBe(first);
  });

  it('says so when a file breaks off', async () => {
    fetched.mockResolvedValue(brokenOff());
    expect((await refusal(readFile('/api/leads/export'))).problem.code).toBe('console.unexpected-answer');
  });

  it('is given up as it was asked to be, also while the answer comes', async () => {
    fetched.mockResolvedValue(brokenOff(new DOMException('', 'AbortError')));
    expect((await refusal(get('/api/leads'))).name).toBe('AbortError');
  });

  it('tells the shell when the session has ended', async () => {
    const ended = vi.fn();
    whenSignedOut(ended);
    fetched.mockResolvedValue(json(401, { code: 'gateway.not-signed-in', title: 'x' }));
    await refusal(get('/api/session'));
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('The idempotency key of a form', () => {
  const no = (status: number) => new ProblemError({ status, code: 'x.y', title: '' });

  it('stays while nobody knows whether the server acted', () => {
    const key = new SubmissionKey();
    const first = key.value;
    for (const status of [0, 500, 503]) key.settled(no(status));
    expect(key.value).toBe(first);
  });

  it('is renewed after a plain yes or no', () => {
    const key = new SubmissionKey();
    const first = key.value;
    key.settled();
    const second = key.value;
    key.settled(no(422));
    expect(new Set([first, second, key.value]).size).toBe(3);
  });
});

describe('Small words of the wire', () => {
  it.each([
    ['/investor/names/0', ['investor', 'names', 0]],
    ['#/amount', ['amount']],
    ['note', ['note']],
    ['/a~1b', ['a/b']],
  ])('the pointer %s names a form field', (pointer, path) => expect(fieldPath(pointer)).toEqual(path));

  it('a query leaves out what is not filled', () => expect(query({ a: '1', b: '', c: undefined, d: 0 })).toBe('?a=1&d=0'));
});
