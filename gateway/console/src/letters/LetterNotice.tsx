import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { becamePath, type Letter, LETTER_USED } from '../api/letter';
import type { Problem } from '../api/problem';

/// What whoever uses the letter has to know.
export function LetterNotes({ letter: { draft } }: { letter: Letter }) {
  const { t } = useTranslation();
  if (!draft || draft.notes.length === 0) return null;
  return (
    <ul className="notice notice-warn" aria-label={t('letter.notes')}>
      {draft.notes.map((note) => (
        <li key={note}>{t(`letter.note.${note}`)}</li>
      ))}
    </ul>
  );
}

/// Above a form that is filled in from a letter.
export function FromLetterNotice({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="notice notice-quiet">
        {t('letter.filledFrom')} <Link to={`/letters/${letter.id}`}>{letter.subject ?? letter.number}</Link>
      </p>
      <LetterNotes letter={letter} />
    </>
  );
}

/// Somebody was faster: what came of the letter.
export function LetterUsedLink({ problem }: { problem: Problem }) {
  if (problem.code !== LETTER_USED || !problem.id) return null;
  return <Link to={becamePath(String(problem.kind), String(problem.id))}>{String(problem.number)}</Link>;
}
