import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readReferrals } from '../api/referral';
import { applyForClaim, readSchemes } from '../api/reward';
import { ChoiceField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';

interface Values {
  referralId: string;
  schemeId: string;
}

/// A claim begins with a confirmed referral whose lead has become a project.
export function ClaimFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const referrals = useQuery({
    queryKey: ['referrals', 'confirmed'],
    queryFn: ({ signal }) => readReferrals({ status: 'CONFIRMED' }, undefined, signal),
  });
  const schemes = useQuery({
    queryKey: ['schemes', 'active'],
    queryFn: ({ signal }) => readSchemes({ status: 'ACTIVE' }, undefined, signal),
  });
  const items = (referrals.data?.items ?? []).filter((one) => one.projectId);
  const submission = useSubmission(
    ({ referralId, schemeId }: Values, key) =>
      applyForClaim({ projectId: items.find((one) => one.id === referralId)?.projectId ?? '', referralId, schemeId, facts: {} }, key),
    { refresh: [['claims'], ['work']], onDone: (claim) => void navigate(`/claims/${claim.id}`) },
  );
  return (
    <FormPage<Values>
      title={t('claim.apply')}
      about={t('claim.applyAbout')}
      back={{ to: '/claims', label: t('claim.title') }}
      form={form}
      submission={submission}
      confirm={t('claim.apply')}
    >
      <ChoiceField
        name="referralId"
        label={t('claim.referral')}
        help={t('claim.referralHelp')}
        choices={items.map((one) => ({ value: one.id, label: `${one.number} · ${one.referrerName} · ${one.leadNumber}` }))}
      />
      <ChoiceField
        name="schemeId"
        label={t('claim.scheme')}
        choices={(schemes.data?.items ?? []).map((one) => ({ value: one.schemeId, label: one.name }))}
      />
    </FormPage>
  );
}
