import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Lead, readLeads } from '../api/lead';
import { readPickRoom } from '../api/pool';
import { useSession } from '../app/session';
import { useUnitName } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { DateValue, MoneyValue, StateTag } from '../patterns/values';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { useLeadNames } from './LeadName';
import { usePoolReason } from './poolReason';
import { mayPick } from './rights';

/// L6: what nobody works, and what the reader's unit may still take of it.
export function PoolPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Lead>
      name="leads"
      title={t('lead.pool.title')}
      about={t('lead.pool.titleAbout')}
      top={
        <>
          <LeadNavigation />
          {mayPick(session.functions) && <RoomLine />}
        </>
      }
      filters={[{ name: 'q', label: t('lead.search') }]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readLeads({ ...filters, status: 'POOLED' }, after, signal)}
      rowKey={(lead) => lead.id}
      rowLink={(lead) => `/leads/${lead.id}`}
      empty={t('lead.pool.none')}
    />
  );
}

function RoomLine() {
  const { t } = useTranslation();
  const room = useQuery({ queryKey: ['pick-room'], queryFn: ({ signal }) => readPickRoom(signal) }).data;
  if (!room) return null;
  const full = room.leftToday === 0 || room.left === 0;
  return (
    <p className={full ? 'notice notice-warn' : 'notice notice-quiet'} role="status">
      {t('lead.pool.room', { ...room })}
    </p>
  );
}

function useColumns(): Column<Lead>[] {
  const { t } = useTranslation();
  const names = useLeadNames();
  const unit = useUnitName();
  const reason = usePoolReason();
  return [
    {
      title: t('lead.investor'),
      main: true,
      cell: (lead) => (
        <>
          {names.investor(lead)}
          <span className="row-sub">{names.line(lead)}</span>
        </>
      ),
    },
    { title: t('lead.amount'), name: 'amount', right: true, cell: (lead) => <MoneyValue value={lead.amount} /> },
    { title: t('lead.pool.state'), name: 'state', phone: 'head', cell: (lead) => <PickState lead={lead} /> },
    {
      title: t('lead.pool.reason'),
      name: 'reason',
      wide: true,
      cell: ({ pooled }) =>
        pooled && (
          <>
            {reason(pooled)}
            <span className="row-sub">{pooled.from.map(unit).join(t('list.separator'))}</span>
          </>
        ),
    },
    { title: t('lead.pool.since'), name: 'since', cell: ({ pooled }) => <DateValue value={pooled?.since} /> },
    { title: t('lead.pool.until'), name: 'until', cell: ({ pooled }) => <DateValue value={pooled?.until} /> },
  ];
}

/// Whether the reader may take it now, and otherwise from when on; the server decides.
function PickState({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  if (!lead.pooled) return null;
  if (lead.actions.includes('pick')) return <StateTag tone="good">{t('lead.pool.open')}</StateTag>;
  const own = lead.pooled.from.some((unit) => unit.id === session.unit?.id);
  const waits = own ? lead.pooled.coolDownUntil : lead.pooled.openFrom;
  if (own && today <= waits) return <StateTag tone="plain">{t('lead.pool.cooling', { day: waits })}</StateTag>;
  return today < waits ? (
    <StateTag tone="plain">{t('lead.pool.opens', { day: waits })}</StateTag>
  ) : (
    <StateTag tone="plain">{t('lead.pool.waiting')}</StateTag>
  );
}
