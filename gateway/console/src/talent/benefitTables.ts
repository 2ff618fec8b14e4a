import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type BenefitTable, readBenefitTables } from '../api/benefit';
import type { Choice } from '../patterns/fields';

export function useBenefitTables() {
  return useQuery({ queryKey: ['benefit-tables'], queryFn: ({ signal }) => readBenefitTables(signal) });
}

/// The name a table gives its benefit; its code where no table names it.
export function useBenefitName(): (kind: string) => string {
  const { i18n } = useTranslation();
  const tables = useBenefitTables().data?.items ?? [];
  return (kind) => {
    const name = tables.map((table) => table.names[kind]).find(Boolean);
    return name ? (i18n.language.startsWith('zh') ? name.zh : name.en) : kind;
  };
}

/// The benefits of the tables in force.
export function useKindChoices(): Choice[] {
  const nameOf = useBenefitName();
  const tables = useBenefitTables().data?.items ?? [];
  const kinds = tables.filter((table) => table.inForce).flatMap((table) => table.rows.map((row) => row.benefit));
  return [...new Set(kinds)].map((value) => ({ value, label: nameOf(value) }));
}

/// The tables in force that know a benefit, one for each place: of a place the latest begun.
export function tablesOf(tables: BenefitTable[], kind: string | undefined): BenefitTable[] {
  const found = tables.filter((table) => table.inForce && table.rows.some((row) => row.benefit === kind));
  return found.filter((table, index) => found.findIndex((other) => other.city === table.city) === index);
}
