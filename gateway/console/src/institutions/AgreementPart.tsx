import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Institution, InstitutionAgreement, InstitutionCommitment } from '../api/institution';
import { Facts, Section } from '../patterns/Section';
import { DateValue, DueValue, StateTag } from '../patterns/values';
import { CommitmentDialog, EndAgreementDialog, ExtendDialog, MarkDialog } from './AgreementDialogs';

type Dialog = (close: () => void) => ReactNode;

/// One cooperation agreement, with what both sides owe by it.
export function AgreementPart({ read, one }: { read: Read<Institution>; one: InstitutionAgreement }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog>();
  const open = (next: Dialog) => setDialog(() => next);
  const worked = one.ended === null && read.value.actions.includes('signAgreement');
  return (
    <Section
      title={`${one.number} ${one.title}`}
      extra={
        worked && (
          <>
            <Button onClick={() => open((close) => <CommitmentDialog read={read} one={one} onClose={close} />)}>{t('institution.addCommitment')}</Button>
            <Button onClick={() => open((close) => <ExtendDialog read={read} one={one} onClose={close} />)}>{t('institution.extend')}</Button>
            <Button danger onClick={() => open((close) => <EndAgreementDialog read={read} one={one} onClose={close} />)}>
              {t('institution.endAgreement')}
            </Button>
          </>
        )
      }
    >
      <Facts
        items={[
          [t('institution.signedOn'), <DateValue key="signed" value={one.signedOn} />],
          [t('institution.endsOn'), <DateValue key="ends" value={one.endsOn} />],
          [t('institution.parties'), one.parties.join(' · ')],
          [t('institution.term'), <AgreementState key="term" one={one} />],
        ]}
      />
      <ul className="rows">
        {one.commitments.map((owed) => (
          <li key={owed.id}>
            <span className="rows-wide">
              {owed.text}
              <span className="row-sub">
                {t(`institution.side.${owed.side}`)}
                {owed.mark && ` · ${owed.mark.note}`}
              </span>
            </span>
            <DueValue value={owed.dueOn} overdue={owed.overdue} />
            <CommitmentState owed={owed} />
            {worked && (
              <Button size="small" onClick={() => open((close) => <MarkDialog read={read} one={one} owed={owed} onClose={close} />)}>
                {t('institution.mark')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dialog?.(() => setDialog(undefined))}
    </Section>
  );
}

function AgreementState({ one }: { one: InstitutionAgreement }) {
  const { t } = useTranslation();
  if (one.ended) return <StateTag tone="plain">{t('institution.agreementEnded', { reason: one.ended.reason })}</StateTag>;
  return one.inForce ? <StateTag tone="good">{t('institution.inForce')}</StateTag> : <StateTag tone="bad">{t('institution.expired')}</StateTag>;
}

function CommitmentState({ owed }: { owed: InstitutionCommitment }) {
  const { t } = useTranslation();
  if (!owed.mark) return <StateTag tone={owed.overdue ? 'bad' : 'open'}>{t('institution.open')}</StateTag>;
  return owed.mark.kept ? <StateTag tone="good">{t('institution.keptYes')}</StateTag> : <StateTag tone="bad">{t('institution.keptNo')}</StateTag>;
}
