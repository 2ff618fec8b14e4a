import { useTranslation } from 'react-i18next';
import { type Pairing, readPairings } from '../api/pairing';
import { nameOf } from '../enterprises/EnterpriseName';
import { MeetingNavigation } from '../meetings/MeetingNavigation';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { PairingState } from './PairingState';

/// L2: which leader is paired with which firm, until when.
export function PairingRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Pairing>
      name="pairings"
      title={t('pairing.title')}
      about={t('pairing.about')}
      top={<MeetingNavigation />}
      filters={[]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readPairings(filters, after, signal)}
      rowKey={(pairing) => pairing.id}
      rowLink={(pairing) => `/pairings/${pairing.id}`}
      empty={t('pairing.none')}
    />
  );
}

function useColumns(): Column<Pairing>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      title: t('pairing.firm'),
      main: true,
      cell: (pairing) => (
        <>
          {nameOf(pairing.firm.names, i18n.language)}
          <span className="row-sub">{pairing.number}</span>
        </>
      ),
    },
    { title: t('pairing.statusLabel'), phone: 'head', cell: (pairing) => <PairingState pairing={pairing} /> },
    { title: t('pairing.leader'), cell: (pairing) => <Doer by={pairing.leader} /> },
    { title: t('pairing.until'), cell: (pairing) => <DateValue value={pairing.until} /> },
  ];
}
