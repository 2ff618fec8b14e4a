import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideErasure, type Erasure, erasurePath, erasureStatuses, readErasures } from '../api/people';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue, type Tone } from '../patterns/values';
import { TalentNavigation } from './TalentNavigation';

const tones: Record<string, Tone> = { ASKED: 'warn', APPROVED: 'open', DECLINED: 'plain', DONE: 'good' };

export function ErasureRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<Erasure>
      name="erasures"
      title={t('erasure.title')}
      about={t('erasure.about')}
      top={<TalentNavigation />}
      filters={[{ name: 'status', label: t('talent.statusLabel'), options: useChoices(erasureStatuses, 'erasure.status') }]}
      columns={[
        { title: t('erasure.number'), main: true, cell: (one) => one.number },
        { title: t('erasure.talent'), cell: (one) => one.talentNumber },
        { title: t('people.ground'), cell: (one) => label(one.groundName) },
        { title: t('erasure.askedBy'), cell: (one) => <Doer by={one.askedBy} /> },
        { title: t('talent.statusLabel'), phone: 'head', cell: (one) => <ErasureState status={one.status} /> },
      ]}
      load={({ filters, after, signal }) => readErasures(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/talent/erasures/${one.id}`}
      empty={t('erasure.none')}
    />
  );
}

export function ErasurePage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Erasure>
      query={useRecord<Erasure>('erasures', id, erasurePath(id))}
      back={{ to: '/talent/erasures', label: t('erasure.title') }}
      title={(one) => one.number}
      tags={(one) => <ErasureState status={one.status} />}
      offered={(one) => one.actions}
      actions={[
        { name: 'approve', label: t('erasure.approve'), danger: true, dialog: (read, close) => <ApproveDialog read={read} onClose={close} /> },
        { name: 'decline', label: t('erasure.decline'), dialog: (read, close) => <DeclineDialog read={read} onClose={close} /> },
      ]}
      aside={(one) => <RecordTrail kind="erasure" records="talent-erasures" id={one.id} />}
    >
      {(one) => (
        <Section title={t('erasure.facts')}>
          <Facts
            items={[
              [
                t('erasure.talent'),
                <Link key="talent" to={`/talent/people/${one.talentId}`}>
                  {one.talentNumber}
                </Link>,
              ],
              [t('people.ground'), label(one.groundName)],
              [t('form.reason'), one.reason],
              [t('erasure.askedBy'), <Doer key="asked" by={one.askedBy} />],
              [t('erasure.askedAt'), <TimeValue key="at" value={one.askedAt} />],
              [t('erasure.decidedBy'), one.decidedBy && <Doer by={one.decidedBy} />],
              [t('erasure.declinedReason'), one.declinedReason],
              [t('erasure.ties'), one.ties.join(t('list.separator'))],
            ]}
          />
        </Section>
      )}
    </RecordPage>
  );
}

interface Props {
  read: Read<Erasure>;
  onClose: () => void;
}

const refresh = [['erasures'], ['talents'], ['work']];

function ApproveDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => decideErasure(read.value.id, 'approval', {}, call), { refresh });
  return (
    <DecisionDialog<object>
      title={t('erasure.approve')}
      about={t('erasure.approveAbout')}
      confirm={t('erasure.approve')}
      danger
      submission={submission}
      onClose={onClose}
    />
  );
}

function DeclineDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideErasure(read.value.id, 'refusal', body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ reason: string }> title={t('erasure.decline')} confirm={t('erasure.decline')} submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}

function ErasureState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`erasure.status.${status}`)}</StateTag>;
}
