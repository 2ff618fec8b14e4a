import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Choice, ChoiceField, TextField } from '../patterns/fields';
import { ListField } from '../patterns/ListField';
import { hundredths, ownShare, type Partner } from './shares';

const MOST = 20;

/// The other joint referrers and their shares; what is left is the share of who files. Officers choose from the register,
/// a referrer names the others by the numbers they have told it.
export function PartnersField({ choices }: { choices?: Choice[] }) {
  const { t } = useTranslation();
  const partners = Form.useWatch<(Partner | undefined)[] | undefined>('partners') ?? [];
  return (
    <>
      <ListField name="partners" add={t('referral.addPartner')} remove={t('referral.removePartner')} most={MOST} needed={false}>
        {(at) => (
          <div className="field-row">
            {choices ? (
              <ChoiceField name={[at, 'referrer']} label={t('referral.partner')} choices={choices} />
            ) : (
              <TextField name={[at, 'referrer']} label={t('referral.partnerNumber')} max={100} />
            )}
            <PercentField at={at} />
          </div>
        )}
      </ListField>
      {partners.length > 0 && (
        <p className="field-after" role="status">
          {t('referral.ownShare', { percent: ownShare(partners) ?? '—' })}
        </p>
      )}
    </>
  );
}

function PercentField({ at }: { at: number }) {
  const { t } = useTranslation();
  const message = t('referral.percentNeeded');
  return (
    <Form.Item
      name={[at, 'percent']}
      label={t('referral.percent')}
      rules={[
        { required: true, message },
        {
          validator: (_, value?: string) => (!value || hundredths(value) ? Promise.resolve() : Promise.reject(new Error(message))),
        },
      ]}
    >
      <Input inputMode="decimal" maxLength={6} suffix="%" />
    </Form.Item>
  );
}
