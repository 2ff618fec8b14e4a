import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestEnterprises } from '../api/enterprise';
import { type Named, readExpertTerms } from '../api/expert';
import { nameOf } from '../enterprises/EnterpriseName';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { FieldGroup } from '../patterns/FormPage';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { usePaused } from '../patterns/paused';
import { spoken } from '../talent/NeedFormPage';

/// What is known of an expert beside the person: to be told at the appointment and whenever it changes.
export interface KnownValues {
  grade: string;
  fields: string;
  competences?: string;
  languages?: string[];
  institution: string;
  employerId?: string;
  enterpriseIds?: string[];
  units?: string[];
}

/// What was typed in one line, several separated by a comma of either script.
export function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,，、;；\s]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/// Names, which may have blanks in them.
export function namesIn(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,，、;；\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

export function knownBody({ grade, fields, competences, languages, ...ties }: KnownValues): object {
  return {
    grade,
    knowledge: { fields: listed(fields), competences: listed(competences), languages: languages ?? [] },
    ties,
  };
}

/// @param tied enterprises that are chosen already, so that they have a name
/// @param graded whether the grade may be chosen: a confirmed one changes with a term
export function KnowledgeFields({ tied = [], graded = true }: { tied?: Named[]; graded?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title={t('expert.knowledge')}>
        <div className="field-row">
          {graded && <GradeField />}
          <TextField name="fields" label={t('need.field')} help={t('expert.listHelp')} />
          <ChoiceField name="languages" label={t('need.languages')} choices={useChoices(spoken, 'language')} many optional />
        </div>
        <TextField name="competences" label={t('expert.competences')} help={t('expert.listHelp')} optional />
      </FieldGroup>
      <FieldGroup title={t('expert.ties')}>
        <TextField name="institution" label={t('expert.institution')} />
        <div className="field-row">
          <TiedEnterprises name="employerId" label={t('expert.employer')} tied={tied} />
          <TiedEnterprises name="enterpriseIds" label={t('expert.enterprises')} tied={tied} many />
        </div>
        <ChoiceField name="units" label={t('expert.units')} choices={useUnitChoices()} many optional />
      </FieldGroup>
    </>
  );
}

export function GradeField({ optional = false }: { optional?: boolean }) {
  const { t } = useTranslation();
  const label = useLabel();
  const terms = useQuery({ queryKey: ['expert-terms'], queryFn: ({ signal }) => readExpertTerms(signal) });
  return (
    <ChoiceField
      name="grade"
      label={t('expert.grade')}
      choices={(terms.data?.grades ?? []).map((one) => ({ value: one.code, label: label(one.name) }))}
      optional={optional}
    />
  );
}

/// Entries of the register, found by their names.
export function TiedEnterprises({ name, label, tied, many }: { name: string; label: string; tied: Named[]; many?: boolean }) {
  const { t, i18n } = useTranslation();
  const [written, setWritten] = useState('');
  const asked = usePaused(written.trim());
  const found = useQuery({
    queryKey: ['enterprise-suggestions', asked],
    queryFn: ({ signal }) => suggestEnterprises(asked, signal),
    enabled: asked.length > 1,
    staleTime: 30_000,
    placeholderData: (before) => before,
  });
  const known = tied.map((one) => ({ value: one.id, label: one.name }));
  const options = (found.data ?? []).map((one) => ({ value: one.id, label: `${one.number} ${nameOf(one.names, i18n.language)}` }));
  return (
    <Form.Item name={name} label={label}>
      <Select
        allowClear
        options={[...options, ...known.filter((one) => options.every((other) => other.value !== one.value))]}
        showSearch={{ filterOption: false, onSearch: setWritten }}
        notFoundContent={t('enterprise.typeName')}
        {...(many ? { mode: 'multiple' as const } : {})}
      />
    </Form.Item>
  );
}
