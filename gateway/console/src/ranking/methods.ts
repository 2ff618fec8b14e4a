import { useQuery } from '@tanstack/react-query';
import { type Method, type Ranking, readMethods } from '../api/assessment';
import { useLabel } from '../patterns/labels';

const deciding = ['PUBLISHED', 'ASSUMED'];

/// The methods that may rank, each in its newest version: drafts and what was taken back decide nothing.
export function useDecidingMethods(): Method[] {
  const methods = useMethods();
  const may = methods.filter((one) => deciding.includes(one.status));
  return may.filter((one) => !may.some((other) => other.id === one.id && other.version > one.version));
}

/// What the method of a ranking is called.
export function useMethodName(): (of: Ranking) => string {
  const label = useLabel();
  const methods = useMethods();
  return ({ methodId, methodVersion }) =>
    label(methods.find(({ id, version }) => id === methodId && version === methodVersion)?.name) || methodId;
}

function useMethods(): Method[] {
  return useQuery({ queryKey: ['methods'], queryFn: ({ signal }) => readMethods(signal) }).data?.items ?? [];
}
