package yihao.lead.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;

/// L2: what names a firm, whichever of its entries it names. A merge rewrites none of it; it follows
/// because it is asked for by all entries.
@FunctionalInterface
public interface Relations {

    List<Relation> of(Actor reader, Canonical firm, LocalDate today);

    enum Kind {
        LEADS,
        PROTECTIONS,
        REFERRALS,
        VISITS,
        MEETINGS,
        TARGET_LISTS,
        PAIRINGS,
        CHAINS
    }

    /// @param count of those the reader sees, counted up to [#MOST]
    /// @param units that hold the protections; none for other kinds
    record Relation(Kind kind, long count, Set<String> units) {

        public static final int MOST = 1000;

        public Relation {
            units = Set.copyOf(units);
        }

        public static Relation counted(Kind kind, long count) {
            return new Relation(kind, count, Set.of());
        }
    }
}
