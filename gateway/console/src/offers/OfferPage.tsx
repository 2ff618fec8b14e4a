import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Offer, offerPath } from '../api/offer';
import { formatList } from '../i18n/formats';
import { useIndustryName } from '../patterns/industries';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, MoneyValue, StateTag, TimeValue } from '../patterns/values';
import { InterestSection } from './InterestSection';
import { InvestorSection } from './InvestorSection';
import { BringDialog, EditDialog, ExtendDialog, TextDialog } from './OfferDialogs';
import { OfferState } from './OfferState';

export function OfferPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Offer>
      query={useRecord<Offer>('offers', id, offerPath(id))}
      back={{ to: '/projects/offers', label: t('offer.title') }}
      title={(one) => one.offer.title}
      about={(one) => `${one.offer.number} · ${one.offer.enterprise}`}
      tags={(one) => <OfferState offer={one.offer} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="offer" records="offers" id={one.offer.id} />}
    >
      {(one, read) => (
        <>
          <OfferNotices one={one} />
          <OfferFacts one={one} />
          <InterestSection read={read} />
          {(one.offer.status === 'PUBLISHED' || one.offer.status === 'IN_TALKS') && <InvestorSection id={one.offer.id} />}
          <StepSection one={one} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Offer>[] {
  const { t } = useTranslation();
  return [
    {
      name: 'publish',
      label: t('offer.action.publish'),
      dialog: (read, close) => <TextDialog read={read} step="publication" action="publish" onClose={close} />,
    },
    { name: 'edit', label: t('offer.action.edit'), dialog: (read, close) => <EditDialog read={read} onClose={close} /> },
    { name: 'bring', label: t('offer.action.bring'), dialog: (read, close) => <BringDialog read={read} onClose={close} /> },
    { name: 'extend', label: t('offer.action.extend'), dialog: (read, close) => <ExtendDialog read={read} onClose={close} /> },
    {
      name: 'withdraw',
      label: t('offer.action.withdraw'),
      danger: true,
      dialog: (read, close) => <TextDialog read={read} step="withdrawal" action="withdraw" onClose={close} />,
    },
  ];
}

function OfferNotices({ one }: { one: Offer }) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  const { deal } = one;
  return (
    <>
      {one.missing.length > 0 && <p className="notice">{t('offer.missing', { what: formatList(one.missing.map(label), i18n.language) })}</p>}
      {deal && (
        <p className="notice notice-quiet">
          {t('offer.became')}{' '}
          {deal.projectNumber === null ? (
            t('offer.opening')
          ) : (
            <Link to={`/projects/${deal.projectId}`}>
              {deal.projectNumber} {deal.projectName}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function OfferFacts({ one }: { one: Offer }) {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const label = useLabel();
  const { offer, offerer, contact } = one;
  const hidden = one.hasContact ? t('offer.contactHidden') : null;
  return (
    <Section title={t('offer.facts')}>
      <p className="pre">{one.description}</p>
      <Facts
        items={[
          [t('offer.kind'), label(offer.kindLabel)],
          [t('offer.unit'), <UnitName key="unit" id={offer.unit} />],
          [t('offer.enterprise'), offerer.name],
          [
            t('offer.creditCode'),
            <span key="code">
              {offerer.creditCode} {!one.codeIsValid && <StateTag tone="warn">{t('offer.codeWrong')}</StateTag>}
            </span>,
          ],
          [t('offer.industry'), industry(offerer.industry)],
          [t('offer.division'), offerer.division],
          [t('offer.park'), offerer.park],
          [t('offer.share'), one.share],
          [t('offer.asked'), offer.asked && <MoneyValue key="asked" value={offer.asked} />],
          [t('offer.area'), one.area],
          [t('offer.validUntil'), <DateValue key="until" value={offer.validUntil} />],
          [t('offer.contact'), contact ? [contact.name, contact.phone].filter(Boolean).join(' ') : hidden],
        ]}
      />
    </Section>
  );
}

function StepSection({ one }: { one: Offer }) {
  const { t } = useTranslation();
  return (
    <Section title={t('offer.steps')}>
      <ol className="rows">
        {one.steps.map((step, at) => (
          <li key={at}>
            <span className="rows-wide">
              {t(`offer.status.${step.status}`)}
              {step.mark.said && <span className="row-sub">{step.mark.said}</span>}
            </span>
            <TimeValue value={step.mark.at} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
