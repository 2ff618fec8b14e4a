import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Correction, decideCorrection, readCorrections } from '../api/figure-entry';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { UnitName } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { StateTag } from '../patterns/values';
import { ConfirmedField } from './DecideTargetsDialog';
import { RankingNavigation } from './RankingNavigation';

const tones = { PROPOSED: 'open', APPROVED: 'good', REFUSED: 'plain' } as const;

export function CorrectionRegisterPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Correction>();
  return (
    <>
      <RegisterPage<Correction>
        name="corrections"
        title={t('ranking.corrections')}
        about={t('ranking.correctionsAbout')}
        top={<RankingNavigation />}
        filters={[]}
        columns={[
          {
            title: t('ranking.subject'),
            main: true,
            cell: (one) => (
              <>
                <UnitName id={one.unit} /> · {one.subject}
                <span className="row-sub">
                  {one.why} · {one.document}
                </span>
              </>
            ),
          },
          { title: t('ranking.title'), cell: (one) => one.rankingId },
          { title: t('ranking.before'), cell: (one) => <span className="figures">{one.before ?? '-'}</span> },
          { title: t('ranking.after'), cell: (one) => <span className="figures">{one.after}</span> },
          {
            title: t('ranking.state'),
            phone: 'head',
            cell: (one) => <StateTag tone={tones[one.status]}>{t(`ranking.correctionStatus.${one.status}`)}</StateTag>,
          },
          { title: t('ranking.by'), cell: (one) => <Doer by={one.decidedBy ?? one.proposedBy} /> },
          {
            title: t('ranking.decision'),
            cell: (one) =>
              one.actions.length > 0 && (
                <Button size="small" onClick={() => setOpen(one)}>
                  {t('ranking.decide')}
                </Button>
              ),
          },
        ]}
        load={({ signal }) => readCorrections(signal)}
        rowKey={(one) => one.id}
        empty={t('ranking.noCorrections')}
      />
      {open && <DecideDialog correction={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function DecideDialog({ correction, onClose }: { correction: Correction; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    undefined,
    (body: { approved: boolean; reason?: string }, call) => decideCorrection(correction.id, filled(body) ?? {}, call),
    { refresh: [['corrections'], ['rankings'], ['work']] },
  );
  return (
    <DecisionDialog<{ approved: boolean; reason?: string }>
      title={t('ranking.decideCorrection')}
      about={t('ranking.decideCorrectionAbout', { before: correction.before ?? '-', after: correction.after })}
      confirm={t('action.save')}
      initial={{ approved: true }}
      submission={submission}
      onClose={onClose}
    >
      <ConfirmedField name="approved" />
      <ReasonField optional />
    </DecisionDialog>
  );
}
