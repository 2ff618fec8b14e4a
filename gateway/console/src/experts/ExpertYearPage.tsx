import { useTranslation } from 'react-i18next';
import { type ExpertYear, exportExpertYear, readExpertYear } from '../api/expert';
import { RegisterPage } from '../patterns/RegisterPage';
import { useToday } from '../patterns/today';
import { ExpertsNavigation } from './ExpertsNavigation';

const counts = ['asked', 'given', 'onTime', 'late', 'declined', 'recused', 'replaced'] as const;

/// The figures of a year: they are counted anew whenever somebody looks.
export function ExpertYearPage() {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: 5 }, (_, at) => String(thisYear - at));
  const chosen = (filters: Record<string, string>) => filters.year ?? String(thisYear);
  return (
    <RegisterPage<ExpertYear>
      name="expert-years"
      title={t('expertYear.title')}
      about={t('expertYear.about')}
      top={<ExpertsNavigation />}
      filters={[{ name: 'year', label: t('expertYear.year'), options: years.map((value) => ({ value, label: value })) }]}
      columns={[
        { title: t('expertYear.expert'), main: true, cell: (one) => one.expertNumber },
        ...counts.map((name) => ({ title: t(`expertYear.${name}`), right: true, cell: (one: ExpertYear) => one[name] })),
        { title: t('expertYear.quality'), right: true, cell: (one) => one.qualityShown ?? '-' },
      ]}
      load={async ({ filters, signal }) => ({ items: (await readExpertYear(chosen(filters), signal)).items, next: null })}
      exported={(filters) => exportExpertYear(chosen(filters))}
      rowKey={(one) => one.expertId}
      rowLink={(one) => `/talent/experts/${one.expertId}`}
      empty={t('expertYear.none')}
    />
  );
}
