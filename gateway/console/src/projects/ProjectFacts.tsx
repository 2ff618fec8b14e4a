import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FieldValue, Project, ProjectRules } from '../api/project';
import type { Money } from '../api/words';
import { countryName } from '../leads/countries';
import { useIndustryName } from '../patterns/industries';
import { UnitName, useLabel } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { DateValue, MoneyValue } from '../patterns/values';
import { useProjectRules } from './rules';

export function ProjectFacts({ project }: { project: Project }) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  const industry = useIndustryName();
  const fields = useProjectRules()?.fields ?? [];
  const known = fields.filter((field) => project.fields[field.id] !== undefined && project.fields[field.id] !== null);
  const own: [string, ReactNode][] = known.map((field) => [
    label(field.label),
    <FieldShown key={field.id} field={field} value={project.fields[field.id]} />,
  ]);
  const loss: [string, ReactNode][] = project.loss
    ? [
        [t('project.lostOn'), <DateValue key="lostOn" value={project.loss.on} />],
        [t('project.lostTo'), [project.loss.place, project.loss.divisionName].filter(Boolean).join(' · ')],
        [t('project.lostCompetitor'), project.loss.competitor],
      ]
    : [];
  return (
    <Section title={t('project.facts')}>
      <Facts
        items={[
          [t('project.amount'), <MoneyValue key="amount" value={project.amount} strong />],
          [t('project.kind'), label(project.kindLabel)],
          [t('project.unit'), label(project.unitName) || project.unit],
          [
            t('project.sharing'),
            project.sharingUnits.map((unit, index) => (
              <span key={unit}>
                {index > 0 && t('list.separator')}
                <UnitName id={unit} />
              </span>
            )),
          ],
          [t('lead.country'), countryName(project.country, i18n.language)],
          [t('lead.creditCode'), project.creditCode],
          [t('lead.industry'), project.industry && industry(project.industry)],
          [t('project.foreign'), t(project.foreignInvested ? 'form.yes' : 'form.no')],
          project.leadId
            ? [
                t('project.fromLead'),
                <Link key="lead" to={`/leads/${project.leadId}`} className="figures">
                  {project.leadNumber ?? project.leadId}
                </Link>,
              ]
            : [t('project.ledgerNumber'), project.ledgerNumber ?? t('project.fromLedger')],
          ...loss,
          ...own,
        ]}
      />
    </Section>
  );
}

function FieldShown({ field, value }: { field: ProjectRules['fields'][number]; value: FieldValue | undefined }) {
  const { t } = useTranslation();
  const label = useLabel();
  switch (field.type) {
    case 'MONEY':
      return <MoneyValue value={value as Money} />;
    case 'DATE':
      return <DateValue value={value as string} />;
    case 'CHOICE':
    case 'CHOICES':
      return (
        <>
          {[value as string | string[]]
            .flat()
            .map((chosen) => label(field.options?.find((option) => option.id === chosen)?.label) || chosen)
            .join(t('list.separator'))}
        </>
      );
    case 'YES_NO':
      return <>{t(value ? 'form.yes' : 'form.no')}</>;
    default:
      return <span className="figures">{String(value)}</span>;
  }
}
