import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { markGuide, readGuides } from '../api/guide';
import { useSession } from '../app/session';
import { guideFor } from './guides';

const GuideDialog = lazy(async () => ({ default: (await import('./GuideDialog')).GuideDialog }));

const queryKey = ['read-guides'];

/// Shows the guide of one's role once by itself, and whenever it is asked for. Where the server does not say whether it was read, it is
/// not shown: nobody is to be stopped at each page.
export function FirstGuide({ asked, onClose }: { asked: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const { functions, actingFor } = useSession();
  const guide = guideFor(functions);
  const read = useQuery({
    queryKey,
    queryFn: ({ signal }) => readGuides(signal),
    enabled: guide !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const unread = guide !== undefined && !actingFor && read.isSuccess && !read.data.includes(guide);
  if (!guide || !(asked || unread)) return null;
  const close = () => {
    queries.setQueryData(queryKey, [...(read.data ?? []), guide]);
    // What could not be remembered now is shown once more next time.
    if (unread) void markGuide(guide).catch(() => undefined);
    onClose();
  };
  return (
    <Suspense fallback={null}>
      <GuideDialog guide={guide} onClose={close} />
    </Suspense>
  );
}
