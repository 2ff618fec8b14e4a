import { useTranslation } from 'react-i18next';
import { type InstitutionFigures, milestones, type Reckoned } from '../api/institution';
import { useRuleChoices } from './rules';

interface Props {
  figures: InstitutionFigures;
  nameOf: (key: string | null) => string;
}

/// The same figures as the chart, with what is owed: where there is no quota there is a dash, not a zero.
export function FiguresTable({ figures, nameOf }: Props) {
  const { t } = useTranslation();
  const stages = useRuleChoices('stages');
  return (
    <div className="indicator-scroll" tabIndex={0} role="group" aria-label={t('institution.figures')}>
      <table className="indicators figures">
        <thead>
          <tr>
            <th scope="col">{t('institution.name')}</th>
            {stages.map((stage) => (
              <th key={stage.value} scope="col">
                {stage.label}
              </th>
            ))}
            <th scope="col">{t('institution.status.SUSPENDED')}</th>
            <th scope="col">{t('institution.status.ENDED')}</th>
            {milestones.map((one) => (
              <th key={one} scope="col">
                {t(`institution.milestone.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.rows.map((row) => (
            <tr key={row.key ?? ''}>
              <th scope="row">{nameOf(row.key)}</th>
              {stages.map((stage) => (
                <td key={stage.value}>{row.stages[stage.value] ?? 0}</td>
              ))}
              <td>{row.suspended}</td>
              <td>{row.ended}</td>
              {milestones.map((one) => (
                <td key={one}>
                  <ReckonedValue value={row.progress[one]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/// Reached of owed, in percent, and how far ahead or behind.
export function ReckonedValue({ value }: { value: Reckoned | undefined }) {
  const { t } = useTranslation();
  if (!value) return <>—</>;
  if (value.owed === null) return <>{t('institution.noQuota', { reached: value.reached })}</>;
  return (
    <>
      {t('institution.reckoned', { reached: value.reached, owed: value.owed, completion: value.completion ?? '—' })}
      <span className="row-sub">{t('institution.variance', { variance: value.variance })}</span>
    </>
  );
}
