import { useTranslation } from 'react-i18next';
import { type Duplicate, pairStatuses, readDuplicates } from '../api/enterprise';
import { Likeness } from '../leads/Likeness';
import { useChoices } from '../patterns/fields';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { PairState } from './DuplicatePage';
import { nameOf } from './EnterpriseName';

/// The entries that may be one firm, until somebody of the bureau has decided.
export function DuplicateRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Duplicate>
      name="duplicates"
      title={t('enterprise.duplicates')}
      about={t('enterprise.duplicatesAbout')}
      top={<LeadNavigation />}
      filters={[{ name: 'status', label: t('enterprise.pairStatusLabel'), options: useChoices(pairStatuses, 'enterprise.pairStatus') }]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readDuplicates(filters, after, signal)}
      rowKey={(pair) => pair.id}
      rowLink={(pair) => `/enterprises/duplicates/${pair.id}`}
      empty={t('enterprise.noDuplicates')}
    />
  );
}

function useColumns(): Column<Duplicate>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      title: t('enterprise.bothNames'),
      main: true,
      cell: ({ one, other }) => (
        <>
          {nameOf(one.names, i18n.language)}
          <br />
          {nameOf(other.names, i18n.language)}
          <span className="row-sub">
            {one.number} · {other.number}
          </span>
        </>
      ),
    },
    { title: t('enterprise.why'), wide: true, cell: ({ likeness, reasons }) => <Likeness score={likeness} reasons={reasons} /> },
    { title: t('enterprise.pairStatusLabel'), phone: 'head', cell: (pair) => <PairState pair={pair} /> },
  ];
}
