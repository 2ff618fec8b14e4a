import { useTranslation } from 'react-i18next';
import { agreementSides, type InstitutionAgreement, type InstitutionCommitment } from '../api/institution';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { ListField } from '../patterns/ListField';
import { useToday } from '../patterns/today';
import { YesNoField } from '../patterns/YesNoField';
import { type Props, useStep } from './InstitutionDialogs';

interface AgreementForm {
  number: string;
  title: string;
  signedOn: string;
  endsOn: string;
  parties: string[];
  commitments?: { side: string; text: string; dueOn: string }[];
}

export function SignDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<AgreementForm>
      title={t('institution.action.signAgreement')}
      about={t('institution.signAbout')}
      confirm={t('institution.action.signAgreement')}
      wide
      initial={{ parties: ['', read.value.row.nameZh] }}
      submission={useStep(read, 'agreements')}
      onClose={onClose}
    >
      <div className="field-row">
        <TextField name="number" label={t('institution.agreementNumber')} max={100} />
        <TextField name="title" label={t('institution.agreementTitle')} />
      </div>
      <div className="field-row">
        <DateField name="signedOn" label={t('institution.signedOn')} past />
        <DateField name="endsOn" label={t('institution.endsOn')} />
      </div>
      <ListField name="parties" add={t('institution.addParty')} remove={t('institution.removeParty')} most={20}>
        {(at) => <TextField name={[at]} label={t('institution.party')} />}
      </ListField>
      <ListField name="commitments" add={t('institution.addCommitment')} remove={t('institution.removeCommitment')} needed={false}>
        {(at) => <CommitmentFields at={at} />}
      </ListField>
    </DecisionDialog>
  );
}

function CommitmentFields({ at }: { at: number }) {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      <ChoiceField name={[at, 'side']} label={t('institution.sideLabel')} choices={useChoices(agreementSides, 'institution.side')} />
      <TextField name={[at, 'text']} label={t('institution.commitment')} max={500} />
      <DateField name={[at, 'dueOn']} label={t('institution.dueOn')} />
    </div>
  );
}

interface OfAgreement extends Props {
  one: InstitutionAgreement;
}

export function CommitmentDialog({ read, one, onClose }: OfAgreement) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ side: string; text: string; dueOn: string }>
      title={t('institution.addCommitment')}
      confirm={t('institution.addCommitment')}
      submission={useStep(read, `agreements/${one.id}/commitments`)}
      onClose={onClose}
    >
      <ChoiceField name="side" label={t('institution.sideLabel')} choices={useChoices(agreementSides, 'institution.side')} />
      <TextField name="text" label={t('institution.commitment')} max={500} />
      <DateField name="dueOn" label={t('institution.dueOn')} />
    </DecisionDialog>
  );
}

export function MarkDialog({ read, one, owed, onClose }: OfAgreement & { owed: InstitutionCommitment }) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ kept: boolean; on: string; note: string }>
      title={t('institution.mark')}
      about={owed.text}
      confirm={t('institution.mark')}
      initial={{ on: useToday() }}
      submission={useStep(read, `agreements/${one.id}/commitments/${owed.id}/mark`)}
      onClose={onClose}
    >
      <YesNoField name="kept" label={t('institution.kept')} />
      <DateField name="on" label={t('institution.on')} past />
      <ReasonField name="note" label={t('institution.note')} />
    </DecisionDialog>
  );
}

export function ExtendDialog({ read, one, onClose }: OfAgreement) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ endsOn: string; reason: string }>
      title={t('institution.extend')}
      about={one.title}
      confirm={t('institution.extend')}
      submission={useStep(read, `agreements/${one.id}/extension`)}
      onClose={onClose}
    >
      <DateField name="endsOn" label={t('institution.endsOn')} />
      <ReasonField />
    </DecisionDialog>
  );
}

export function EndAgreementDialog({ read, one, onClose }: OfAgreement) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ on: string; reason: string }>
      title={t('institution.endAgreement')}
      about={one.title}
      confirm={t('institution.endAgreement')}
      danger
      initial={{ on: useToday() }}
      submission={useStep(read, `agreements/${one.id}/ending`)}
      onClose={onClose}
    >
      <DateField name="on" label={t('institution.on')} past />
      <ReasonField />
    </DecisionDialog>
  );
}
