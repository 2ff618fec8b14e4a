import { useTranslation } from 'react-i18next';
import { readSelections, type Selection, selectionStatuses } from '../api/honour';
import { useChoices } from '../patterns/fields';
import { LinkButton } from '../patterns/LinkButton';
import { useLabel } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { HonourNavigation } from './HonourNavigation';
import { HonourState } from './HonourState';
import { useHonourKinds, useKindChoices } from './kinds';

/// R6: one selection per honour and period.
export function HonourRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const mayOpen = useHonourKinds().data?.actions.includes('open');
  return (
    <RegisterPage<Selection>
      name="honours"
      title={t('honour.title')}
      about={t('honour.about')}
      top={<HonourNavigation />}
      actions={mayOpen && <LinkButton to="/honours/new">{t('honour.open')}</LinkButton>}
      filters={[
        { name: 'status', label: t('honour.statusLabel'), options: useChoices(selectionStatuses, 'honour.status') },
        { name: 'kind', label: t('honour.kind'), options: useKindChoices() },
      ]}
      columns={[
        {
          title: t('honour.kind'),
          main: true,
          cell: (one) => (
            <>
              {label(one.rules.label)}
              <span className="row-sub">{one.period}</span>
            </>
          ),
        },
        { title: t('honour.statusLabel'), phone: 'head', cell: (one) => <HonourState one={one} /> },
        { title: t('honour.choice'), cell: (one) => t(`honour.by.${one.rules.choice.by}`) },
        { title: t('honour.nominees'), right: true, cell: (one) => one.nominees.length },
        { title: t('honour.publicPeriod'), cell: (one) => <DateValue value={one.publicUntil} /> },
      ]}
      load={({ filters, after, signal }) => readSelections(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/honours/${one.id}`}
      empty={t('honour.none')}
    />
  );
}
