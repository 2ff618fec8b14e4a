import { useTranslation } from 'react-i18next';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { currencies } from '../patterns/MoneyField';
import { useCapitalRules, useStageChoices } from '../projects/rules';
import type { Path } from './schemeText';

const who = ['REFERRER', 'INVESTOR', 'OWNER', 'UNIT'] as const;
const ofStages = ['after', 'since', 'stage', 'date', 'yearOf'];
const ofMoney = ['amount', 'of'];

/// What the records of the platform know, for fields in which any other word may stand too.
export function useSuggestions(): (key: string, path: Path) => Choice[] {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useStageChoices();
  const kinds = (useCapitalRules()?.kinds ?? []).map((kind) => ({ value: kind.id, label: label(kind.label) }));
  const money = [...kinds, { value: 'CONTRACT_AMOUNT', label: t('schemeEditor.contractAmount') }];
  return (key, path) => {
    const around = path.at(-2);
    if (key === 'beneficiary') return who.map((one) => ({ value: one, label: t(`claim.beneficiary.${one}`) }));
    if (key === 'currency') return currencies.map((one) => ({ value: one, label: '' }));
    if (ofStages.includes(key) || (key === 'of' && around === 'anniversary')) return stages;
    if (ofMoney.includes(key) || (key === 'kind' && (around === 'base' || around === 'exceeded'))) return money;
    return [];
  };
}
