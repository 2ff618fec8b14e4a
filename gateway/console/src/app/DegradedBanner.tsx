import { useQuery } from '@tanstack/react-query';
import { get } from '../api/http';
import { MissingParts } from '../patterns/MissingParts';

interface Parts {
  parts: { name: string; up: boolean }[];
}

/// Names the parts that are down for now; everything else goes on.
export function DegradedBanner() {
  const parts = useQuery({
    queryKey: ['parts'],
    queryFn: ({ signal }) => get<Parts>('/api/health/parts', signal),
    refetchInterval: 30_000,
    retry: false,
  });
  return <MissingParts down parts={parts.data?.parts.filter((part) => !part.up).map((part) => part.name)} />;
}
