package yihao.project.opportunity;

import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_AMOUNT_UNFIT;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_DAY_UNFIT;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_INDUSTRY_UNKNOWN;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_PLACE_UNKNOWN;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_WAY_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.rules.Bilingual;

/// What an opportunity says.
///
/// @param industry code of GB/T 4754, of two digits at least
/// @param division code of GB/T 2260
/// @param carrier id of the carrier, where it is to stand in one
/// @param wanted what is looked for
/// @param offered what is given for it
/// @param ways of cooperation, as the rules name them
/// @param validUntil the last day on which it is offered, in China
/// @param note for colleagues only
public record Content(
        Bilingual title,
        String industry,
        String division,
        @Nullable String carrier,
        Bilingual wanted,
        Bilingual offered,
        Band amount,
        List<String> ways,
        LocalDate validUntil,
        @Nullable String note) {

    /// Both ends belong to it.
    public record Band(Money from, Money to) {

        boolean isFit() {
            return from.isPositive() && from.currency().equals(to.currency()) && !to.isLessThan(from);
        }
    }

    public Content {
        ways = List.copyOf(ways);
    }

    /// Rule OP-02.
    Optional<Refusal> whyNot(OpportunityRules rules, LocalDate today) {
        if (industry.length() < 2 || Industries.shipped().find(industry).isEmpty()) {
            return Optional.of(Refusal.of(OPPORTUNITY_INDUSTRY_UNKNOWN, "industry", industry));
        }
        if (Divisions.shipped()
                .find(division)
                .filter(found -> found.kind() != Division.Kind.GROUPING)
                .isEmpty()) {
            return Optional.of(Refusal.of(OPPORTUNITY_PLACE_UNKNOWN, "place", division));
        }
        if (!amount.isFit()) {
            return Optional.of(Refusal.of(OPPORTUNITY_AMOUNT_UNFIT));
        }
        return ways.stream()
                .filter(way -> rules.way(way).isEmpty())
                .findFirst()
                .map(way -> Refusal.of(OPPORTUNITY_WAY_UNKNOWN, "way", way))
                .or(() -> dayUnfit(today));
    }

    Optional<Refusal> dayUnfit(LocalDate today) {
        return isOverOn(today) ? Optional.of(Refusal.of(OPPORTUNITY_DAY_UNFIT, "from", today)) : Optional.empty();
    }

    boolean isOverOn(LocalDate today) {
        return today.isAfter(validUntil);
    }
}
