import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccessDecision, readAccess } from '../api/access';
import { useSession } from '../app/session';
import { NetworkNavigation } from '../network/NetworkNavigation';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { StateTag, TimeValue } from '../patterns/values';
import { AccessDialog } from './AccessDialog';
import { mayDecideAccess } from './rights';

/// G2: whose access is withdrawn or was given back, by whom and why.
export function AccessPage() {
  const { t } = useTranslation();
  const decides = mayDecideAccess(useSession().functions);
  const [asked, setAsked] = useState<{ withdrawn?: AccessDecision }>();
  return (
    <>
      <RegisterPage<AccessDecision>
        name="access"
        title={t('access.title')}
        about={t('access.about')}
        top={<NetworkNavigation />}
        actions={
          decides && (
            <Button danger onClick={() => setAsked({})}>
              {t('access.withdraw')}
            </Button>
          )
        }
        filters={[]}
        columns={useColumns(decides ? (withdrawn) => setAsked({ withdrawn }) : undefined)}
        load={({ signal }) => readAccess(signal)}
        rowKey={({ kind, name }) => `${kind} ${name}`}
        empty={t('access.none')}
      />
      {asked && <AccessDialog withdrawn={asked.withdrawn} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function useColumns(onRestore?: (withdrawn: AccessDecision) => void): Column<AccessDecision>[] {
  const { t } = useTranslation();
  return [
    {
      title: t('access.name'),
      main: true,
      cell: ({ kind, name }) => (
        <>
          {name}
          <span className="row-sub">{t(`access.kind.${kind}`)}</span>
        </>
      ),
    },
    {
      title: t('access.state'),
      phone: 'head',
      cell: ({ action }) => <StateTag tone={action === 'WITHDRAWN' ? 'bad' : 'good'}>{t(`access.action.${action}`)}</StateTag>,
    },
    { title: t('access.at'), cell: ({ at }) => <TimeValue value={at} /> },
    { title: t('access.by'), cell: ({ by }) => by },
    { title: t('form.reason'), wide: true, cell: ({ reason }) => reason },
    {
      title: '',
      cell: (decision) =>
        onRestore && decision.action === 'WITHDRAWN' && <Button onClick={() => onRestore(decision)}>{t('access.restore')}</Button>,
    },
  ];
}
