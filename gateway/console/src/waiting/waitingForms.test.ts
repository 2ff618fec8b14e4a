import { beforeEach, describe, expect, it } from 'vitest';
import { type Problem, ProblemError } from '../api/problem';
import type { KeptForm, Unsent } from './form';
import { memoryShelf } from './shelf';
import { isUnsettled, WaitingForms, type World } from './waitingForms';

const no = (status: number, code = 'lead.no') => new ProblemError({ status, code, title: code } satisfies Problem);
const away = no(0, 'console.unreachable');

/// A server that remembers keys as ours do, a network that loses answers, and a browser with several tabs.
class Place {
  readonly shelf = memoryShelf(true);
  today = new Date('2026-11-30T01:00:00Z');
  who = 'squad.1';
  /// What comes back, one after the other; an empty list: the server's yes.
  answers: (ProblemError | 'lost')[] = [];
  readonly asked: KeptForm[] = [];
  readonly done = new Map<string, KeptForm>();
  version = '"1"';
  private running = false;
  private minted = 0;

  tab(world: Partial<World> = {}): WaitingForms {
    return new WaitingForms({
      shelf: this.shelf,
      now: () => this.today,
      mint: () => `m-${(this.minted += 1)}`,
      actingFor: () => null,
      signedIn: async () => this.who,
      send: (form) => this.send(form),
      versionOf: async () => this.version,
      alone: async (run) => {
        if (this.running) return;
        this.running = true;
        await run().finally(() => (this.running = false));
      },
      tell: () => {},
      ...world,
    });
  }

  private async send(form: KeptForm): Promise<string | undefined> {
    this.asked.push(form);
    const answer = this.answers.shift();
    if (answer instanceof ProblemError) throw answer;
    this.done.set(form.key, form);
    if (answer === 'lost') throw away;
    return '"9"';
  }
}

const progress = (text: string, ifMatch = '"1"'): Unsent => ({
  kind: 'lead-progress',
  title: 'L-2026-000001',
  told: [text],
  request: { method: 'POST', path: '/api/leads/1/progress', body: { text }, ifMatch },
  record: '/api/leads/1',
  page: '/leads/1',
});

describe('G4 Forms that wait on a device', () => {
  let place: Place;
  let tab: WaitingForms;

  beforeEach(async () => {
    place = new Place();
    tab = place.tab();
    await tab.open('squad.1');
  });

  it.each([0, 401, 502, 503, 504])('are kept where the server has said neither yes nor no (%i)', (status) => {
    expect(isUnsettled(no(status))).toBe(true);
  });

  it.each([400, 403, 404, 409, 412, 422, 429, 500])('are not kept where it answered for itself (%i)', (status) => {
    expect(isUnsettled(no(status))).toBe(false);
  });

  it('go out once the network is back, under the key of their first sending', async () => {
    place.answers = [away];
    await tab.keep(progress('met'), 'k-1');
    await tab.sendAll();
    expect(tab.list()).toHaveLength(1);
    await tab.sendAll();
    expect(tab.list()).toEqual([]);
    expect(place.asked.map(({ key }) => key)).toEqual(['k-1', 'k-1']);
  });

  it('are done once when the answer is lost, however often they are sent', async () => {
    place.answers = ['lost', 'lost'];
    await tab.keep(progress('met'), 'k-1');
    for (let time = 0; time < 3; time += 1) await tab.sendAll();
    expect([...place.done.keys()]).toEqual(['k-1']);
    expect(tab.list()).toEqual([]);
  });

  it('survive a closed tab', async () => {
    await tab.keep(progress('met'), 'k-1');
    const next = place.tab();
    await next.open('squad.1');
    expect(next.list().map(({ told }) => told)).toEqual([['met']]);
  });

  it('are sent by one of two tabs, also when both are tapped at once', async () => {
    const other = place.tab();
    await other.open('squad.1');
    await tab.keep(progress('met'), 'k-1');
    await Promise.all([tab.sendAll(), other.sendAll(), other.sendAgain('m-1'), tab.sendAgain('m-1')]);
    expect(place.asked).toHaveLength(1);
    await other.sendAll();
    expect(place.asked).toHaveLength(1);
  });

  it('keep what a refused one said, with the reason, and do not send it by themselves again', async () => {
    place.answers = [no(409, 'lead.not-owner')];
    await tab.keep(progress('met'), 'k-1');
    await tab.sendAll();
    await tab.sendAll();
    expect(place.asked).toHaveLength(1);
    expect(tab.list()[0]).toMatchObject({ told: ['met'], refused: { code: 'lead.not-owner' } });
  });

  it('are another request when they are sent again after a no', async () => {
    place.answers = [no(409)];
    await tab.keep(progress('met'), 'k-1');
    await tab.sendAll();
    await tab.sendAgain('m-1');
    expect(place.asked[1]?.key).not.toBe('k-1');
    expect(tab.list()).toEqual([]);
  });

  it('keep their key when the server says that an earlier sending arrived', async () => {
    place.answers = [no(422, 'platform.idempotency-key-reused')];
    await tab.keep(progress('met'), 'k-1');
    await tab.sendAll();
    await tab.sendAgain('m-1');
    expect(place.asked[1]?.key).toBe('k-1');
  });

  it('go onto the newest version by hand only, after somebody was faster', async () => {
    place.answers = [no(412)];
    place.version = '"5"';
    await tab.keep(progress('met'), 'k-1');
    await tab.sendAll();
    await tab.sendAgain('m-1');
    expect(place.asked.map(({ request }) => request.ifMatch)).toEqual(['"1"', '"5"']);
  });

  it('follow one another on the same record', async () => {
    await tab.keep(progress('first'), 'k-1');
    place.today = new Date(place.today.getTime() + 1000);
    await tab.keep(progress('second'), 'k-2');
    await tab.sendAll();
    expect(place.asked.map(({ request }) => request.ifMatch)).toEqual(['"1"', '"9"']);
  });

  it('stay while the session has ended, and go when their writer is back', async () => {
    await tab.keep(progress('met'), 'k-1');
    const expired = place.tab({ signedIn: async () => Promise.reject(no(401)) });
    await expired.open('squad.1');
    await expired.sendAll();
    expect(expired.list()).toHaveLength(1);
    await tab.sendAll();
    expect(place.asked).toHaveLength(1);
  });

  it('are neither shown to another person nor sent as theirs', async () => {
    await tab.keep(progress('met'), 'k-1');
    const other = place.tab();
    place.who = 'squad.2';
    await other.open('squad.2');
    expect(other.list()).toEqual([]);
    await Promise.all([other.sendAll(), tab.sendAll()]);
    await tab.sendAll();
    expect(place.asked).toEqual([]);
  });

  it('are gone when their writer has signed out', async () => {
    await tab.keep(progress('met'), 'k-1');
    await tab.forget();
    await tab.open('squad.1');
    expect(tab.list()).toEqual([]);
  });

  it.each([
    [25, 1],
    [26, 0],
  ])('kept for %i days go by themselves %i times: then a server may have forgotten the key', async (days, times) => {
    await tab.keep(progress('met'), 'k-1');
    place.today = new Date(place.today.getTime() + days * 86_400_000);
    await tab.sendAll();
    expect(place.asked).toHaveLength(times);
  });

  it('do not hold up others when one part does not answer', async () => {
    place.answers = [no(503)];
    await tab.keep(progress('first'), 'k-1');
    place.today = new Date(place.today.getTime() + 1000);
    await tab.keep({ ...progress('second'), record: '/api/leads/2' }, 'k-2');
    await tab.sendAll();
    expect(tab.list().map(({ key }) => key)).toEqual(['k-1']);
  });

  it('stay in the list where the device does not say what it keeps, and are not sent from memory', async () => {
    await tab.keep(progress('met'), 'k-1');
    let silent = true;
    const all = (owner: string) => (silent ? Promise.reject(new Error('busy')) : place.shelf.all(owner));
    const next = place.tab({ shelf: { ...place.shelf, all } });
    await next.open('squad.1');
    expect([next.list(), next.unreadable]).toEqual([[], true]);
    silent = false;
    await next.look();
    silent = true;
    await next.sendAll();
    expect([next.list().length, next.unreadable, place.asked]).toEqual([1, true, []]);
  });

  it('are not promised where nobody is signed in or nothing can be kept', async () => {
    expect(await place.tab().keep(progress('met'), 'k-1')).toBe(false);
    const full = place.tab({ shelf: { ...place.shelf, put: () => Promise.reject(new Error('full')) } });
    await full.open('squad.1');
    expect(await full.keep(progress('met'), 'k-1')).toBe(false);
  });
});
