import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session';
import { readToleranceCases, type ToleranceCase, toleranceStatuses } from '../api/tolerance';
import { HonourNavigation } from '../honours/HonourNavigation';
import { useChoices } from '../patterns/fields';
import { UnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { ToleranceState } from './ToleranceState';

/// R7: only the cases that this person may see; the others leave no trace.
export function ToleranceRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<ToleranceCase>
      name="tolerance-cases"
      title={t('tolerance.title')}
      about={t('tolerance.about')}
      top={<HonourNavigation />}
      actions={<Request />}
      filters={[{ name: 'status', label: t('tolerance.statusLabel'), options: useChoices(toleranceStatuses, 'tolerance.status') }]}
      columns={[
        {
          title: t('tolerance.facts'),
          main: true,
          cell: (one) => (
            <>
              {one.fault.facts}
              <span className="row-sub">{one.number}</span>
            </>
          ),
        },
        { title: t('tolerance.kindLabel'), cell: (one) => t(`tolerance.kind.${one.fault.kind}`) },
        { title: t('tolerance.statusLabel'), phone: 'head', cell: (one) => <ToleranceState one={one} /> },
        { title: t('tolerance.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('tolerance.due'), cell: (one) => <DateValue value={one.due} /> },
      ]}
      load={({ filters, after, signal }) => readToleranceCases(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/tolerance/${one.id}`}
      rowTone={(one) => (one.late ? 'late' : undefined)}
      empty={t('tolerance.none')}
    />
  );
}

function Request() {
  const { t } = useTranslation();
  const { functions } = useSession();
  return functions.some((one) => one === 'UNIT_OFFICER' || one === 'UNIT_HEAD') ? (
    <LinkButton to="/tolerance/new">
      {t('tolerance.request')}
    </LinkButton>
  ) : null;
}
