import { useQuery } from '@tanstack/react-query';
import { readBulletinRules, readDeductionRules, readListRules } from '../api/bulletin';

const staleTime = 60_000;

export function useBulletinRules() {
  return useQuery({ queryKey: ['bulletin-rules'], queryFn: ({ signal }) => readBulletinRules(signal), staleTime }).data;
}

export function useListRules() {
  return useQuery({ queryKey: ['list-rules'], queryFn: ({ signal }) => readListRules(signal), staleTime }).data ?? [];
}

export function useDeductionRules() {
  return useQuery({ queryKey: ['deduction-rules'], queryFn: ({ signal }) => readDeductionRules(signal), staleTime }).data;
}
