import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BenefitRecord, type Instalment, keepPaper, paperPath, takeStep } from '../api/benefit';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileField } from '../patterns/FileField';
import { FileLink } from '../patterns/FileLink';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { MoneyValue, StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { PROVEN: 'warn', CONFIRMED: 'open', ORDERED: 'open', PAID: 'good', REFUSED: 'bad', CANCELLED: 'plain' };
export const benefitRefresh = [['benefits'], ['work'], ['orders']];

/// Instalments and milestones, each with what this person may do about it.
export function BenefitPayments({ read }: { read: Read<BenefitRecord> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ one: Instalment; action: string }>();
  const benefit = read.value;
  return (
    <Section title={t('benefit.instalments')}>
      {benefit.instalments.length === 0 && <p>{t(benefit.running ? 'benefit.nothingYet' : 'benefit.noInstalments')}</p>}
      <ul className="plain-list">
        {benefit.instalments.map((one) => (
          <Row key={one.key} benefit={benefit} one={one} onAction={(action) => setOpen({ one, action })} />
        ))}
      </ul>
      {open && <StepDialog read={read} one={open.one} action={open.action} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function Row({ benefit, one, onAction }: { benefit: BenefitRecord; one: Instalment; onAction: (action: string) => void }) {
  const { t, i18n } = useTranslation();
  const label = one.label ? (i18n.language.startsWith('zh') ? one.label.zh : one.label.en) : one.key || t('benefit.atOnce');
  return (
    <li>
      {label} <MoneyValue value={one.amount} />{' '}
      <StateTag tone={tones[one.status] ?? 'plain'}>{t(`benefit.instalmentStatus.${one.status}`)}</StateTag> <Doer by={one.confirmedBy} />{' '}
      {one.refusal && <span className="row-sub">{t('benefit.ledgerSays', { text: one.refusal.text || one.refusal.code })}</span>}
      {one.proof.map((proof) => (
        <FileLink key={proof.fileId} title={proof.paper} href={paperPath(benefit.id, proof.fileId)} scan={null} withdrawable={false} />
      ))}
      {one.actions.map((action) => (
        <Button key={action} size="small" onClick={() => onAction(action)}>
          {t(`benefit.step.${action}`)}
        </Button>
      ))}
    </li>
  );
}

function StepDialog({ read, one, action, onClose }: { read: Read<BenefitRecord>; one: Instalment; action: string; onClose: () => void }) {
  const { t } = useTranslation();
  const proving = action === 'prove';
  const submission = useDecision(
    read.etag,
    async ({ file }: { file?: File }, call) => {
      const id = read.value.id;
      if (proving && file) {
        return takeStep(id, `milestones/${one.key}/proof`, { papers: [await keepPaper(one.evidence ?? '', file)] }, call);
      }
      return takeStep(id, action === 'confirm' ? `milestones/${one.key}/confirmation` : `payments/${one.key || 'once'}/order`, {}, call);
    },
    { refresh: benefitRefresh },
  );
  const title = t(`benefit.step.${action}`);
  return (
    <DecisionDialog title={title} about={proving ? (one.evidence ?? '') : t('benefit.stepAbout')} confirm={title} submission={submission} onClose={onClose}>
      {proving && <FileField />}
    </DecisionDialog>
  );
}
