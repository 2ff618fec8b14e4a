import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { questionKinds } from '../api/survey';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { ListField } from '../patterns/ListField';
import { YesNoField } from '../patterns/YesNoField';
import type { QuestionForm } from './form';

export function MeetingFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <DateField name="day" label={t('survey.day')} />
        <TextField name="place" label={t('survey.place')} max={500} />
      </div>
      <TextField name="present" label={t('survey.present')} help={t('survey.presentHelp')} lines={2} max={4000} optional />
    </>
  );
}

/// All of a draft but its kind.
export function SurveyFields({ meeting }: { meeting: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <TextField name="zh" label={t('survey.titleZh')} max={500} />
        <TextField name="en" label={t('survey.titleEn')} max={500} />
      </div>
      <TextField name="purpose" label={t('survey.purpose')} lines={2} max={4000} />
      {meeting && <MeetingFields />}
      <div className="field-row">
        <DateField name="closing" label={t('survey.closing')} help={t('survey.closingHelp')} />
        <YesNoField name="anonymous" label={t('survey.anonymous')} />
      </div>
      <ListField name="questions" add={t('survey.addQuestion')} remove={t('survey.removeQuestion')} needed={false} most={100}>
        {(at) => <QuestionFields at={at} />}
      </ListField>
    </>
  );
}

/// What a question says beside its words depends on its kind.
function QuestionFields({ at }: { at: number }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<{ questions: QuestionForm[] }>();
  const kind = Form.useWatch(['questions', at, 'kind'], form) as QuestionForm['kind'] | undefined;
  const choice = kind === 'SINGLE' || kind === 'MULTIPLE';
  const limited = kind === 'MULTIPLE' || kind === 'SCALE' || kind === 'NUMBER';
  return (
    <div className="rows-wide">
      <ChoiceField name={[at, 'kind']} label={t('survey.questionKindLabel')} choices={useChoices(questionKinds, 'survey.questionKind')} />
      <TextField name={[at, 'zh']} label={t('survey.wordsZh')} max={500} />
      <TextField name={[at, 'en']} label={t('survey.wordsEn')} max={500} />
      <YesNoField name={[at, 'required']} label={t('survey.required')} />
      {choice && <TextField name={[at, 'options']} label={t('survey.options')} help={t('survey.optionsHelp')} lines={3} max={4000} />}
      {limited && <TextField name={[at, 'least']} label={t('survey.least')} max={20} optional={kind !== 'SCALE'} />}
      {(limited || kind === 'TEXT') && (
        <TextField name={[at, 'most']} label={t(kind === 'TEXT' ? 'survey.mostCharacters' : 'survey.most')} max={20} optional={kind !== 'SCALE'} />
      )}
      {kind === 'NUMBER' && <TextField name={[at, 'decimals']} label={t('survey.decimals')} max={1} optional />}
    </div>
  );
}
