import { useTranslation } from 'react-i18next';
import { addSpaces, type Carrier, describeCarrier, type TypedSpace } from '../api/carrier';
import type { Read } from '../api/http';
import { ProblemError } from '../api/problem';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { filled } from '../patterns/filled';
import { useDecision, useSubmission } from '../patterns/submission';
import { DescriptionFields } from './CarrierFormPage';
import { carrierRefresh } from './SpaceDialogs';
import { SpaceFields } from './SpaceFields';

interface Typed extends Omit<TypedSpace, 'code'> {
  codes: string;
}

/// One space for each code that stands between blanks, commas or line ends.
export function spacesOf({ codes, ...same }: Typed): TypedSpace[] {
  const each = codes.split(/[\s,，、;；]+/).filter((code) => code !== '');
  return [...new Set(each)].map((code) => filled({ ...same, code }));
}

/// A floor of like units at once.
export function AddSpacesDialog({ carrier, onClose }: { carrier: Carrier; onClose: () => void }) {
  const { t } = useTranslation();
  const add = async (typed: Typed, key: string) => {
    const spaces = spacesOf(typed);
    const [first, ...others] = await addSpaces(carrier.id, spaces, key);
    if (!first) return;
    const refused = [first, ...others].map(({ code, problem }) => `${code}: ${problem.title}`).join('; ');
    const counts = { refused: others.length + 1, of: spaces.length };
    throw new ProblemError({ ...first.problem, title: t('carrier.notAdded', counts), detail: `${refused}. ${first.problem.detail ?? ''}` });
  };
  const submission = useSubmission(add, { refresh: carrierRefresh, recheck: carrierRefresh });
  return (
    <DecisionDialog<Typed>
      wide
      title={t('carrier.addSpaces')}
      about={t('carrier.addAbout')}
      confirm={t('carrier.addSpaces')}
      initial={{ form: carrier.forms.includes('UNIT') ? 'UNIT' : carrier.forms[0] }}
      submission={submission}
      onClose={onClose}
    >
      <SpaceFields forms={carrier.forms} codes />
    </DecisionDialog>
  );
}

export function DescribeDialog({ read, onClose }: { read: Read<Carrier>; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, name, address, about } = read.value;
  const submission = useDecision(read.etag, (body: object, call) => describeCarrier(id, filled(body), call), {
    refresh: carrierRefresh,
  });
  return (
    <DecisionDialog
      title={t('carrier.describe')}
      confirm={t('action.save')}
      initial={{ name, address, about }}
      submission={submission}
      onClose={onClose}
    >
      <DescriptionFields />
    </DecisionDialog>
  );
}
