import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readUnits, type Unit } from '../api/units';
import type { Label } from '../api/words';
import type { Choice } from './fields';

/// Picks the reader's language from what a service sends in both.
export function useLabel(): (label: Label | null | undefined) => string {
  const { i18n } = useTranslation();
  return (label) => (label ? (i18n.language === 'en' ? label.en : label.zh) : '');
}

export function useUnitName(): (unit: Unit | null | undefined) => string {
  const { i18n } = useTranslation();
  return (unit) => (unit ? (i18n.language === 'en' ? unit.nameEn : unit.nameZh) : '');
}

function useAllUnits() {
  return useQuery({ queryKey: ['units'], queryFn: ({ signal }) => readUnits(signal), staleTime: 10 * 60_000 });
}

export function useUnits(): Unit[] {
  return useAllUnits().data ?? [];
}

export function useUnitChoices(kinds?: readonly string[]): Choice[] {
  const name = useUnitName();
  return useUnits()
    .filter((unit) => !kinds || !unit.kind || kinds.includes(unit.kind))
    .map((unit) => ({ value: unit.id, label: name(unit) }));
}

/// A unit that a service knows by its id only.
export function UnitName({ id }: { id: string | null | undefined }) {
  const { t } = useTranslation();
  const name = useUnitName();
  const units = useAllUnits();
  if (!id || units.isPending) return null;
  const unit = units.data?.find((one) => one.id === id);
  if (unit) return <>{name(unit)}</>;
  return <>{t(units.isError ? 'word.unnamed' : 'unit.unknown')}</>;
}
