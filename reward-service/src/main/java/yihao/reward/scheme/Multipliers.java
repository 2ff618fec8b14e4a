package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;

/// What raises or lowers an award by a factor where conditions hold.
public record Multipliers(List<Multiplier> of, Combine combine) {

    public static final Multipliers NONE = new Multipliers(List.of(), Combine.PRODUCT);

    public Multipliers {
        of = List.copyOf(of);
    }

    public enum Combine {
        /// One after the other.
        PRODUCT,
        /// What each adds to the whole is added: 1.2 and 1.3 are 1.5.
        SUM,
        /// The highest alone.
        HIGHEST
    }

    public record Multiplier(BigDecimal factor, List<Condition> conditions, String clause) {

        public Multiplier {
            conditions = List.copyOf(conditions);
        }
    }
}
