import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readReferrals } from '../api/referral';
import { applyForClaim, type Offer, readOffers } from '../api/reward';
import { useSession } from '../app/session';
import { ProjectField } from '../carriers/ProjectField';
import { formatMoney } from '../i18n/formats';
import { ChoiceField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { DeclaredFields, declaredOf } from './DeclaredFields';

interface Values {
  about: 'REFERRAL' | 'PROJECT';
  referralId?: string;
  projectId?: string;
  offer: string;
  facts?: Record<string, string>;
}

/// A claim begins with a confirmed referral whose lead has become a project, or with a project; offered is what fits.
export function ClaimFormPage() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [form] = Form.useForm<Values>();
  const about = Form.useWatch('about', form) ?? 'REFERRAL';
  const referralId = Form.useWatch('referralId', form);
  const chosenProject = Form.useWatch('projectId', form);
  const referrals = useQuery({
    queryKey: ['referrals', 'confirmed'],
    queryFn: ({ signal }) => readReferrals({ status: 'CONFIRMED' }, undefined, signal),
  });
  const items = (referrals.data?.items ?? []).filter((one) => one.projectId);
  const referral = about === 'REFERRAL' ? items.find((one) => one.id === referralId) : undefined;
  const projectId = about === 'REFERRAL' ? (referral?.projectId ?? '') : (chosenProject ?? '');
  const offers = useQuery({
    queryKey: ['claims', 'offers', projectId, referral?.id],
    queryFn: ({ signal }) => readOffers(projectId, referral?.id, signal),
    enabled: projectId !== '',
    // what was confirmed a moment ago may still be on its way
    refetchInterval: (query) => (query.state.data?.items.length ? false : 3000),
  });
  const fitting = (offers.data?.items ?? []).filter((one) => (one.beneficiary === 'REFERRER') === (about === 'REFERRAL'));
  const offer = Form.useWatch('offer', form);
  const chosen = fitting.find((one) => keyOf(one) === offer);
  const submission = useSubmission(
    ({ facts }: Values, key) => {
      return applyForClaim(
        {
          projectId,
          referralId: referral?.id ?? null,
          schemeId: chosen?.schemeId ?? '',
          beneficiary: chosen?.beneficiary ?? '',
          facts: declaredOf(chosen?.facts ?? [], facts),
        },
        key,
      );
    },
    { refresh: [['claims'], ['work']], onDone: (claim) => void navigate(`/claims/${claim.id}`) },
  );
  const onlyReferrer = session.functions.every((one) => one === 'REFERRER');
  const none = projectId !== '' && offers.isSuccess && fitting.length === 0;
  return (
    <FormPage<Values>
      title={t('claim.apply')}
      about={t('claim.applyAbout')}
      back={{ to: '/claims', label: t('claim.title') }}
      form={form}
      submission={submission}
      confirm={t('claim.apply')}
      initial={{ about: 'REFERRAL' }}
    >
      {!onlyReferrer && (
        <ChoiceField
          name="about"
          label={t('claim.applyFor')}
          choices={[
            { value: 'REFERRAL', label: t('claim.applyForReferrer') },
            { value: 'PROJECT', label: t('claim.applyForOthers') },
          ]}
        />
      )}
      {about === 'REFERRAL' ? (
        <ChoiceField
          name="referralId"
          label={t('claim.referral')}
          help={t('claim.referralHelp')}
          choices={items.map((one) => ({ value: one.id, label: `${one.number} · ${one.referrerName} · ${one.leadNumber}` }))}
        />
      ) : (
        <ProjectField />
      )}
      <ChoiceField
        name="offer"
        label={t('claim.scheme')}
        {...(none ? { help: t('claim.noOffer') } : {})}
        choices={fitting.map((one) => ({
          value: keyOf(one),
          label: `${one.schemeName} · ${t(`claim.beneficiary.${one.beneficiary}`, one.beneficiary)} · ${
            Number(one.amount.amount) === 0 ? t('claim.toDeclare') : formatMoney(one.amount, i18n.language)
          }`,
        }))}
      />
      <DeclaredFields facts={chosen?.facts ?? []} about={t('claim.declaredAbout')} />
    </FormPage>
  );
}

const keyOf = (offer: Offer) => `${offer.schemeId}/${offer.beneficiary}`;
