import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { addInstitutionEvidence, decideInstitution, editInstitution, type Institution } from '../api/institution';
import { readProjects } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileField } from '../patterns/FileField';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { InstitutionFields, type InstitutionForm, toRequest } from './InstitutionFields';
import { useRuleChoices } from './rules';

export interface Props {
  read: Read<Institution>;
  onClose: () => void;
}

const refresh = [['institutions'], ['work']];

export function useStep<B extends object>(read: Read<Institution>, step: string) {
  return useDecision(read.etag, (form: B, call) => decideInstitution(read.value.id, step, filled(form) ?? {}, call), { refresh });
}

export function MoveDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const today = useToday();
  const { next } = read.value;
  return (
    <DecisionDialog<{ stage: string; on: string; note?: string }>
      title={t('institution.action.move')}
      about={t('institution.moveAbout')}
      confirm={t('institution.action.move')}
      initial={{ stage: next[0]?.stage, on: today }}
      submission={useStep(read, 'stage')}
      onClose={onClose}
    >
      <ChoiceField name="stage" label={t('institution.stage')} choices={next.map((one) => ({ value: one.stage, label: label(one.name) }))} />
      <DateField name="on" label={t('institution.on')} past />
      <ReasonField name="note" label={t('institution.note')} optional />
    </DecisionDialog>
  );
}

export function EditDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { row, place, reason, enterprise } = read.value;
  const { kind, grade, nameZh, nameEn, country, field, unit, officer } = row;
  const submission = useDecision(read.etag, (form: InstitutionForm, call) => editInstitution(read.value.id, toRequest(form), call), { refresh });
  return (
    <DecisionDialog<InstitutionForm>
      title={t('institution.action.edit')}
      confirm={t('institution.action.edit')}
      wide
      initial={{ ...{ kind, grade, nameZh, nameEn, country, place, field, reason, unit, officer }, year: String(row.year), enterpriseId: enterprise?.id }}
      submission={submission}
      onClose={onClose}
    >
      <InstitutionFields />
    </DecisionDialog>
  );
}

export function ReportDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ on: string; text: string }>
      title={t('institution.action.report')}
      about={t('institution.reportAbout')}
      confirm={t('institution.action.report')}
      initial={{ on: useToday() }}
      submission={useStep(read, 'progress')}
      onClose={onClose}
    >
      <DateField name="on" label={t('institution.on')} past />
      <TextField name="text" label={t('institution.progress')} lines={3} max={1000} />
    </DecisionDialog>
  );
}

export function ContactDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ name: string; post?: string; phone?: string; email?: string }>
      title={t('institution.action.addContact')}
      about={t('institution.contactAbout')}
      confirm={t('institution.action.addContact')}
      submission={useStep(read, 'contacts')}
      onClose={onClose}
    >
      <TextField name="name" label={t('institution.contactName')} max={100} />
      <TextField name="post" label={t('institution.post')} max={100} optional />
      <TextField name="phone" label={t('institution.phone')} max={50} optional />
      <TextField name="email" label={t('institution.email')} optional />
    </DecisionDialog>
  );
}

interface EvidenceForm extends Record<string, string | File | undefined> {
  paper: string;
  agreement?: string;
  documentDate?: string;
  note?: string;
  file: File;
}

export function EvidenceDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { agreements } = read.value;
  const submission = useDecision(read.etag, (form: EvidenceForm, call) => addInstitutionEvidence(read.value.id, form, call), { refresh });
  return (
    <DecisionDialog<EvidenceForm>
      title={t('institution.action.addEvidence')}
      confirm={t('institution.action.addEvidence')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="paper" label={t('institution.paper')} choices={useRuleChoices('papers')} />
      {agreements.length > 0 && (
        <ChoiceField
          name="agreement"
          label={t('institution.ofAgreement')}
          choices={agreements.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
          optional
        />
      )}
      <FileField />
      <DateField name="documentDate" label={t('institution.documentDate')} past optional />
      <ReasonField name="note" label={t('institution.note')} optional />
    </DecisionDialog>
  );
}

export function LinkDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: ['projects', 'choices', typed],
    queryFn: ({ signal }) => readProjects({ q: typed }, undefined, signal),
    placeholderData: (before) => before,
  });
  return (
    <DecisionDialog<{ projectId: string }>
      title={t('institution.action.linkProject')}
      confirm={t('institution.action.linkProject')}
      submission={useStep(read, 'projects')}
      onClose={onClose}
    >
      <Form.Item name="projectId" label={t('claim.project')} rules={[{ required: true, message: t('form.needed') }]}>
        <Select
          showSearch={{ filterOption: false, onSearch: setTyped }}
          loading={found.isFetching}
          options={(found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }))}
        />
      </Form.Item>
    </DecisionDialog>
  );
}

/// What needs nothing but a reason.
export function ReasonDialog({ read, step, title, danger, onClose }: Props & { step: string; title: string; danger?: boolean }) {
  return (
    <DecisionDialog<{ reason: string }>
      title={title}
      confirm={title}
      danger={danger ?? false}
      submission={useStep(read, step)}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
