import { useTranslation } from 'react-i18next';
import { decideEngagement, type Engagement, engage, partyKinds, type TypedEngagement } from '../api/engagement';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';

const refresh = [['engagements'], ['work']];
const engaging = ['DOMESTIC_OFFICE', 'OVERSEAS_OFFICE', 'SQUAD', 'INTERMEDIARY', 'EXPERTS', 'BUREAU'];

interface Props {
  read: Read<Engagement>;
  onClose: () => void;
}

function TermFields({ at }: { at: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name={[...at, 'duties']} label={t('engagement.duties')} lines={3} max={5000} />
      <MoneyField name={[...at, 'feePerYear']} label={t('engagement.fee')} />
      <div className="field-row">
        <DateField name={[...at, 'from']} label={t('network.from')} />
        <DateField name={[...at, 'until']} label={t('network.until')} />
      </div>
    </>
  );
}

export function EngageDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const submission = useDecision(undefined, (body: TypedEngagement, call) => engage(filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('engagement.engage')}
      about={t('engagement.engageAbout')}
      confirm={t('engagement.engage')}
      initial={{ partyKind: 'PERSON', term: { from: today } }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('lead.unit')} choices={useUnitChoices(engaging)} />
      <div className="field-row">
        <ChoiceField name="partyKind" label={t('engagement.partyLabel')} choices={useChoices(partyKinds, 'engagement.party')} />
        <TextField name="name" label={t('engagement.name')} max={200} />
      </div>
      <TextField name="telephone" label={t('lead.contactPhone')} max={50} optional />
      <TermFields at={['term']} />
    </DecisionDialog>
  );
}

export function AssessDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const today = useToday();
  const { id, grades, unassessed } = read.value;
  const year = unassessed[0] ?? Number(today.slice(0, 4));
  const submission = useDecision(
    read.etag,
    ({ year: written, ...body }: { year: string }, call) => decideEngagement(id, 'assessments', { ...body, year: Number(written) }, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('engagement.assess')}
      about={t('engagement.assessAbout')}
      confirm={t('engagement.assess')}
      initial={{ year: String(year) }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <TextField name="year" label={t('engagement.year')} max={4} />
        <ChoiceField
          name="grade"
          label={t('engagement.grade')}
          choices={grades.map((grade) => ({ value: grade.code, label: label(grade.name) }))}
        />
      </div>
      <TextField name="evidence" label={t('engagement.evidence')} lines={4} max={5000} />
    </DecisionDialog>
  );
}

export function RenewDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, terms } = read.value;
  const submission = useDecision(read.etag, (body: object, call) => decideEngagement(id, 'renewal', body, call), { refresh });
  return (
    <DecisionDialog
      title={t('engagement.renew')}
      about={t('engagement.renewAbout')}
      confirm={t('engagement.renew')}
      initial={{ duties: terms[0]?.duties, feePerYear: terms[0]?.feePerYear ?? undefined }}
      submission={submission}
      onClose={onClose}
    >
      <TermFields at={[]} />
    </DecisionDialog>
  );
}

export function EndEngagementDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, until } = read.value;
  const submission = useDecision(read.etag, (body: object, call) => decideEngagement(id, 'end', body, call), { refresh });
  return (
    <DecisionDialog
      title={t('engagement.end')}
      about={t('engagement.endAbout')}
      confirm={t('engagement.end')}
      danger
      initial={{ on: until }}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('network.lastDay')} />
      <ReasonField />
    </DecisionDialog>
  );
}
