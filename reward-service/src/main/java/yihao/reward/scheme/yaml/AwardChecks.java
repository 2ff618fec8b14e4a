package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Complaints;

/// What belongs to each kind of award.
record AwardChecks(String money, Complaints complaints) {

    /// @param own the component's base, where a way has none
    void check(AwardFile award, @Nullable BasisFile own, String pointer) {
        var base = award.base() == null ? own : award.base();
        if (award.base() != null) {
            award.base().check(pointer + "/base", complaints);
        }
        strays(award, pointer + "/tiers");
        switch (award.kind()) {
            case "flat_rate" -> award.share().checkWritten(pointer, complaints);
            case "marginal_tier" -> bands(award, pointer + "/tiers");
            case "whole_amount_tier", "per_unit_step" -> tiers(award, pointer + "/tiers");
            case "lump_by_tier" -> lumps(award, base, pointer + "/tiers");
            case "range" -> range(award, base, pointer);
            case "per_unit" -> perUnit(award, base, pointer);
            case "larger_of", "smaller_of" -> ways(award, base, pointer);
            default -> {}
        }
        if (award.isRate()) {
            rate(base, pointer);
        } else if (award.kind().equals("per_unit_step") && base == null) {
            complaints.add(pointer + "/base", "rule.missing");
        }
    }

    private void rate(@Nullable BasisFile base, String pointer) {
        if (base == null) {
            complaints.add(pointer + "/base", "rule.missing");
        } else if (base.number() != null) {
            complaints.add(pointer + "/base", "rule.rate-of-money");
        } else if (!base.isMoney() && !base.currencyOr(money).equals(money)) {
            complaints.add(pointer + "/base", "rule.formula-currency");
        }
    }

    /// Bands follow one another, and only the last one has no end.
    private void bands(AwardFile award, String pointer) {
        var tiers = Units.orNone(award.tiers());
        for (int i = 0; i < tiers.size(); i++) {
            tiers.get(i).share().checkWritten(pointer + "/" + i, complaints);
            var end = tiers.get(i).upTo();
            var before = i == 0 ? null : tiers.get(i - 1).upTo();
            if (end == null && i < tiers.size() - 1) {
                complaints.add(pointer + "/" + i, "rule.only-last-band-open");
            } else if (end != null && before != null && end.compareTo(before) <= 0) {
                complaints.add(pointer + "/" + i, "rule.not-above-previous");
            }
        }
    }

    private void tiers(AwardFile award, String pointer) {
        var tiers = Units.orNone(award.tiers());
        for (int i = 0; i < tiers.size(); i++) {
            if (award.kind().equals("whole_amount_tier")) {
                tiers.get(i).share().checkWritten(pointer + "/" + i, complaints);
            }
            if ((tiers.get(i).from() == null) == (tiers.get(i).above() == null)) {
                complaints.add(pointer + "/" + i, "rule.exactly-one", "from, above");
            }
            if (i > 0 && begins(tiers, i).compareTo(begins(tiers, i - 1)) <= 0) {
                complaints.add(pointer + "/" + i, "rule.not-above-previous");
            }
        }
    }

    private void lumps(AwardFile award, @Nullable BasisFile base, String pointer) {
        var tiers = Units.orNone(award.tiers());
        for (int i = 0; i < tiers.size(); i++) {
            ConditionChecks.each(tiers.get(i).conditions(), pointer + "/" + i + "/conditions", complaints);
            if (tiers.get(i).begins() != null && base == null) {
                complaints.add(pointer + "/" + i, "rule.needs", "from", "base");
            }
            if (tiers.get(i).from() != null && tiers.get(i).above() != null) {
                complaints.add(pointer + "/" + i, "rule.either", "from", "above");
            }
        }
    }

    /// What would be left out of account without a word.
    private void strays(AwardFile award, String pointer) {
        var tiers = Units.orNone(award.tiers());
        for (int i = 0; i < tiers.size(); i++) {
            for (var field : tiers.get(i).strays(award.kind())) {
                complaints.add(pointer + "/" + i, "rule.field-of-another-kind", field, award.kind());
            }
        }
    }

    private static BigDecimal begins(List<TierFile> tiers, int i) {
        var from = i < 0 ? null : tiers.get(i).begins();
        return from == null ? BigDecimal.ZERO : from;
    }

    private void range(AwardFile award, @Nullable BasisFile base, String pointer) {
        var min = award.min();
        var max = award.max();
        var least = award.least();
        var most = award.most();
        if (min != null && max != null && least == null && most == null) {
            if (max.compareTo(min) < 0) {
                complaints.add(pointer + "/max", "rule.less-than", "min");
            }
        } else if (min == null && max == null && least != null && most != null) {
            least.share().checkWritten(pointer + "/least", complaints);
            most.share().checkWritten(pointer + "/most", complaints);
            if (base == null || base.number() != null) {
                complaints.add(pointer + "/base", "rule.rate-of-money");
            }
        } else {
            complaints.add(pointer, "rule.either", "min, max", "least, most");
        }
    }

    private void perUnit(AwardFile award, @Nullable BasisFile base, String pointer) {
        if (base == null) {
            complaints.add(pointer + "/base", "rule.missing");
        } else if (base.number() == null && award.unit() == null) {
            complaints.add(pointer + "/unit", "rule.unit-of-sum-missing");
        }
    }

    private void ways(AwardFile award, @Nullable BasisFile own, String pointer) {
        var ways = Units.orNone(award.of());
        for (int i = 0; i < ways.size(); i++) {
            check(ways.get(i), own, pointer + "/of/" + i);
        }
    }
}
