import { useTranslation } from 'react-i18next';
import { exportInstitutions, type InstitutionRow, institutionStatuses, readInstitutions } from '../api/institution';
import { useChoices } from '../patterns/fields';
import { useIndustryChoices, useIndustryName } from '../patterns/industries';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { useToday } from '../patterns/today';
import { DateValue } from '../patterns/values';
import { TalentNavigation } from '../talent/TalentNavigation';
import { InstitutionState } from './InstitutionState';
import { useInstitutionRules, useRuleChoices } from './rules';

/// T1: institutes, research organisations, universities and enterprises as targets.
export function InstitutionRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const industry = useIndustryName();
  const mayEnter = useInstitutionRules()?.actions.includes('enter') ?? false;
  return (
    <RegisterPage<InstitutionRow>
      name="institutions"
      title={t('institution.title')}
      about={t('institution.about')}
      top={<TalentNavigation />}
      actions={
        <>
          <LinkButton second to="/talent/institutions/board">{t('institution.board')}</LinkButton>
          <LinkButton second to="/talent/institutions/figures">{t('institution.figures')}</LinkButton>
          {mayEnter && <LinkButton to="/talent/institutions/new">{t('institution.enter')}</LinkButton>}
        </>
      }
      filters={[
        { name: 'kind', label: t('institution.kind'), options: useRuleChoices('kinds') },
        { name: 'grade', label: t('institution.grade'), options: useRuleChoices('grades') },
        { name: 'stage', label: t('institution.stage'), options: useRuleChoices('stages') },
        { name: 'status', label: t('institution.statusLabel'), options: useChoices(institutionStatuses, 'institution.status') },
        { name: 'unit', label: t('institution.unit'), options: useUnitChoices() },
        { name: 'year', label: t('institution.year'), options: useYears() },
        { name: 'field', label: t('institution.field'), options: useIndustryChoices() },
      ]}
      columns={[
        {
          title: t('institution.name'),
          main: true,
          cell: (one) => (
            <>
              {one.nameZh}
              <span className="row-sub">
                {one.number} · {label(one.kindName)} · {label(one.gradeName)}
              </span>
            </>
          ),
        },
        { title: t('institution.unit'), name: 'unit', cell: (one) => <UnitName id={one.unit} /> },
        { title: t('institution.year'), name: 'year', cell: (one) => <span className="figures">{one.year}</span> },
        { title: t('institution.field'), name: 'field', cell: (one) => industry(one.field) },
        { title: t('institution.progressOn'), name: 'progressOn', cell: (one) => <DateValue value={one.progressOn} /> },
        {
          title: t('institution.missing'),
          name: 'missing',
          right: true,
          cell: (one) => one.missing > 0 && <span className="figures">{one.missing}</span>,
        },
        { title: t('institution.stage'), phone: 'head', cell: (one) => <InstitutionState row={one} /> },
      ]}
      load={({ filters, after, signal }) => readInstitutions(filters, after, signal)}
      exported={exportInstitutions}
      rowKey={(one) => one.id}
      rowLink={(one) => `/talent/institutions/${one.id}`}
      rowTone={(one) => (one.quiet ? 'late' : undefined)}
      empty={t('institution.none')}
    />
  );
}

/// Last year, this one and the next.
export function useYears() {
  const year = Number(useToday().slice(0, 4));
  return [year + 1, year, year - 1].map((one) => ({ value: String(one), label: String(one) }));
}
