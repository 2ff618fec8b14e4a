import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ReferrerRegistration, referrerCategories, registerReferrer } from '../api/referral';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useSubmission } from '../patterns/submission';

/// A referrer registers itself, or an officer does on its behalf; the server knows which and marks it.
export function RegisterReferrerDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: ReferrerRegistration, key) => registerReferrer(filled(body), key), {
    refresh: [['referrers'], ['work']],
  });
  return (
    <DecisionDialog<ReferrerRegistration>
      title={t('referrer.register')}
      about={t('referrer.registerAbout')}
      confirm={t('referrer.register')}
      initial={{ kind: 'LEGAL_PERSON', noInterestDeclared: false }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <ChoiceField
          name="kind"
          label={t('referrer.kindLabel')}
          choices={useChoices(['LEGAL_PERSON', 'NATURAL_PERSON'], 'referrer.kind')}
        />
        <ChoiceField name="category" label={t('referrer.categoryLabel')} choices={useChoices(referrerCategories, 'referrer.category')} />
      </div>
      <TextField name="name" label={t('referrer.name')} />
      <IdentityField />
      <TextField name="phone" label={t('referrer.phone')} max={30} />
      <Form.Item
        name="noInterestDeclared"
        valuePropName="checked"
        rules={[
          {
            validator: (_, checked: boolean) => (checked ? Promise.resolve() : Promise.reject(new Error(t('referrer.declarationNeeded')))),
          },
        ]}
      >
        <Checkbox>{t('referrer.declaration')}</Checkbox>
      </Form.Item>
    </DecisionDialog>
  );
}

function IdentityField() {
  const { t } = useTranslation();
  const kind = Form.useWatch<string | undefined>('kind');
  return kind === 'NATURAL_PERSON' ? (
    <TextField name="identityNumber" label={t('referrer.identityNumber')} max={30} />
  ) : (
    <TextField name="creditCode" label={t('referrer.creditCode')} max={18} />
  );
}
