import { useQuery } from '@tanstack/react-query';
import { type Industry, readIndustries } from '../api/industries';
import type { Choice } from './fields';

const words = ({ code, name }: Industry) => `${code} ${name}`;

function useIndustries(): Industry[] {
  return useQuery({ queryKey: ['industries'], queryFn: ({ signal }) => readIndustries(signal), staleTime: Infinity }).data ?? [];
}

/// An industry by code and name; by its code alone while the names are not there.
export function useIndustryName(): (code: string) => string {
  const known = useIndustries();
  return (code) => words(known.find((one) => one.code === code) ?? { code, name: '' }).trim();
}

export function useIndustryChoices(): Choice[] {
  return useIndustries().map((one) => ({ value: one.code, label: words(one) }));
}
