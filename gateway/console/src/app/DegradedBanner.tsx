import { useQuery } from '@tanstack/react-query';
import { get } from '../api/http';
import type { MissingPart } from '../api/words';
import { MissingParts } from '../patterns/MissingParts';

interface Health {
  parts: (MissingPart & { up: boolean })[];
}

/// Names the parts that are down for now; everything else goes on.
export function DegradedBanner() {
  const health = useQuery({
    queryKey: ['parts'],
    queryFn: ({ signal }) => get<Health>('/api/overview/health', signal),
    refetchInterval: 30_000,
    retry: false,
  });
  return <MissingParts down parts={health.data?.parts.filter((part) => !part.up)} />;
}
