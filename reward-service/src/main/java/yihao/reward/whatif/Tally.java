package yihao.reward.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yihao.kernel.Money;
import yihao.reward.whatif.Answer.District;
import yihao.reward.whatif.Answer.Payer;
import yihao.reward.whatif.Answer.Total;
import yihao.reward.whatif.Answer.Unknown;

/// Adds up what one version awards.
final class Tally {

    private final Trial trial;
    private final Map<String, Sum> districts = new TreeMap<>();
    private final Map<String, Money> payers = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private Money total;
    private int awarded;
    private int limited;

    Tally(Trial trial) {
        this.trial = trial;
        this.total = trial.nothing();
    }

    private record Sum(Money amount, int awarded) {
        Sum plus(Sum more) {
            return new Sum(amount.plus(more.amount), awarded + more.awarded);
        }
    }

    void add(String district, Row.Award award) {
        var paid = award.amount().isPositive() ? 1 : 0;
        total = total.plus(award.amount());
        awarded += paid;
        limited += award.limited() ? 1 : 0;
        districts.merge(district, new Sum(award.amount(), paid), Sum::plus);
        award.payers().forEach(share -> payers.merge(share.payer(), share.amount(), Money::plus));
        award.unknown().forEach(fact -> unknown.merge(fact, 1, Integer::sum));
    }

    Total total(Districts names) {
        return new Total(
                trial.id(),
                trial.scheme().name(),
                trial.status().name(),
                total,
                awarded,
                limited,
                byDistrict(names),
                payers.entrySet().stream()
                        .map(payer -> new Payer(payer.getKey(), payer.getValue()))
                        .toList(),
                unknown.entrySet().stream()
                        .map(fact -> new Unknown(fact.getKey(), fact.getValue()))
                        .toList());
    }

    private List<District> byDistrict(Districts names) {
        return districts.entrySet().stream()
                .map(one -> {
                    var unit = names.unit(one.getKey());
                    var sum = one.getValue();
                    return new District(unit.id(), unit.nameZh(), unit.nameEn(), sum.amount(), sum.awarded());
                })
                .toList();
    }
}
