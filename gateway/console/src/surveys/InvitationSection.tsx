import { useQuery } from '@tanstack/react-query';
import { Button, Modal, QRCode, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Invitation, makeSurveyLink, readInvitations, revokeSurveyLink, type Survey } from '../api/survey';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { StateTag, TimeValue } from '../patterns/values';
import { refresh } from './SurveyDialogs';

/// Who is asked, who answered, and the link of each.
export function InvitationSection({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['surveys', survey.id, 'invitations'],
    queryFn: ({ signal }) => readInvitations(survey.id, signal),
  });
  const items = found.data?.items ?? [];
  return (
    <Section title={t('survey.invitations')} extra={found.data?.items.length}>
      <PartState query={found} />
      {found.data && items.length === 0 && <p className="muted">{t('survey.noInvitations')}</p>}
      <ul className="rows">
        {items.map((one) => (
          <li key={one.id}>
            <InvitationRow one={one} may={survey.actions.includes('invite')} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function InvitationRow({ one, may }: { one: Invitation; may: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'link' | 'revoke'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <span className="rows-wide">
        <strong>{one.name}</strong>
        <span className="row-sub">
          {one.projectId && <Link to={`/projects/${one.projectId}`}>{t('capital.project')}</Link>}{' '}
          {one.expiresAt ? (
            <>
              {t('card.linkUntil')} <TimeValue value={one.expiresAt} />
            </>
          ) : (
            t(one.revoked ? 'survey.linkRevoked' : 'survey.noLink')
          )}
          {one.answeredAt && (
            <>
              {' '}
              · {t('survey.answeredAt')} <TimeValue value={one.answeredAt} />
            </>
          )}
        </span>
      </span>
      <StateTag tone={one.answered ? 'good' : 'open'}>{t(one.answered ? 'survey.answered' : 'survey.notAnswered')}</StateTag>
      {may && (
        <Button size="small" aria-label={`${t('survey.link')} · ${one.name}`} onClick={() => setOpen('link')}>
          {t('survey.link')}
        </Button>
      )}
      {may && one.expiresAt && (
        <Button size="small" danger aria-label={`${t('survey.revoke')} · ${one.name}`} onClick={() => setOpen('revoke')}>
          {t('survey.revoke')}
        </Button>
      )}
      {open === 'link' && <LinkDialog one={one} onClose={close} />}
      {open === 'revoke' && <RevokeDialog one={one} onClose={close} />}
    </>
  );
}

interface Props {
  one: Invitation;
  onClose: () => void;
}

function RevokeDialog({ one, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useSubmission((_: object, key) => revokeSurveyLink(one.id, key), { refresh });
  return (
    <DecisionDialog
      title={`${t('survey.revoke')} · ${one.name}`}
      about={t('survey.revokeAbout')}
      confirm={t('survey.revoke')}
      danger
      submission={submission}
      onClose={onClose}
    />
  );
}

/// The link is told this once, to be sent or to be scanned.
function LinkDialog({ one, onClose }: Props) {
  const { t } = useTranslation();
  const [link, setLink] = useState<{ token: string; expiresAt: string }>();
  const submission = useSubmission((_: object) => makeSurveyLink(one.id), { refresh, onDone: setLink });
  const title = `${t('survey.link')} · ${one.name}`;
  if (!link) {
    return (
      <DecisionDialog
        title={title}
        about={t('survey.linkAbout')}
        confirm={t('survey.makeLink')}
        submission={submission}
        onClose={() => undefined}
        onCancel={onClose}
      />
    );
  }
  const address = `${window.location.origin}/public/surveys/${encodeURIComponent(link.token)}`;
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
