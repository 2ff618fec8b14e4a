import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Enquiry, type EnquiryStep, readEnquiries } from '../api/opportunity';
import { countryName } from '../leads/countries';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue, type Tone } from '../patterns/values';
import { EnquiryDialog } from './OpportunityDialogs';

const tones: Record<Enquiry['status'], Tone> = { NEW: 'open', WAITING: 'open', LEAD: 'good', REFUSED: 'bad', ASIDE: 'plain' };

/// What was asked about an opportunity, and what became of it.
export function EnquirySection({ id }: { id: string }) {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState<{ enquiry: Enquiry; step: EnquiryStep }>();
  const pages = useInfiniteQuery({
    queryKey: ['opportunities', id, 'enquiries'],
    queryFn: ({ pageParam, signal }) => readEnquiries(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('opportunity.enquiries')}>
      <PartState query={pages} />
      {pages.isSuccess && rows.length === 0 && <p className="muted">{t('opportunity.noEnquiries')}</p>}
      <ul className="rows">
        {rows.map((one) => (
          <li key={one.id}>
            <EnquiryRow one={one} />
            {one.mayAnswer && (
              <>
                <Button onClick={() => setDeciding({ enquiry: one, step: 'answer' })}>{t('opportunity.answer')}</Button>
                <Button onClick={() => setDeciding({ enquiry: one, step: 'setting-aside' })}>{t('opportunity.putAside')}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {pages.hasNextPage && <Button onClick={() => void pages.fetchNextPage()}>{t('register.more')}</Button>}
      {deciding && <EnquiryDialog {...deciding} onClose={() => setDeciding(undefined)} />}
    </Section>
  );
}

function EnquiryRow({ one }: { one: Enquiry }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="rows-wide">
      <strong>{one.company}</strong> ({countryName(one.country, i18n.language)}) <Fate one={one} />
      <span className="row-sub">
        {one.number} · <TimeValue value={one.receivedAt} />
      </span>
      {one.person && (
        <>
          <span className="row-sub">{[one.person.name, one.person.phone, one.person.email].filter(Boolean).join(' · ')}</span>
          <span className="said">{one.person.message}</span>
        </>
      )}
      {one.answered ? (
        <span className="row-sub">
          {t(one.status === 'ASIDE' ? 'opportunity.fate.ASIDE' : 'opportunity.answered')} <Doer by={one.answered.by} /> · <TimeValue value={one.answered.at} /> {one.answered.said}
        </span>
      ) : (
        <span className="row-sub">
          {t('opportunity.answerBy')} <TimeValue value={one.answerBy} />
        </span>
      )}
    </span>
  );
}

/// The lead that it became, once lead-service has said so.
function Fate({ one }: { one: Enquiry }) {
  const { t } = useTranslation();
  if (one.leadId) return <Link to={`/leads/${one.leadId}`}>{one.leadNumber}</Link>;
  const held = one.refusal === 'lead.already-reported';
  return (
    <StateTag tone={tones[one.status]}>{held ? t('opportunity.held') : t(`opportunity.fate.${one.status}`)}</StateTag>
  );
}
