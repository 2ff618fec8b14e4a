import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftOffer } from '../api/offer';
import { ChoiceField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { OfferFields, type OfferForm, sentAs } from './OfferFields';

export function OfferFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<OfferForm>();
  const submission = useSubmission((body: OfferForm, key) => draftOffer(sentAs(body), key), {
    refresh: [['offers'], ['work']],
    onDone: (made) => void navigate(`/projects/offers/${made.offer.id}`),
  });
  return (
    <FormPage<OfferForm>
      title={t('offer.draft')}
      about={t('offer.draftAbout')}
      back={{ to: '/projects/offers', label: t('offer.title') }}
      form={form}
      submission={submission}
      confirm={t('offer.draft')}
    >
      <ChoiceField name="unit" label={t('offer.unit')} choices={useUnitChoices()} />
      <OfferFields />
    </FormPage>
  );
}
