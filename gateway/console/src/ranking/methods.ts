import { useQuery } from '@tanstack/react-query';
import { type Method, readMethods } from '../api/assessment';

const deciding = ['PUBLISHED', 'ASSUMED'];

/// The methods that may rank, each in its newest version: drafts and what was taken back decide nothing.
export function useDecidingMethods(): Method[] {
  const methods = useQuery({ queryKey: ['methods'], queryFn: ({ signal }) => readMethods(signal) }).data?.items ?? [];
  const may = methods.filter((one) => deciding.includes(one.status));
  return may.filter((one) => !may.some((other) => other.id === one.id && other.version > one.version));
}
