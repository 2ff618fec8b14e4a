import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readProjects } from '../api/project';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';

export interface Work {
  name: string;
  focus: string;
  fields: string;
  projectId?: string;
}

/// What a team is called and works on.
export function WorkFields() {
  const { t } = useTranslation();
  const projects = useQuery({ queryKey: ['projects', 'choices', ''], queryFn: ({ signal }) => readProjects({}, undefined, signal) });
  return (
    <>
      <TextField name="name" label={t('talentTeam.name')} max={100} />
      <TextField name="focus" label={t('talentTeam.focus')} lines={3} max={500} />
      <TextField name="fields" label={t('need.field')} help={t('talent.fieldsHelp')} />
      <ChoiceField
        name="projectId"
        label={t('talentTeam.project')}
        choices={(projects.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }))}
        optional
      />
    </>
  );
}

/// The form keeps the industry codes in one field; the wire knows a list of them.
export function listed<V extends Work>({ fields, ...others }: V): object {
  return { ...filled(others), fields: fields.split(/[\s,;\u3001\uff0c]+/).filter(Boolean) };
}
