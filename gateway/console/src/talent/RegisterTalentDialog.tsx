import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { degrees, identityKinds, registerTalent } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useSubmission } from '../patterns/submission';
import { spoken } from './NeedFormPage';

interface Values {
  name: string;
  identityKind: string;
  identityNumber: string;
  phone?: string;
  email?: string;
  degree: string;
  title?: string;
  issuer?: string;
  year?: string;
  fields: string;
  languages?: string[];
  availableFrom?: string;
}

export function RegisterTalentDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submission = useSubmission((values: Values, key) => registerTalent(wired(values), key), {
    refresh: [['talents']],
    onDone: (talent) => void navigate(`/talent/people/${talent.id}`),
  });
  return (
    <DecisionDialog<Values>
      title={t('talent.register')}
      about={t('talent.registerAbout')}
      confirm={t('talent.register')}
      wide
      initial={{ identityKind: 'RESIDENT_ID' }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <TextField name="name" label={t('talent.name')} max={60} />
        <ChoiceField name="identityKind" label={t('talent.identityKindLabel')} choices={useChoices(identityKinds, 'talent.identityKind')} />
        <TextField name="identityNumber" label={t('talent.identityNumber')} max={30} />
      </div>
      <div className="field-row">
        <TextField name="phone" label={t('talent.phone')} max={30} optional />
        <TextField name="email" label={t('talent.email')} max={100} optional />
        <ChoiceField name="degree" label={t('talent.degreeLabel')} choices={useChoices(degrees, 'talent.degree')} />
      </div>
      <div className="field-row">
        <TextField name="title" label={t('talent.titles')} help={t('talent.titlesHelp')} optional />
        <TitleDetails />
      </div>
      <div className="field-row">
        <TextField name="fields" label={t('need.field')} help={t('talent.fieldsHelp')} />
        <ChoiceField name="languages" label={t('need.languages')} choices={useChoices(spoken, 'language')} many optional />
        <DateField name="availableFrom" label={t('talent.availableFrom')} optional />
      </div>
    </DecisionDialog>
  );
}

/// Who gave a title and when belongs to it.
function TitleDetails() {
  const { t } = useTranslation();
  const title = Form.useWatch<string | undefined>('title');
  return (
    <>
      <TextField name="issuer" label={t('talent.issuer')} optional={!title} />
      <TextField name="year" label={t('talent.year')} max={4} optional={!title} />
    </>
  );
}

/// The form keeps one title in three plain fields; the wire knows a list of them.
function wired({ title, issuer, year, fields, ...others }: Values): object {
  const titles = title ? [{ name: title, issuer, year: Number(year) }] : [];
  return { ...filled(others), titles, fields: fields.split(/[\s,;\u3001\uff0c]+/).filter(Boolean), languages: others.languages ?? [] };
}
