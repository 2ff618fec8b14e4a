import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readTrail } from '../api/trail';
import type { TrailEntry } from '../api/words';
import { Trail } from './Trail';

interface Props {
  /// Under which its words stand.
  kind: string;
  /// As in its address; a decision about one of them has the trail read again.
  records: string;
  id: string;
  detail?: (entry: TrailEntry) => ReactNode;
}

/// The trail of a record, read by itself.
export function RecordTrail({ kind, records, id, ...shown }: Props) {
  const trail = useQuery({ queryKey: [records, id, 'trail'], queryFn: ({ signal }) => readTrail(records, id, signal) });
  return <Trail kind={kind} entries={trail.data} {...shown} />;
}
