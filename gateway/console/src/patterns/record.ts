import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Read, read } from '../api/http';

export type RecordQuery<T> = UseQueryResult<Read<T>>;

/// One record with its version; the key is `[kind, id]`, so that a decision can refresh register and record by kind.
export function useRecord<T>(kind: string, id: string, path: string, moving?: (value: T) => boolean): RecordQuery<T> {
  return useQuery({
    queryKey: [kind, id],
    queryFn: ({ signal }) => read<T>(path, { signal }),
    // What completes by itself is looked at again until it has.
    refetchInterval: ({ state }) => (moving && state.data && moving(state.data.value) ? 4_000 : false),
  });
}
