import { useTranslation } from 'react-i18next';
import { readTargetLists, type TargetList } from '../api/target';
import { useSession } from '../app/session';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { ListState, ShareValue } from './ListState';
import { mayKeepLists } from './rights';

/// L2: which firms are meant to be won in which year, and how far they are reached.
export function TargetListRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<TargetList>
      name="target-lists"
      title={t('target.title')}
      about={t('target.about')}
      actions={mayKeepLists(session.functions) && <LinkButton to="/target-lists/new">{t('target.open')}</LinkButton>}
      top={<LeadNavigation />}
      filters={[
        { name: 'q', label: t('target.search') },
        { name: 'year', label: t('target.year'), options: years(useToday()) },
        { name: 'unit', label: t('target.unitFilter'), options: useUnitChoices() },
        {
          name: 'open',
          label: t('target.state'),
          options: [
            { value: 'true', label: t('target.isOpen') },
            { value: 'false', label: t('target.isClosed') },
          ],
        },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readTargetLists(filters, after, signal)}
      rowKey={(list) => list.id}
      rowLink={(list) => `/target-lists/${list.id}`}
      empty={t('target.none')}
    />
  );
}

/// Next year's lists are drawn up this year.
function years(today: string) {
  const next = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: 6 }, (_, back) => ({ value: String(next - back), label: String(next - back) }));
}

function useColumns(): Column<TargetList>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('target.name'),
      main: true,
      cell: (list) => (
        <>
          {list.name}
          <span className="row-sub">
            {list.number} · {unit(list.unit)}
          </span>
        </>
      ),
    },
    { title: t('target.state'), phone: 'head', cell: (list) => <ListState list={list} /> },
    { title: t('target.year'), right: true, cell: (list) => list.year },
    { title: t('target.firms'), right: true, cell: ({ figures }) => figures.firms },
    { title: t('target.assigned'), right: true, cell: ({ figures }) => figures.assigned },
    { title: t('target.visited'), right: true, cell: ({ figures }) => <ShareValue share={figures.visited} /> },
    { title: t('target.withLead'), right: true, cell: ({ figures }) => <ShareValue share={figures.withLead} /> },
    { title: t('target.converted'), right: true, cell: ({ figures }) => <ShareValue share={figures.converted} /> },
  ];
}
