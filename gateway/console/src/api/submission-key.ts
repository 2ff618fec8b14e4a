import { ProblemError } from './problem';

/// What was sent before under this key arrived, though no answer came back: another key would do it twice.
export const alreadyReceived = 'platform.idempotency-key-reused';

/// The idempotency key of one form. It stays the same while nobody knows whether the server acted (no answer, 5xx), and is renewed
/// once the server has plainly said yes or no: a corrected form is another request.
export class SubmissionKey {
  private current: string | undefined;

  /// @param place where a key is kept over a closed page
  constructor(private readonly place?: KeyPlace) {
    this.current = place?.key;
  }

  get value(): string {
    this.current ??= randomKey();
    this.keep();
    return this.current;
  }

  settled(error?: unknown): void {
    if (error instanceof ProblemError && (error.outcomeUnknown || error.problem.code === alreadyReceived)) return;
    this.current = undefined;
    this.keep();
  }

  private keep(): void {
    if (this.place) this.place.key = this.current;
  }
}

export interface KeyPlace {
  key: string | undefined;
}

/// `crypto.randomUUID` exists only on https and localhost; offices also reach the console by plain addresses.
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
