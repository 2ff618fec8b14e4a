import { useTranslation } from 'react-i18next';
import { readVisits, type Visit, visitStatuses } from '../api/visit';
import { useSession } from '../app/session';
import { mayReport } from '../leads/rights';
import { useChoices } from '../patterns/fields';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DueValue } from '../patterns/values';
import { VisitNavigation } from './VisitNavigation';
import { StayValue, VisitState } from './VisitState';

export function VisitRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Visit>
      name="visits"
      title={t('visit.title')}
      about={t('visit.about')}
      actions={
        mayReport(session.functions) && (
          <>
            <LinkButton to="/visits/import" second>
              {t('visit.sheet.open')}
            </LinkButton>
            <LinkButton to="/visits/new?planned" second>
              {t('visit.plan')}
            </LinkButton>
            <LinkButton to="/visits/new">{t('visit.enter')}</LinkButton>
          </>
        )
      }
      top={<VisitNavigation />}
      filters={[
        { name: 'q', label: t('visit.search') },
        { name: 'status', label: t('visit.statusLabel'), options: useChoices(visitStatuses, 'visit.status') },
        { name: 'unit', label: t('visit.unit'), options: useUnitChoices() },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readVisits(filters, after, signal)}
      rowKey={(visit) => visit.id}
      rowLink={(visit) => `/visits/${visit.id}`}
      rowTone={(visit) => (visit.overdue ? 'late' : undefined)}
      empty={t('visit.none')}
    />
  );
}

function useColumns(): Column<Visit>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('visit.firm'),
      main: true,
      cell: (visit) => (
        <>
          {visit.firm.name}
          <span className="row-sub">
            {visit.number} · {visit.place}
          </span>
        </>
      ),
    },
    { title: t('visit.statusLabel'), name: 'status', phone: 'head', cell: (visit) => <VisitState visit={visit} /> },
    { title: t('visit.stay'), name: 'stay', cell: (visit) => <StayValue stay={visit.stay} /> },
    { title: t('visit.unit'), name: 'unit', cell: (visit) => unit(visit.unit) },
    { title: t('visit.due'), name: 'due', cell: (visit) => visit.due && <DueValue value={visit.due} overdue={visit.overdue} /> },
  ];
}
