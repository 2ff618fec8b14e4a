import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoticedLoss, readLosses } from '../api/losses';
import { mayOpen } from '../app/access';
import { useSession } from '../app/session';
import { NetworkNavigation } from '../network/NetworkNavigation';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { TimeValue } from '../patterns/values';
import { maySettleLosses } from './rights';
import { SettleDialog } from './SettleDialog';

/// G8: what restored services have forgotten and others may have acted on, until somebody has seen to it.
export function LossPage() {
  const { t } = useTranslation();
  const { functions } = useSession();
  const [settling, setSettling] = useState<NoticedLoss>();
  return (
    <>
      <RegisterPage<NoticedLoss>
        name="losses"
        title={t('losses.title')}
        about={t('losses.about')}
        top={mayOpen('/network', functions) && <NetworkNavigation />}
        filters={[]}
        columns={useColumns(maySettleLosses(functions) ? setSettling : undefined)}
        load={({ signal }) => readLosses(signal)}
        rowKey={({ reader, id }) => `${reader} ${id}`}
        empty={t('losses.none')}
      />
      {settling && <SettleDialog loss={settling} onClose={() => setSettling(undefined)} />}
    </>
  );
}

function useColumns(onSettle?: (loss: NoticedLoss) => void): Column<NoticedLoss>[] {
  const { t } = useTranslation();
  return [
    {
      title: t('losses.record'),
      main: true,
      cell: ({ key, type, state }) => (
        <>
          {key}
          <span className="row-sub">{type}</span>
          {state && <span className="row-sub">{state}</span>}
        </>
      ),
    },
    { title: t('losses.reader'), phone: 'head', cell: ({ reader }) => t(`part.${reader}`) },
    { title: t('losses.heard'), right: true, cell: ({ sequence }) => sequence },
    { title: t('losses.known'), right: true, cell: ({ known }) => known ?? t('losses.unknown') },
    { title: t('losses.noticedAt'), cell: ({ noticedAt }) => <TimeValue value={noticedAt} /> },
    { title: '', cell: (loss) => onSettle && <Button onClick={() => onSettle(loss)}>{t('losses.settle')}</Button> },
  ];
}
