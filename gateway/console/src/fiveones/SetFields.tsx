import { useTranslation } from 'react-i18next';
import type { FiveOnes } from '../api/fiveones';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { ListField } from '../patterns/ListField';
import { useUnitChoices } from '../patterns/labels';
import { useIndustryChoices } from './rules';

export interface LeadForm {
  leader?: { name?: string; post?: string };
  department?: string;
  teamHead?: string;
  members?: string;
}

export interface SetForm extends LeadForm {
  industry: string;
  planTitle?: string;
  from?: string;
  to?: string;
  tasks?: { text: string; unit: string; due: string }[];
}

/// Members are typed one a line.
export function sentAs({ members, ...form }: LeadForm): object {
  return filled({ ...form, members: members?.split('\n') }) ?? {};
}

export function leadOf(set: FiveOnes): object {
  const { leader, department, teamHead, members } = set;
  return { leader: leader ?? {}, department: department ?? undefined, teamHead, members: members.join('\n') };
}

export function formOf(set: FiveOnes): object {
  const { industry, planTitle, from, to } = set;
  return { ...leadOf(set), industry, planTitle, from, to, tasks: set.tasks.map(({ text, unit, due }) => ({ text, unit, due })) };
}

export function LeadFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <TextField name={['leader', 'name']} label={t('fiveOnes.leader')} max={100} optional />
        <TextField name={['leader', 'post']} label={t('fiveOnes.post')} optional />
      </div>
      <ChoiceField name="department" label={t('fiveOnes.department')} choices={useUnitChoices()} optional />
      <TextField name="teamHead" label={t('fiveOnes.teamHead')} max={100} optional />
      <TextField name="members" label={t('fiveOnes.members')} help={t('fiveOnes.membersHelp')} lines={2} max={4000} optional />
    </>
  );
}

/// The whole of a draft; all but the industry may still be open.
export function SetFields() {
  const { t } = useTranslation();
  const units = useUnitChoices();
  return (
    <>
      <ChoiceField name="industry" label={t('fiveOnes.one.INDUSTRY')} choices={useIndustryChoices()} />
      <LeadFields />
      <TextField name="planTitle" label={t('fiveOnes.planTitle')} optional />
      <div className="field-row">
        <DateField name="from" label={t('fiveOnes.from')} optional />
        <DateField name="to" label={t('fiveOnes.to')} optional />
      </div>
      <ListField name="tasks" add={t('fiveOnes.action.addTask')} remove={t('fiveOnes.removeTask')} needed={false}>
        {(at) => (
          <>
            <TextField name={[at, 'text']} label={t('fiveOnes.taskText')} max={1000} />
            <ChoiceField name={[at, 'unit']} label={t('fiveOnes.taskUnit')} choices={units} />
            <DateField name={[at, 'due']} label={t('fiveOnes.due')} />
          </>
        )}
      </ListField>
    </>
  );
}
