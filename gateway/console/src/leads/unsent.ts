import { type Lead, leadPath } from '../api/lead';
import { filled } from '../patterns/filled';
import type { Unsent } from '../waiting/form';

export interface TypedProgress {
  text: string;
  on?: string;
}

export function unsentProgress({ id, number }: Lead, body: TypedProgress, ifMatch: string | undefined): Unsent {
  return {
    kind: 'lead-progress',
    title: number,
    told: [body.text],
    request: { method: 'POST', path: `${leadPath(id)}/progress`, body: filled(body), ifMatch },
    record: leadPath(id),
    page: `/leads/${id}`,
  };
}
