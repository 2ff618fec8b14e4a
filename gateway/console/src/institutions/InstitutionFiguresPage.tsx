import { useQuery } from '@tanstack/react-query';
import { Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type InstitutionFigures, readInstitutionFigures, readInstitutionQuotas } from '../api/institution';
import { problemOf } from '../api/problem';
import { useUnitChoices } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { TalentNavigation } from '../talent/TalentNavigation';
import { FiguresTable } from './FiguresTable';
import { useYears } from './InstitutionRegisterPage';
import { ProposeDialog } from './QuotaDialogs';
import { QuotaSection } from './QuotaSection';
import { useRuleWord } from './rules';
import { StageChart } from './StageChart';

const dimensions = ['KIND', 'GRADE', 'UNIT'] as const;

/// T1: where the targets of a year stand, what was reached in it, and what each unit owes.
export function InstitutionFiguresPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [proposing, setProposing] = useState(false);
  const thisYear = useToday().slice(0, 4);
  const year = search.get('year') ?? thisYear;
  const by = search.get('by') ?? 'KIND';
  const figures = useQuery({ queryKey: ['institutions', 'figures', year, by], queryFn: ({ signal }) => readInstitutionFigures(year, by, signal) });
  const quotas = useQuery({ queryKey: ['institution-quotas', year], queryFn: ({ signal }) => readInstitutionQuotas(year, signal) });
  const choose = (name: string, value: string) => setSearch({ year, by, [name]: value }, { replace: true });
  return (
    <div className="page page-wide">
      <PageHead
        title={t('institution.figures')}
        about={t('institution.figuresAbout')}
        actions={
          <>
            <Select
              aria-label={t('institution.year')}
              className="register-select"
              options={useYears()}
              value={year}
              onChange={(value: string) => choose('year', value)}
            />
            <Select
              aria-label={t('institution.byLabel')}
              className="register-select"
              options={dimensions.map((value) => ({ value, label: t(`institution.by.${value}`) }))}
              value={by}
              onChange={(value: string) => choose('by', value)}
            />
            {quotas.data?.actions.includes('propose') && (
              <Button type="primary" onClick={() => setProposing(true)}>
                {t('institution.proposeQuota')}
              </Button>
            )}
          </>
        }
      />
      <TalentNavigation />
      {figures.isError && <ProblemNotice problem={problemOf(figures.error)} onReload={() => void figures.refetch()} />}
      {figures.isPending && <Skeleton active title={false} />}
      {figures.data && <Figures figures={figures.data} by={by} />}
      {quotas.isError && <ProblemNotice problem={problemOf(quotas.error)} onReload={() => void quotas.refetch()} />}
      {quotas.data && <QuotaSection quotas={quotas.data.items} />}
      {proposing && <ProposeDialog year={year} onClose={() => setProposing(false)} />}
    </div>
  );
}

function Figures({ figures, by }: { figures: InstitutionFigures; by: string }) {
  const { t } = useTranslation();
  const nameOf = useNames(by);
  return (
    <Section title={t(`institution.by.${by}`)} extra={t('institution.elapsed', { count: figures.elapsedMonths })}>
      <StageChart rows={figures.rows.filter((row) => row.key !== null)} nameOf={nameOf} />
      <FiguresTable figures={figures} nameOf={nameOf} />
    </Section>
  );
}

/// What a row of the figures is called; the whole has no key.
function useNames(by: string): (key: string | null) => string {
  const { t } = useTranslation();
  const kind = useRuleWord('kinds');
  const grade = useRuleWord('grades');
  const units = useUnitChoices();
  return (key) => {
    if (key === null) return t('institution.whole');
    if (by === 'UNIT') return units.find((one) => one.value === key)?.label ?? t('unit.unknown');
    return by === 'GRADE' ? grade(key) : kind(key);
  };
}
