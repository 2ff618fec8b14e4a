import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Read } from '../api/http';
import { decideNeed, type Need, type Recruitment } from '../api/talent';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue, StateTag } from '../patterns/values';
import { useStageName } from './stages';
import { needRefresh } from './NeedPage';
import { ReasonList } from './ReasonList';

interface Asked {
  recruitment: Recruitment;
  what: 'step' | 'withdraw';
}

/// Everybody matched to this need, and how far each has come towards arrival.
export function RecruitmentSection({ read }: { read: Read<Need> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const { recruitments } = read.value;
  if (recruitments.length === 0) return null;
  return (
    <Section title={t('need.recruitments')}>
      {recruitments.map((one) => (
        <RecruitmentCard key={one.talentId} recruitment={one} onAsk={(what) => setAsked({ recruitment: one, what })} />
      ))}
      {asked?.what === 'step' && <StepDialog read={read} recruitment={asked.recruitment} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'withdraw' && <WithdrawDialog read={read} recruitment={asked.recruitment} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

function RecruitmentCard({ recruitment, onAsk }: { recruitment: Recruitment; onAsk: (what: Asked['what']) => void }) {
  const { t } = useTranslation();
  const office = useSession().functions.includes('TALENT_OFFICE');
  const stage = useStageName();
  const arrived = recruitment.stage === 'ARRIVED';
  return (
    <article className="candidate">
      <div className="referral-head">
        {office ? (
          <Link to={`/talent/people/${recruitment.talentId}`} className="figures">
            {recruitment.talentNumber}
          </Link>
        ) : (
          <strong className="figures">{recruitment.talentNumber}</strong>
        )}
        <StateTag tone={recruitment.withdrawn ? 'plain' : arrived ? 'good' : 'open'}>
          {recruitment.withdrawn ? t('recruitment.withdrawn') : stage(recruitment.stage)}
        </StateTag>
        {!recruitment.withdrawn && recruitment.nextStages.length > 0 && (
          <>
            <Button size="small" type="primary" onClick={() => onAsk('step')}>
              {t('need.step', { stage: stage(recruitment.nextStages[0] ?? '') })}
            </Button>
            <Button size="small" danger onClick={() => onAsk('withdraw')}>
              {t('need.withdraw')}
            </Button>
          </>
        )}
      </div>
      <p className="way">
        {recruitment.steps.map((step) => (
          <span key={step.stage}>
            {stage(step.stage)} <DateValue value={step.on} />
          </span>
        ))}
      </p>
      {recruitment.withdrawnReason && <p className="muted">{recruitment.withdrawnReason}</p>}
      <ReasonList reasons={recruitment.reasons} />
    </article>
  );
}

interface DialogProps {
  read: Read<Need>;
  recruitment: Recruitment;
  onClose: () => void;
}

function StepDialog({ read, recruitment, onClose }: DialogProps) {
  const { t } = useTranslation();
  const stage = useStageName();
  const path = `matches/${encodeURIComponent(recruitment.talentId)}/steps`;
  const submission = useDecision(
    read.etag,
    (body: { stage: string; on: string; note?: string }, call) => decideNeed(read.value.id, path, filled(body), call),
    { refresh: needRefresh },
  );
  return (
    <DecisionDialog
      title={t('need.record')}
      about={recruitment.talentNumber}
      confirm={t('action.save')}
      initial={{ stage: recruitment.nextStages[0] }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="stage" label={t('need.stage')} choices={recruitment.nextStages.map((value) => ({ value, label: stage(value) }))} />
      <DateField name="on" label={t('form.on')} past />
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

function WithdrawDialog({ read, recruitment, onClose }: DialogProps) {
  const { t } = useTranslation();
  const path = `matches/${encodeURIComponent(recruitment.talentId)}/withdrawal`;
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideNeed(read.value.id, path, body, call), {
    refresh: needRefresh,
  });
  return (
    <DecisionDialog
      title={t('need.withdraw')}
      about={recruitment.talentNumber}
      confirm={t('need.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
