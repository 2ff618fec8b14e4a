import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { addTitle, contactKinds, type TitleEntry } from '../api/people';
import { decideTalent, degrees, type Talent } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileField } from '../patterns/FileField';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { spoken } from './NeedFormPage';

interface Props {
  read: Read<Talent>;
  onClose: () => void;
}

const refresh = [['talents'], ['teams']];

interface Profile {
  degree: string;
  fields: string;
  languages: string[];
  placeWanted?: string;
  availableFrom?: string;
  reason: string;
}

export function CorrectDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const talent = read.value;
  const submission = useDecision(
    read.etag,
    (values: Profile, call) => decideTalent(talent.id, 'corrections', wired(values), call),
    { refresh },
  );
  return (
    <DecisionDialog<Profile>
      title={t('people.correct')}
      about={t('people.correctAbout')}
      confirm={t('people.correct')}
      wide
      initial={{ ...talent, fields: talent.fields.join(' '), placeWanted: talent.placeWanted ?? undefined, availableFrom: talent.availableFrom ?? undefined }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <ChoiceField name="degree" label={t('talent.degreeLabel')} choices={useChoices(degrees, 'talent.degree')} />
        <TextField name="fields" label={t('need.field')} help={t('talent.fieldsHelp')} />
      </div>
      <div className="field-row">
        <ChoiceField name="languages" label={t('need.languages')} choices={useChoices(spoken, 'language')} many optional />
        <TextField name="placeWanted" label={t('people.place')} help={t('people.placeHelp')} max={6} optional />
        <DateField name="availableFrom" label={t('talent.availableFrom')} optional />
      </div>
      <ReasonField />
    </DecisionDialog>
  );
}

function wired({ degree, fields, languages, placeWanted, availableFrom, reason }: Profile): object {
  const asked = filled({ placeWanted, availableFrom });
  return { ...asked, degree, reason, languages: languages ?? [], fields: fields.split(/[\s,;\u3001\uff0c]+/).filter(Boolean) };
}

interface Contacts {
  name?: string;
  phone?: string;
  email?: string;
  removed?: string[];
  reason: string;
}

export function ContactsDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (values: Contacts, call) => decideTalent(read.value.id, 'contacts', filled(values), call),
    { refresh },
  );
  return (
    <DecisionDialog<Contacts>
      title={t('people.correctContacts')}
      about={t('people.correctContactsAbout')}
      confirm={t('people.correctContacts')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="name" label={t('talent.name')} max={60} optional />
      <TextField name="phone" label={t('talent.phone')} max={30} optional />
      <TextField name="email" label={t('talent.email')} max={100} optional />
      <ChoiceField name="removed" label={t('people.removed')} choices={useChoices(contactKinds, 'people.field')} many optional />
      <ReasonField />
    </DecisionDialog>
  );
}

export function AddTitleDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (values: TitleEntry, call) => addTitle(read.value.id, values, call), { refresh });
  return (
    <DecisionDialog<TitleEntry>
      title={t('people.addTitle')}
      about={t('people.addTitleAbout')}
      confirm={t('people.addTitle')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="name" label={t('talent.titles')} help={t('talent.titlesHelp')} max={100} />
      <TextField name="issuer" label={t('talent.issuer')} max={100} />
      <TextField name="year" label={t('talent.year')} max={4} />
      <FileField optional />
      <ReasonField />
    </DecisionDialog>
  );
}

interface TakenBack {
  title: number;
  on: string;
  reason: string;
}

export function TakeBackTitleDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const titles = read.value.titles;
  const submission = useDecision(
    read.etag,
    ({ title, ...others }: TakenBack, call) => {
      const { name, issuer, year } = titles[Number(title)] ?? {};
      return decideTalent(read.value.id, 'titles/taken-back', { name, issuer, year, ...others }, call);
    },
    { refresh },
  );
  return (
    <DecisionDialog<TakenBack>
      title={t('people.takeBackTitle')}
      about={t('people.takeBackTitleAbout')}
      confirm={t('people.takeBackTitle')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="title"
        label={t('talent.titles')}
        choices={titles.flatMap((one, at) => (one.takenBackOn ? [] : [{ value: String(at), label: [one.name, one.issuer, one.year].join(' ') }]))}
      />
      <DateField name="on" label={t('form.on')} past />
      <ReasonField />
    </DecisionDialog>
  );
}
