import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readOffer } from '../api/opportunity';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { EnquiryForm } from './EnquiryForm';
import { OfferFacts } from './OfferFacts';

/// One opportunity as everybody sees it, and the way to ask about it.
export function PublicOfferPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['public-opportunities', id], queryFn: ({ signal }) => readOffer(id, signal), retry: false });
  const offer = query.data;
  return (
    <div className="page page-form">
      <PageHead
        title={offer ? label(offer.title) : t('publicOpportunity.one')}
        about={offer?.number}
        back={{ to: '/public/opportunities', label: t('publicOpportunity.title') }}
      />
      <PartState query={query} />
      {offer && (
        <>
          <OfferFacts offer={offer} />
          <EnquiryForm id={offer.id} />
        </>
      )}
    </div>
  );
}
