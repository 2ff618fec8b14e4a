import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Capital, exportCapital, readCapital } from '../api/capital';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { useToday } from '../patterns/today';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue } from '../patterns/values';
import { CapitalActions, CapitalState } from './CapitalActions';
import { RateLine } from './CapitalSection';
import { ProjectNavigation } from './ProjectNavigation';
import { mayEnterCapital } from './rights';
import { useCapitalRules } from './rules';

/// As many as the figures go back.
const MONTHS = 60;

const statuses = ['ENTERED', 'VERIFIED', 'REVOKED'] as const;

/// Money to be verified, and what became of it.
export function CapitalRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const session = useSession();
  const states = useChoices(statuses, 'capital.status');
  const units = useUnitChoices();
  const kinds = useCapitalRules()?.kinds ?? [];
  const today = dayjs(useToday());
  const months = Array.from({ length: MONTHS }, (_, ago) => today.subtract(ago, 'month').format('YYYY-MM')).map((month) => ({ value: month, label: month }));
  return (
    <RegisterPage<Capital>
      name="capital"
      title={t('capital.title')}
      about={t('capital.about')}
      top={<ProjectNavigation />}
      actions={
        mayEnterCapital(session.functions) && (
          <LinkButton to="/projects/capital/import" second>
            {t('capital.sheet.open')}
          </LinkButton>
        )
      }
      filters={[
        { name: 'status', label: t('capital.statusLabel'), options: states },
        { name: 'kind', label: t('capital.kind'), options: kinds.map((kind) => ({ value: kind.id, label: label(kind.label) })) },
        { name: 'unit', label: t('project.unit'), options: units },
        { name: 'from', label: t('capital.fromMonth'), options: months },
        { name: 'until', label: t('capital.untilMonth'), options: months },
      ]}
      columns={[
        {
          title: t('capital.project'),
          main: true,
          cell: (capital) => (
            <>
              <Link to={`/projects/${capital.projectId}`} className="row-name">
                {capital.projectName}
              </Link>
              <span className="row-sub">
                {capital.projectNumber} · <UnitName id={capital.unit} />
              </span>
            </>
          ),
        },
        { title: t('capital.kind'), cell: (capital) => label(capital.kindLabel) },
        {
          title: t('capital.amount'),
          right: true,
          cell: (capital) => (
            <>
              <MoneyValue value={capital.amount} />
              <RateLine capital={capital} />
            </>
          ),
        },
        { title: t('capital.valueDate'), cell: (capital) => <DateValue value={capital.valueDate} /> },
        { title: t('capital.enteredBy'), cell: (capital) => <Doer by={capital.enteredBy} /> },
        { title: t('capital.statusLabel'), phone: 'head', cell: (capital) => <CapitalState capital={capital} /> },
        {
          title: t('capital.decision'),
          cell: (capital) => (
            <span className="page-actions">
              <CapitalActions capital={capital} />
            </span>
          ),
        },
      ]}
      load={({ filters, after, signal }) => readCapital(filters, after, signal)}
      exported={exportCapital}
      rowKey={(capital) => capital.id}
      empty={t('capital.none')}
    />
  );
}
