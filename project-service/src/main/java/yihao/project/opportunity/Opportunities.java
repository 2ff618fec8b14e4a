package yihao.project.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The packaged opportunities.
public interface Opportunities extends Aggregates<Opportunity> {

    String newNumber(int year);

    /// What the actor may see, the newest number first.
    List<Versioned<Opportunity>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// What everybody may see on that day, the newest number first.
    List<Versioned<Opportunity>> offered(Search search, LocalDate today, int limit);

    long countOffered(Search search, LocalDate today, int most);

    /// @param status as of that day
    /// @param after the number of the last row already seen
    record Filter(
            Opportunity.@Nullable Status status,
            @Nullable String unit,
            LocalDate today,
            @Nullable String after) {}

    /// What somebody looks for on the public page.
    ///
    /// @param industry beginning of a code of GB/T 4754
    /// @param division beginning of a code of GB/T 2260
    /// @param amount that lies within the band, in this currency
    /// @param text part of the title, of what is wanted or offered, or the number
    record Search(
            @Nullable String industry,
            @Nullable String division,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String text,
            @Nullable String after) {

        public static final Search ALL = new Search(null, null, null, null, null, null);
    }
}
