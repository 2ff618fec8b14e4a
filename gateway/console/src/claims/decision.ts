import type { Read } from '../api/http';
import { type Claim, decideClaim } from '../api/reward';
import { useDecision } from '../patterns/submission';

const refresh = [['claims'], ['work'], ['budgets'], ['ledger']];

/// A decision about a claim on the version that was read.
export function useClaimDecision<B extends object>(
  read: Read<Claim>,
  decision: string | ((body: B) => string),
  shape: (body: B) => object = (body) => body,
) {
  return useDecision(
    read.etag,
    (body: B, call) => decideClaim(read.value.id, typeof decision === 'string' ? decision : decision(body), shape(body), call),
    { refresh },
  );
}
