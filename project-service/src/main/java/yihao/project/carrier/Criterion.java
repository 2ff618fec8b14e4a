package yihao.project.carrier;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rule PK-07: by what a space is judged for a need. What the space does not say is unknown and never nothing; bounds
/// belong to what meets them.
public enum Criterion {
    AREA {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            var area = space.facts().area();
            return asked(need.areaFrom() != null || need.areaTo() != null)
                    .map(_ -> Verdict.met((need.areaFrom() == null || area.compareTo(need.areaFrom()) >= 0)
                            && (need.areaTo() == null || area.compareTo(need.areaTo()) <= 0)));
        }
    },
    HEIGHT {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            return atLeast(need.height(), space.facts().height());
        }
    },
    FLOOR_LOAD {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            return atLeast(need.floorLoad(), space.facts().floorLoad());
        }
    },
    POWER {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            return atLeast(need.power(), space.facts().power());
        }
    },
    /// Prices in two currencies are not compared.
    PRICE {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            var most = need.price();
            var price = space.facts().price();
            if (most == null) {
                return Optional.empty();
            }
            return Optional.of(
                    price == null || !price.currency().equals(most.currency())
                            ? Verdict.UNKNOWN
                            : Verdict.met(price.compareTo(most) <= 0));
        }
    },
    KIND {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            return asked(!need.kinds().isEmpty())
                    .map(_ -> Verdict.met(need.kinds().contains(space.kind())));
        }
    },
    /// The unit that runs it, or one above that.
    PLACE {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            return asked(!need.units().isEmpty())
                    .map(_ -> Verdict.met(need.units().stream().anyMatch(units::contains)));
        }
    },
    NEEDED_FROM {
        @Override
        Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units) {
            var from = need.neededFrom();
            var there = space.facts().availableFrom();
            if (from == null) {
                return Optional.empty();
            }
            return Optional.of(there == null ? Verdict.UNKNOWN : Verdict.met(!there.isAfter(from)));
        }
    };

    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN;

        private static Verdict met(boolean is) {
            return is ? MET : NOT_MET;
        }
    }

    /// @param units the unit that runs the space, and those above it
    /// @return none where the need does not ask for it
    abstract Optional<Verdict> judge(CarrierNeed need, Space space, Set<String> units);

    private static Optional<Boolean> asked(boolean is) {
        return is ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Verdict> atLeast(@Nullable BigDecimal least, @Nullable BigDecimal there) {
        if (least == null) {
            return Optional.empty();
        }
        return Optional.of(there == null ? Verdict.UNKNOWN : Verdict.met(there.compareTo(least) >= 0));
    }
}
