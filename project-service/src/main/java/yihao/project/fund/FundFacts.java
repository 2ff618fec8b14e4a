package yihao.project.fund;

import static yihao.rules.Variables.Kind.listOf;
import static yihao.rules.Variables.Kind.mapOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.Money;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.ProjectKinds;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What a bait condition may ask: all that a gate may ([ProjectFacts]), and of the commitment its amount, currency and
/// day, the kinds of its conditions, the stages that the project had reached by the end of that day (not there where
/// the day of one is not known), whether a return was promised and which, and the shares of the fund's commitments in
/// the project and of this one in the fund. A share
/// of another currency, or of nothing, is not there.
public final class FundFacts {

    /// What there is where the days of its stages are not known.
    static final Variables UNDATED = ProjectFacts.VARIABLES
            .and("committed", One.DECIMAL)
            .and("committedIn", One.TEXT)
            .and("committedOn", One.DATE)
            .and("conditions", listOf(One.TEXT))
            .and("returnPromised", One.TRUTH)
            .and("terms", mapOf(One.DECIMAL))
            .and("shares", mapOf(One.DECIMAL))
            .and("fundKind", One.TEXT);

    private static final String REACHED_THEN = "reachedThen";

    public static final Variables VARIABLES = UNDATED.and(REACHED_THEN, listOf(One.TEXT));

    /// So many that one fen more than a limit is more, of whatever amount.
    private static final int SHARE_DECIMALS = 34;

    private FundFacts() {}

    static Map<String, Object> of(Fund fund, Commitment commitment, Project project, StageRules rules) {
        var facts = new HashMap<>(ofProject(project, rules.kinds()));
        facts.put("committed", commitment.amount().amount());
        facts.put("committedIn", commitment.amount().currency().getCurrencyCode());
        facts.put("committedOn", commitment.day());
        facts.put(
                "conditions",
                commitment.conditions().stream().map(FundCondition::kind).toList());
        if (isDated(project, rules)) {
            facts.put(REACHED_THEN, reachedThen(commitment, project));
        }
        var promised = commitment.promisedReturn();
        facts.put("returnPromised", promised != null);
        facts.put("terms", promised == null ? Map.of() : Map.of("promisedReturn", promised));
        facts.put("shares", shares(fund, commitment, project));
        facts.put("fundKind", fund.terms().kind());
        return facts;
    }

    /// What is not known is not there: a yes-or-no field that nobody answered is neither.
    static Map<String, Object> ofProject(Project project, ProjectKinds kinds) {
        return ProjectFacts.of(project, List.of(), kinds);
    }

    static boolean areDated(Map<String, Object> facts) {
        return facts.containsKey(REACHED_THEN);
    }

    /// Whether the day of each stage up to its present one is known.
    private static boolean isDated(Project project, StageRules rules) {
        var days = project.reachedOn();
        return days.containsKey(project.stage())
                && rules.upTo(project.stage()).stream().allMatch(stage -> days.containsKey(stage.id()));
    }

    private static List<String> reachedThen(Commitment commitment, Project project) {
        return project.reachedOn().entrySet().stream()
                .filter(reached -> !reached.getValue().isAfter(commitment.day()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, BigDecimal> shares(Fund fund, Commitment commitment, Project project) {
        var shares = new HashMap<String, BigDecimal>();
        shares.put("fund", share(commitment.amount(), fund.terms().size()));
        var whole = project.origin().amount();
        if (whole.currency().equals(commitment.amount().currency()) && whole.isPositive()) {
            var ofFund = fund.commitments().stream()
                    .filter(one -> one.projectId().equals(commitment.projectId()) && !one.isWithdrawn())
                    .map(Commitment::amount)
                    .reduce(Money.zero(whole.currency()), Money::plus);
            shares.put("project", share(ofFund, whole));
        }
        return shares;
    }

    private static BigDecimal share(Money part, Money whole) {
        return part.amount().divide(whole.amount(), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
