import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Ranking, readMethods } from '../api/assessment';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { UnitRow } from './UnitRow';

/// Rank, unit, score; opened, every score explains itself.
export function RankingTable({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const label = useLabel();
  const methods = useQuery({ queryKey: ['methods'], queryFn: ({ signal }) => readMethods(signal) });
  const method = methods.data?.items.find((one) => one.id === ranking.methodId && one.version === ranking.methodVersion);
  return (
    <Section title={t('ranking.table')} extra={label(method?.name) || `${ranking.methodId}@${ranking.methodVersion}`} flush>
      <ul className="ranking">
        {ranking.units.map((unit) => (
          <UnitRow key={unit.unit} ranking={ranking} unit={unit} />
        ))}
      </ul>
    </Section>
  );
}
