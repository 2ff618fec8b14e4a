import { useTranslation } from 'react-i18next';
import { type Letter, letterStatuses, readLetters } from '../api/letter';
import { useSession } from '../app/session';
import { mayReport } from '../leads/rights';
import { useChoices } from '../patterns/fields';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DateValue, TimeValue } from '../patterns/values';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { LetterState, senderText } from './LetterState';

/// L3: the letters of one's unit, and what became of them.
export function LetterRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Letter>
      name="letters"
      title={t('letter.title')}
      about={t('letter.about')}
      actions={mayReport(session.functions) && <LinkButton to="/letters/new">{t('letter.send')}</LinkButton>}
      top={<LeadNavigation />}
      filters={[{ name: 'status', label: t('letter.statusLabel'), options: useChoices(letterStatuses, 'letter.status') }]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readLetters(filters, after, signal)}
      rowKey={(letter) => letter.id}
      rowLink={(letter) => `/letters/${letter.id}`}
      empty={t('letter.none')}
    />
  );
}

function useColumns(): Column<Letter>[] {
  const { t } = useTranslation();
  return [
    {
      title: t('letter.subject'),
      main: true,
      cell: ({ subject, number, sender }) => (
        <>
          {subject ?? t('letter.noSubject')}
          <span className="row-sub">{[number, senderText(sender)].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { title: t('letter.statusLabel'), phone: 'head', cell: (letter) => <LetterState letter={letter} /> },
    { title: t('letter.formLabel'), cell: (letter) => t(`letter.form.${letter.form}`) },
    { title: t('letter.receivedAt'), cell: (letter) => <TimeValue value={letter.receivedAt} /> },
    { title: t('letter.keptUntil'), cell: (letter) => <DateValue value={letter.keptUntil} /> },
    { title: t('letter.became'), cell: (letter) => letter.became?.number },
  ];
}
