import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '../api/http';
import { decideRules, type RuleUpload } from '../api/rules';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';

interface Props {
  service: string;
  upload: RuleUpload;
}

/// The second person: in force, or back with a reason.
export function ProposalActions({ service, upload }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'activation' | 'refusal'>();
  return (
    <>
      {upload.actions.includes('putInForce') && (
        <Button size="small" type="primary" onClick={() => setOpen('activation')}>
          {t('rules.putInForce')}
        </Button>
      )}
      {upload.actions.includes('decline') && (
        <Button size="small" danger onClick={() => setOpen('refusal')}>
          {t('rules.decline')}
        </Button>
      )}
      {open && <ProposalDialog decision={open} service={service} upload={upload} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function ProposalDialog({ decision, service, upload, onClose }: Props & { decision: 'activation' | 'refusal'; onClose: () => void }) {
  const { t } = useTranslation();
  const declines = decision === 'refusal';
  const submission = useDecision(
    etagOf(upload.version),
    (body: { reason?: string }, call) => decideRules(service, upload, decision, declines ? body : {}, call),
    { refresh: [['rules'], ['work']] },
  );
  return (
    <DecisionDialog<{ reason?: string }>
      title={t(declines ? 'rules.decline' : 'rules.putInForce')}
      about={declines ? t('rules.declineAbout') : t('rules.putInForceAbout', { reference: upload.reference, day: upload.validFrom })}
      confirm={t(declines ? 'rules.decline' : 'rules.putInForce')}
      danger={declines}
      submission={submission}
      onClose={onClose}
    >
      {declines && <ReasonField />}
    </DecisionDialog>
  );
}
