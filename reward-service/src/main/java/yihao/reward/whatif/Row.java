package yihao.reward.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.PayerShare;

/// What each version under trial awards to one project.
///
/// @param district under which its unit is counted
/// @param awards in the order in which the versions were asked for
/// @param difference from the first version to the second, where exactly two of one currency are compared
public record Row(
        String projectId,
        String number,
        String name,
        String unit,
        String district,
        List<Award> awards,
        @Nullable Money difference) {

    public Row {
        awards = List.copyOf(awards);
    }

    /// @param limited whether a ceiling cut it
    /// @param unknown facts that a condition asked for and no copy tells
    /// @param payers what each payer would bear of it
    public record Award(String version, Money amount, boolean limited, List<String> unknown, List<PayerShare> payers) {}

    static Row of(PastCase past, String district, List<Trial> trials) {
        var project = past.project();
        var awards = trials.stream().map(trial -> award(trial, past)).toList();
        return of(project, district, awards);
    }

    private static Row of(KnownProject project, String district, List<Award> awards) {
        return new Row(
                project.id(), project.number(), project.name(), project.unit(), district, awards, difference(awards));
    }

    private static Award award(Trial trial, PastCase past) {
        var tried = trial.on(past);
        return new Award(
                trial.id(),
                tried.award(),
                tried.limited(),
                tried.unknown().stream().sorted().toList(),
                tried.payers());
    }

    private static @Nullable Money difference(List<Award> awards) {
        if (awards.size() != 2) {
            return null;
        }
        var first = awards.getFirst().amount();
        var second = awards.getLast().amount();
        return first.currency().equals(second.currency()) ? second.minus(first) : null;
    }
}
