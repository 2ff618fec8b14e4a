package yihao.talent.need;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// The steps of a recruitment, in order: the first is the match, the last is the arrival, those between are the city's.
///
/// @param trialMonths how long somebody is on trial after the arrival; none where a city knows no trial
public record Stages(List<Stage> steps, @Nullable Integer trialMonths) {

    /// The two steps that every version has: other records point to them.
    public static final String MATCHED = "MATCHED";

    public static final String ARRIVED = "ARRIVED";

    public static final RuleFormat<Stages> FORMAT = RuleFormat.of(
                    "talent-recruitment", Stages.class, "/rules/talent-recruitment.schema.json")
            .checkedBy(Stages::check);

    /// @param remindAfterDays how many days it may stand still here before unit and office are reminded
    /// @param offer from this step on the talent has an offer and may decline it
    public record Stage(
            String id,
            Bilingual name,
            @Nullable Integer remindAfterDays,
            @Nullable Boolean offer) {

        boolean isOffer() {
            return Boolean.TRUE.equals(offer);
        }
    }

    private static void check(Stages stages, Complaints complaints) {
        var ids = stages.steps().stream().map(Stage::id).toList();
        if (!ids.getFirst().equals(MATCHED) || !ids.getLast().equals(ARRIVED)) {
            complaints.add("/steps", "rule.steps-from-to", MATCHED, ARRIVED);
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            complaints.add("/steps", "rule.step-twice");
        }
    }

    /// What may follow a stage: the one after it, and nothing after the arrival.
    public Optional<String> after(String stage) {
        var at = indexOf(stage);
        return at < 0 || at + 1 >= steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(at + 1).id());
    }

    /// Whether somebody at this stage has an offer; a version that marks none leaves it to who records it.
    public boolean hasOfferAt(String stage) {
        var marked = steps.stream().filter(Stage::isOffer).findFirst();
        return marked.isEmpty() || indexOf(stage) >= steps.indexOf(marked.get());
    }

    /// The day from which unit and office are reminded that a recruitment stands still.
    public Optional<LocalDate> remindOn(Recruitment recruitment) {
        return steps.stream()
                .filter(step -> step.id().equals(recruitment.stage()))
                .findFirst()
                .map(Stage::remindAfterDays)
                .map(days -> recruitment.on().plusDays(days));
    }

    Optional<LocalDate> trialFrom(LocalDate arrival) {
        return Optional.ofNullable(trialMonths)
                .map(months -> arrival.plusMonths(months).minusDays(1));
    }

    private int indexOf(String stage) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(stage)) {
                return i;
            }
        }
        return -1;
    }
}
