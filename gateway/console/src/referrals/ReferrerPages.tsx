import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Read } from '../api/http';
import { confirmReferrer, readReferrers, type Referrer, referrerPath } from '../api/referral';
import { useSession } from '../app/session';
import { mayFileReferral } from '../leads/rights';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { StateTag } from '../patterns/values';
import { LeadNavigation } from './LeadNavigation';
import { RegisterReferrerDialog } from './RegisterReferrerDialog';

export function ReferrerRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <RegisterPage<Referrer>
        name="referrers"
        title={t('referrer.title')}
        about={t('referrer.about')}
        top={<LeadNavigation />}
        actions={
          mayFileReferral(session.functions) && (
            <Button type="primary" onClick={() => setRegistering(true)}>
              {t('referrer.register')}
            </Button>
          )
        }
        filters={[]}
        columns={[
          { title: t('referrer.name'), main: true, cell: (one) => <ReferrerName referrer={one} /> },
          { title: t('referrer.number'), cell: (one) => <span className="figures">{one.number}</span> },
          { title: t('referrer.categoryLabel'), cell: (one) => t(`referrer.category.${one.category}`) },
          { title: t('referrer.statusLabel'), phone: 'head', cell: (one) => <ReferrerState referrer={one} /> },
        ]}
        load={({ after, signal }) => readReferrers(after, signal)}
        rowKey={(one) => one.id}
        rowLink={(one) => `/referrers/${one.id}`}
        empty={t('referrer.none')}
      />
      {registering && <RegisterReferrerDialog onClose={() => setRegistering(false)} />}
    </>
  );
}

export function ReferrerPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Referrer>
      query={useRecord<Referrer>('referrers', id, referrerPath(id))}
      back={{ to: '/referrers', label: t('referrer.title') }}
      title={(one) => one.name}
      about={(one) => one.number}
      tags={(one) => <ReferrerState referrer={one} />}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="referrer" records="referrers" id={one.id} />}
      actions={[
        { name: 'confirm', label: t('referrer.confirm'), dialog: (read, close) => <ConfirmReferrerDialog read={read} onClose={close} /> },
      ]}
    >
      {(one) => (
        <Section title={t('referrer.facts')}>
          <Facts
            items={[
              [t('referrer.kindLabel'), t(`referrer.kind.${one.kind}`)],
              [t('referrer.categoryLabel'), t(`referrer.category.${one.category}`)],
              [t('referrer.creditCode'), one.creditCode],
              [t('referrer.identityNumber'), one.identityMasked],
              [t('referrer.how'), t(one.onBehalf ? 'referrer.byOfficer' : 'referrer.byItself')],
            ]}
          />
        </Section>
      )}
    </RecordPage>
  );
}

/// Whom an officer registered is marked so.
function ReferrerName({ referrer }: { referrer: Referrer }) {
  const { t } = useTranslation();
  return (
    <>
      {referrer.name}
      {referrer.onBehalf && <span className="row-sub">{t('referrer.byOfficer')}</span>}
    </>
  );
}

function ConfirmReferrerDialog({ read, onClose }: { read: Read<Referrer>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => confirmReferrer(read.value.id, call), {
    refresh: [['referrers'], ['work']],
  });
  return (
    <DecisionDialog
      title={t('referrer.confirm')}
      about={t('referrer.confirmAbout')}
      confirm={t('action.confirm')}
      submission={submission}
      onClose={onClose}
    />
  );
}

function ReferrerState({ referrer }: { referrer: Referrer }) {
  const { t } = useTranslation();
  return <StateTag tone={referrer.status === 'CONFIRMED' ? 'good' : 'warn'}>{t(`referrer.status.${referrer.status}`)}</StateTag>;
}
