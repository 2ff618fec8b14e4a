import { type Problem, ProblemError } from '../api/problem';
import { alreadyReceived } from '../api/submission-key';
import { goesByItself, isTooOld, type KeptForm, type Unsent } from './form';
import type { Shelf } from './shelf';

/// What the kept forms need of the world around them.
export interface World {
  shelf: Shelf;
  now: () => Date;
  /// A new idempotency key, or the id of a form.
  mint: () => string;
  actingFor: () => string | null;
  /// Who the server takes this browser for at this moment.
  signedIn: () => Promise<string>;
  /// Sends a form as it is; answers with the version that its record has then.
  send: (form: KeptForm) => Promise<string | undefined>;
  /// The version that a record has now.
  versionOf: (record: string) => Promise<string | undefined>;
  /// Runs in one tab of this browser at a time; the others leave it to that one.
  alone: (run: () => Promise<void>) => Promise<void>;
  /// Tells the other tabs that something changed.
  tell: () => void;
}

/// No answer, one of somebody on the way, or the session has ended: the server has said neither yes nor no to what was sent.
export function isUnsettled(error: unknown): boolean {
  return error instanceof ProblemError && [0, 401, 502, 503, 504].includes(error.problem.status);
}

/// The forms of who is signed in that wait on this device. Each goes out under its first key until the server has plainly said yes or no,
/// so it is done once whatever gets lost; a no leaves the form where it is, with the reason.
export class WaitingForms {
  private owner: string | undefined;
  private forms: readonly KeptForm[] = [];
  private silent = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly world: World) {}

  /// For `useSyncExternalStore`.
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly list = () => this.forms;

  get lasting(): boolean {
    return this.world.shelf.lasting;
  }

  /// The device did not say what it keeps: there may be more than the list shows.
  get unreadable(): boolean {
    return this.silent;
  }

  async open(owner: string): Promise<void> {
    if (this.owner !== owner) this.forms = [];
    this.owner = owner;
    await this.look();
  }

  /// Whether the device said what it keeps; where it does not, what was known stays.
  async look(): Promise<boolean> {
    const { owner } = this;
    if (owner === undefined) return false;
    const found = await this.world.shelf.all(owner).catch(() => undefined);
    if (this.owner !== owner) return false;
    this.silent = found === undefined;
    this.forms = [...(found ?? this.forms)].sort((one, other) => one.at.localeCompare(other.at));
    for (const listener of this.listeners) listener();
    return found !== undefined;
  }

  /// Whether it could be kept: nobody is told so who is not known, and no device that keeps nothing says it does.
  async keep({ id, ...unsent }: Unsent, key: string): Promise<boolean> {
    if (this.owner === undefined) return false;
    const { owner, world } = this;
    const form = { ...unsent, id: id ?? world.mint(), owner, key, actingFor: world.actingFor(), at: world.now().toISOString(), refused: null };
    return world.shelf.put(form).then(
      () => this.changed().then(() => true),
      () => false,
    );
  }

  /// All that go by themselves, one after the other, in one tab.
  sendAll(): Promise<void> {
    return this.world.alone(async () => {
      if (!(await this.look())) return;
      for (const { id } of this.forms) {
        const form = this.find(id);
        if (form && goesByItself(form, this.world.now()) && !(await this.goes(form))) return;
      }
    });
  }

  /// By hand, also what was refused: that is another request, on the record as it is now.
  sendAgain(id: string): Promise<void> {
    return this.world.alone(async () => {
      if (!(await this.look())) return;
      const form = this.find(id);
      const renewed = form?.refused ? await this.renewed(form, form.refused) : form;
      if (renewed) await this.goes(renewed);
    });
  }

  async discard(id: string): Promise<void> {
    await this.world.shelf.remove(id);
    await this.changed();
  }

  /// Whoever signs out leaves nothing behind.
  async forget(): Promise<void> {
    if (this.owner !== undefined) await this.world.shelf.clear(this.owner).catch(() => {});
    await this.changed();
    this.owner = undefined;
    this.forms = [];
  }

  isTooOld(form: KeptForm): boolean {
    return isTooOld(form, this.world.now());
  }

  private find(id: string): KeptForm | undefined {
    return this.forms.find((form) => form.id === id);
  }

  /// Whether the next one may go: the network is there, and it is still the same person.
  private async goes(form: KeptForm): Promise<boolean> {
    try {
      if ((await this.world.signedIn()) !== form.owner) return false;
      const version = await this.world.send(form);
      await this.world.shelf.remove(form.id);
      await this.takeOver(form, version);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { problem } = error;
      if (problem.status === 0 || problem.status === 401 || problem.status < 400) return false;
      if (error.outcomeUnknown || problem.status === 429) return true;
      await this.world.shelf.put({ ...form, refused: problem });
    }
    await this.changed();
    return true;
  }

  /// What was written on the same version of the same record follows the one before it.
  private async takeOver(sent: KeptForm, version: string | undefined): Promise<void> {
    if (!version || !sent.record) return;
    for (const form of this.forms) {
      if (form.id === sent.id || form.record !== sent.record || form.request.ifMatch !== sent.request.ifMatch) continue;
      await this.world.shelf.put({ ...form, request: { ...form.request, ifMatch: version } });
    }
  }

  private async renewed(form: KeptForm, refused: Problem): Promise<KeptForm> {
    const { world } = this;
    const { ifMatch: seen } = form.request;
    const ifMatch = refused.status === 412 && form.record ? await world.versionOf(form.record).catch(() => seen) : seen;
    const key = refused.code === alreadyReceived ? form.key : world.mint();
    const renewed = { ...form, key, request: { ...form.request, ifMatch }, at: world.now().toISOString(), refused: null };
    await world.shelf.put(renewed);
    return renewed;
  }

  private async changed(): Promise<void> {
    await this.look();
    this.world.tell();
  }
}
