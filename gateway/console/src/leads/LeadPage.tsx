import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Lead, leadPath } from '../api/lead';
import { LeadGuidance } from '../guidance/GuidanceSection';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Trail } from '../patterns/Trail';
import { StateTag } from '../patterns/values';
import { ClockSection } from './ClockSection';
import { AcceptDialog, DeclineDialog, DispatchDialog, TransferDialog } from './DispatchDialogs';
import { AttachDialog, DocumentSection } from './DocumentSection';
import { JudgeDialog } from './JudgeDialog';
import { JudgementSection } from './JudgementSection';
import { ConvertDialog, ProgressDialog, ReleaseDialog } from './LeadDialogs';
import { HandBackDialog, PickDialog } from './PoolDialogs';
import { PoolSection } from './PoolSection';
import { DispatchSection, DisputeSection, LeadFacts, MaskedFacts, ProgressSection } from './LeadSections';
import { RulingDialog } from './DisputeDialogs';
import { useLeadNames } from './LeadName';
import { LeadState } from './LeadState';
import { ProtectionSection } from './ProtectionSection';
import { ReferralSection } from './ReferralSection';
import { ScoreSection } from './ScoreSection';
import { SimilarityDialog } from './SimilarityDialog';
import { SimilarSection } from './SimilarSection';

export function LeadPage() {
  const { t } = useTranslation();
  const names = useLeadNames();
  const { id = '' } = useParams();
  const query = useRecord<Lead>('leads', id, leadPath(id), (lead) => lead.status === 'CONVERSION_REQUESTED');
  return (
    <RecordPage<Lead>
      query={query}
      back={{ to: '/leads', label: t('lead.register') }}
      title={names.investor}
      about={names.line}
      tags={(lead) => (
        <>
          <LeadState lead={lead} />
          {lead.judgement && (
            <StateTag tone={lead.judgement.valuable ? 'good' : 'plain'}>
              {t(lead.judgement.valuable ? 'lead.valuable' : 'lead.notValuable')}
            </StateTag>
          )}
          {lead.major && <StateTag tone="warn">{t('lead.major')}</StateTag>}
          {lead.masked && <StateTag tone="plain">{t('lead.masked')}</StateTag>}
        </>
      )}
      actions={useActions()}
      offered={(lead) => lead.actions}
      aside={(lead) => (
        <>
          <ProtectionSection lead={lead} />
          {!lead.masked && <ClockSection clocks={lead.clocks} />}
          <Trail kind="lead" entries={lead.trail} />
        </>
      )}
    >
      {(lead, read) => (
        <>
          <ConversionNotice lead={lead} />
          <PoolSection lead={lead} />
          {lead.masked ? <MaskedFacts lead={lead} /> : <LeadFacts lead={lead} />}
          {!lead.masked && <LeadGuidance lead={lead} />}
          <SimilarSection lead={lead} />
          <DisputeSection lead={lead} />
          <JudgementSection judgement={lead.judgement} />
          <ScoreSection lead={lead} />
          <DispatchSection lead={lead} />
          <ReferralSection lead={lead} />
          <DocumentSection lead={lead} read={read} />
          <ProgressSection lead={lead} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Lead>[] {
  const { t } = useTranslation();
  return [
    { name: 'judge', label: t('lead.action.judge'), dialog: (read, close) => <JudgeDialog read={read} onClose={close} /> },
    { name: 'pick', label: t('lead.action.pick'), dialog: (read, close) => <PickDialog read={read} onClose={close} /> },
    { name: 'accept', label: t('lead.action.accept'), dialog: (read, close) => <AcceptDialog read={read} onClose={close} /> },
    { name: 'dispatch', label: t('lead.action.dispatch'), dialog: (read, close) => <DispatchDialog read={read} onClose={close} /> },
    { name: 'convert', label: t('lead.action.convert'), dialog: (read, close) => <ConvertDialog read={read} onClose={close} /> },
    { name: 'transfer', label: t('lead.action.transfer'), dialog: (read, close) => <TransferDialog read={read} onClose={close} /> },
    { name: 'record-progress', label: t('lead.action.progress'), dialog: (read, close) => <ProgressDialog read={read} onClose={close} /> },
    { name: 'attach-document', label: t('lead.action.document'), dialog: (read, close) => <AttachDialog read={read} onClose={close} /> },
    {
      name: 'decide-similarity',
      label: t('lead.action.similarity'),
      dialog: (read, close) => <SimilarityDialog read={read} onClose={close} />,
    },
    { name: 'rule-dispute', label: t('lead.action.rule'), dialog: (read, close) => <RulingDialog read={read} onClose={close} /> },
    {
      name: 'decline',
      label: t('lead.action.decline'),
      danger: true,
      dialog: (read, close) => <DeclineDialog read={read} onClose={close} />,
    },
    {
      name: 'hand-back',
      label: t('lead.action.handBack'),
      danger: true,
      dialog: (read, close) => <HandBackDialog read={read} onClose={close} />,
    },
    {
      name: 'release',
      label: t('lead.action.release'),
      danger: true,
      dialog: (read, close) => <ReleaseDialog read={read} onClose={close} />,
    },
  ];
}

function ConversionNotice({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  if (lead.closedReason)
    return (
      <p className="notice notice-quiet">
        {t('lead.closed', { reason: t(`lead.closedReason.${lead.closedReason}`, { defaultValue: lead.closedReason }) })}
      </p>
    );
  if (!lead.conversion) return null;
  if (!lead.conversion.projectId)
    return (
      <p className="notice notice-warn" role="status">
        {t('lead.converting')}
      </p>
    );
  return (
    <p className="notice notice-good">
      {t('lead.converted', { unit: unit(lead.conversion.unit) })}{' '}
      <Link to={`/projects/${lead.conversion.projectId}`}>{t('lead.openProject')}</Link>
    </p>
  );
}
