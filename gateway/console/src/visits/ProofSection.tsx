import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Proof, proofPath, proveVisit, type Visit, withdrawProof } from '../api/visit';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileField } from '../patterns/FileField';
import { FileLink } from '../patterns/FileLink';
import { ReasonField, TextField } from '../patterns/fields';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';

const refresh = [['visits']];

/// Photos that a phone takes are turned into one of these.
const PHOTO = 'image/jpeg,image/png';

type Step = { kind: 'photo' | 'file' } | { kind: 'withdraw'; proof: Proof };

/// Photos and signed sheets; who does not work the visit is not told of them.
export function ProofSection({ read }: { read: Read<Visit> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step>();
  const { proofs, actions } = read.value;
  const may = actions.includes('prove');
  const close = () => setOpen(undefined);
  if (!may && proofs.length === 0) return null;
  return (
    <Section title={t('visit.proof.title')} extra={may && <AddButtons onOpen={(kind) => setOpen({ kind })} />}>
      {proofs.length === 0 && <p className="muted">{t('visit.proof.none')}</p>}
      <ul className="rows">
        {proofs.map((proof) => (
          <li key={proof.id}>
            <ProofRow visit={read.value} proof={proof} onWithdraw={() => setOpen({ kind: 'withdraw', proof })} />
          </li>
        ))}
      </ul>
      {open?.kind === 'withdraw' && <WithdrawDialog read={read} proof={open.proof} onClose={close} />}
      {open && open.kind !== 'withdraw' && <AddDialog read={read} camera={open.kind === 'photo'} onClose={close} />}
    </Section>
  );
}

function AddButtons({ onOpen }: { onOpen: (kind: 'photo' | 'file') => void }) {
  const { t } = useTranslation();
  return (
    <div className="row-actions">
      <Button size="small" icon={<CameraOutlined aria-hidden />} onClick={() => onOpen('photo')}>
        {t('visit.proof.photo')}
      </Button>
      <Button size="small" icon={<PaperClipOutlined aria-hidden />} onClick={() => onOpen('file')}>
        {t('visit.proof.file')}
      </Button>
    </div>
  );
}

function ProofRow({ visit, proof, onWithdraw }: { visit: Visit; proof: Proof; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const { withdrawal } = proof;
  const withdrawable = !withdrawal && visit.actions.includes('prove');
  return (
    <>
      <span className="rows-wide">
        {withdrawal ? (
          proof.title
        ) : (
          <FileLink title={proof.title} href={`${proofPath(visit.id, proof.id)}/file`} scan={proof.scan} withdrawable={withdrawable} />
        )}
        <span className="row-sub">
          <Doer by={proof.by} /> · <TimeValue value={proof.at} />
        </span>
        {withdrawal && (
          <span className="row-sub">
            <Doer by={withdrawal.by} /> · <TimeValue value={withdrawal.at} /> · {withdrawal.reason}
          </span>
        )}
      </span>
      {withdrawal ? (
        <StateTag tone="plain">{t('lead.documents.withdrawn')}</StateTag>
      ) : (
        withdrawable && (
          <Button size="small" type="text" onClick={onWithdraw}>
            {t('visit.proof.withdraw')}
          </Button>
        )
      )}
    </>
  );
}

function AddDialog({ read, camera, onClose }: { read: Read<Visit>; camera: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { title?: string; file: File }, call) => proveVisit(read.value.id, body, call), {
    refresh,
  });
  return (
    <DecisionDialog
      title={t(camera ? 'visit.proof.photo' : 'visit.proof.file')}
      about={t('visit.proof.about')}
      confirm={t('lead.documents.upload')}
      submission={submission}
      onClose={onClose}
    >
      <FileField camera={camera} accept={camera ? PHOTO : `${PHOTO},application/pdf`} />
      <TextField name="title" label={t('lead.documents.name')} help={t('lead.documents.nameHelp')} max={300} optional />
    </DecisionDialog>
  );
}

function WithdrawDialog({ read, proof, onClose }: { read: Read<Visit>; proof: Proof; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => withdrawProof(read.value.id, proof.id, body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('visit.proof.withdraw')}
      about={proof.title}
      confirm={t('visit.proof.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
