import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { changeProject, type Project, type ProjectRules } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { IndustryField } from '../patterns/IndustryField';
import { useLabel } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { changes, written } from './changes';
import { projectRefresh } from './MoveDialog';
import { useKindChoices, useProjectRules } from './rules';

interface Values {
  name?: string;
  industry?: string;
  kind?: string;
  fields?: Project['fields'];
}

type FieldRule = ProjectRules['fields'][number];

/// Sends only what was changed, so that an incomplete old record can be repaired step by step.
export function EditDialog({ read, only, onClose }: { read: Read<Project>; only?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = useProjectRules();
  const kinds = useKindChoices();
  const project = read.value;
  const before: Values = { name: project.name, industry: project.industry ?? '', kind: project.kind, fields: written(project.fields) };
  const submission = useDecision(read.etag, (after: Values, call) => changeProject(project.id, changes(before, after), call), {
    refresh: projectRefresh,
  });
  const fields = (rules?.fields ?? []).filter((field) => !only || field.id === only);
  if (!rules) return null;
  return (
    <DecisionDialog<Values>
      title={t('project.action.edit')}
      about={t('project.editAbout')}
      confirm={t('action.save')}
      wide={!only}
      initial={filled(before) ?? {}}
      submission={submission}
      onClose={onClose}
    >
      {!only && (
        <div className="field-row">
          <TextField name="name" label={t('project.name')} />
          <IndustryField name="industry" label={t('lead.industry')} optional />
          {kinds.length > 0 && <ChoiceField name="kind" label={t('project.kind')} choices={kinds} />}
        </div>
      )}
      <div className={only ? '' : 'field-row'}>
        {fields.map((field) => (
          <FieldInput key={field.id} field={field} />
        ))}
      </div>
    </DecisionDialog>
  );
}

function FieldInput({ field }: { field: FieldRule }) {
  const { t } = useTranslation();
  const inWords = useLabel();
  const name = ['fields', field.id];
  const label = inWords(field.label);
  switch (field.type) {
    case 'MONEY':
      return <MoneyField name={name} label={label} optional />;
    case 'DATE':
      return <DateField name={name} label={label} optional />;
    case 'YES_NO':
      return (
        <Form.Item name={name} label={label}>
          <Radio.Group
            options={[
              { value: true, label: t('form.yes') },
              { value: false, label: t('form.no') },
            ]}
          />
        </Form.Item>
      );
    case 'CHOICE':
    case 'CHOICES':
      return (
        <ChoiceField
          name={name}
          label={label}
          choices={(field.options ?? []).map((option) => ({ value: option.id, label: inWords(option.label) }))}
          many={field.type === 'CHOICES'}
          optional
        />
      );
    case 'WHOLE_NUMBER':
    case 'DECIMAL':
    case 'TEXT':
      return <TextField name={name} label={label} optional />;
  }
}
