import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameText } from '../api/lead';
import { ChoiceField, TextField } from '../patterns/fields';
import { useCountryChoices } from './countries';
import { InvestorNameInput } from './InvestorNameInput';

const languages = ['zh', 'zh-Hant', 'en', 'de', 'ja', 'ko', 'fr'] as const;

/// As many as the service takes.
const MOST_NAMES = 20;

/// What is said about the names stands right below them, also on a phone.
export function InvestorFields({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  return (
    <>
      <Form.List name={['investor', 'names']}>
        {(names, { add, remove }) => (
          <div className="names">
            {names.map((name) => (
              <NameField key={name.key} index={name.name} only={names.length === 1} onRemove={() => remove(name.name)} />
            ))}
            <Button
              type="link"
              size="small"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ language: nextLanguage(form.getFieldValue(['investor', 'names']) as NameText[]) })}
              disabled={names.length >= MOST_NAMES}
              className="names-add"
            >
              {t('lead.addName')}
            </Button>
          </div>
        )}
      </Form.List>
      {children}
      <div className="field-row">
        <ChoiceField name={['investor', 'country']} label={t('lead.country')} choices={useCountryChoices()} />
        <TextField name={['investor', 'creditCode']} label={t('lead.creditCode')} max={18} optional />
        <TextField name={['investor', 'foreignRegistration']} label={t('lead.foreignRegistration')} max={60} optional />
      </div>
    </>
  );
}

/// A further name is most likely one in another language.
function nextLanguage(names: NameText[]): string {
  const used = names.map((name) => name.language);
  return languages.find((language) => !used.includes(language) && language !== 'zh-Hant') ?? 'zh';
}

function NameField({ index, only, onRemove }: { index: number; only: boolean; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="name-row">
      <Form.Item
        name={[index, 'text']}
        label={t('lead.investorName')}
        rules={[{ required: true, whitespace: true, message: t('form.needed') }]}
      >
        <InvestorNameInput />
      </Form.Item>
      <Form.Item
        name={[index, 'language']}
        label={t('lead.nameLanguage')}
        className="name-language"
        rules={[{ required: true, message: t('form.needed') }]}
      >
        <Select options={languages.map((value) => ({ value, label: t(`language.${value}`) }))} />
      </Form.Item>
      {!only && (
        <Button
          type="text"
          icon={<MinusCircleOutlined aria-hidden />}
          aria-label={t('lead.removeName')}
          onClick={onRemove}
          className="name-remove"
        />
      )}
    </div>
  );
}
