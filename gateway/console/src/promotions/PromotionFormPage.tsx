import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { planPromotion, type TypedPromotion } from '../api/promotion';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { PromotionFields } from './PromotionFields';

export function PromotionFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<TypedPromotion>();
  const submission = useSubmission((values: TypedPromotion, key) => planPromotion(filled(values), key), {
    refresh: [['promotions']],
    onDone: (promotion) => void navigate(`/promotions/${promotion.id}`),
  });
  return (
    <FormPage<TypedPromotion>
      title={t('promotion.plan')}
      about={t('promotion.planAbout')}
      back={{ to: '/promotions', label: t('promotion.title') }}
      form={form}
      submission={submission}
      confirm={t('promotion.plan')}
    >
      <PromotionFields />
    </FormPage>
  );
}
