import { useTranslation } from 'react-i18next';
import { type CardRow, readCards } from '../api/card';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { Doer } from '../patterns/Trail';
import { StateTag } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';

/// Which project is served by whom, and where a clock presses.
export function CardRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<CardRow>
      name="cards"
      title={t('card.title')}
      about={t('card.about')}
      top={<ProjectNavigation />}
      actions={
        <LinkButton to="/projects/cards/figures" second>
          {t('card.figures')}
        </LinkButton>
      }
      filters={[
        { name: 'unit', label: t('project.unit'), options: useUnitChoices() },
        { name: 'noticed', label: t('card.clock'), options: [{ value: 'true', label: t('card.noticed') }] },
      ]}
      columns={[
        {
          title: t('card.project'),
          main: true,
          cell: (card) => (
            <>
              {card.project.projectName}
              <span className="row-sub">
                {card.number} · {label(card.unitName)}
              </span>
            </>
          ),
        },
        { title: t('card.clock'), name: 'clock', phone: 'head', cell: (card) => <CardState card={card} /> },
        { title: t('card.closed'), name: 'closed', right: true, cell: (card) => `${card.closed} / ${card.procedures}` },
        { title: t('card.officer'), name: 'officer', cell: (card) => <Doer by={card.officer} /> },
      ]}
      load={({ filters, after, signal }) => readCards(filters, after, signal)}
      rowKey={(card) => card.id}
      rowLink={(card) => `/projects/cards/${card.id}`}
      rowTone={(card) => (card.late > 0 ? 'late' : undefined)}
      empty={t('card.none')}
    />
  );
}

function CardState({ card }: { card: CardRow }) {
  const { t } = useTranslation();
  return (
    <>
      {card.late > 0 && <StateTag tone="bad">{t('card.lateCount', { count: card.late })}</StateTag>}
      {card.dueSoon > 0 && <StateTag tone="warn">{t('card.dueSoonCount', { count: card.dueSoon })}</StateTag>}
      {card.unanswered > 0 && <StateTag tone="warn">{t('card.unansweredCount', { count: card.unanswered })}</StateTag>}
    </>
  );
}
