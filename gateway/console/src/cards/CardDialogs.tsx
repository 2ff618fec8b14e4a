import { Modal, QRCode, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addProcedures, assignOfficer, type Card, type CardWish, issueCard } from '../api/card';
import { type CardLink, makeCardLink, revokeCardLink } from '../api/cardLink';
import type { Read } from '../api/http';
import type { Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { filled } from '../patterns/filled';
import { useDecision, useSubmission } from '../patterns/submission';
import { TimeValue } from '../patterns/values';
import { OfficerField, ProceduresField, TrackField, useCardRules } from './CardFields';
import { cardRefresh } from './ProcedureDialogs';

interface Props {
  read: Read<Card>;
  onClose: () => void;
}

export function IssueCardDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation();
  const procedures = useCardRules()?.procedures ?? [];
  const submission = useSubmission((wish: CardWish, key) => issueCard(project.id, filled(wish), key), { refresh: cardRefresh });
  return (
    <DecisionDialog<CardWish>
      title={t('card.issue')}
      about={t('card.issueAbout')}
      confirm={t('card.issue')}
      submission={submission}
      onClose={onClose}
    >
      <OfficerField unit={project.unit} />
      <TrackField />
      <ProceduresField choices={procedures} />
    </DecisionDialog>
  );
}

export function AddProceduresDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, addable } = read.value;
  const submission = useDecision(read.etag, (body: { procedures: string[] }, call) => addProcedures(id, body.procedures, call), {
    refresh: cardRefresh,
  });
  return (
    <DecisionDialog title={t('card.action.addProcedures')} confirm={t('card.action.addProcedures')} submission={submission} onClose={onClose}>
      <ProceduresField choices={addable} />
    </DecisionDialog>
  );
}

export function AssignOfficerDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, project } = read.value;
  const submission = useDecision(read.etag, (body: { officer: string }, call) => assignOfficer(id, body.officer, call), {
    refresh: cardRefresh,
  });
  return (
    <DecisionDialog title={t('card.action.assignOfficer')} confirm={t('card.action.assignOfficer')} submission={submission} onClose={onClose}>
      <OfficerField unit={project.unit} />
    </DecisionDialog>
  );
}

export function RevokeLinkDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => revokeCardLink(read.value.id, call), { refresh: cardRefresh });
  return (
    <DecisionDialog
      title={t('card.action.revokeLink')}
      about={t('card.revokeAbout')}
      confirm={t('card.action.revokeLink')}
      danger
      submission={submission}
      onClose={onClose}
    />
  );
}

/// The link is told this once, to be sent or to be scanned.
export function CardLinkDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const [link, setLink] = useState<CardLink>();
  const submission = useSubmission((_: object) => makeCardLink(read.value.id), { refresh: cardRefresh, onDone: setLink });
  const title = t('card.action.link');
  if (!link) {
    return (
      <DecisionDialog
        title={title}
        about={t('card.linkAbout')}
        confirm={t('card.makeLink')}
        submission={submission}
        onClose={() => undefined}
        onCancel={onClose}
      />
    );
  }
  const address = `${window.location.origin}/public/service-cards/${encodeURIComponent(link.token)}`;
  return (
    <Modal open title={title} footer={null} onCancel={onClose}>
      <p className="dialog-about">
        {t('card.linkUntil')} <TimeValue value={link.expiresAt} />
      </p>
      <div role="img" aria-label={t('card.qrCode')}>
        <QRCode value={address} type="svg" />
      </div>
      <Typography.Paragraph copyable={{ text: address }} code className="link-shown">
        {address}
      </Typography.Paragraph>
    </Modal>
  );
}
