import type { ReactNode } from 'react';
import { type Letter, letterPath } from '../api/letter';
import { problemOf } from '../api/problem';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useRecord } from '../patterns/record';

/// A form that waits for the letter it is filled in from, where it is filled in from one.
export function FromLetter({ id, children }: { id: string | null; children: (letter?: Letter) => ReactNode }) {
  return id ? <ReadLetter id={id}>{children}</ReadLetter> : children();
}

function ReadLetter({ id, children }: { id: string; children: (letter: Letter) => ReactNode }) {
  const query = useRecord<Letter>('letters', id, letterPath(id));
  if (query.isError) {
    return (
      <div className="page page-form">
        <ProblemNotice alone problem={problemOf(query.error)} onReload={() => void query.refetch()} />
      </div>
    );
  }
  return query.data ? children(query.data.value) : <div className="splash" aria-busy="true" />;
}
