package yihao.reward.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.copies.Known;
import yihao.reward.copies.PastProjects;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.Schemes;

/// Rules RS-30, RS-31: tries versions of schemes on the projects of the past, for the bureau and finance only. Each
/// project is read once, and every version is computed on it by the reckoning that a claim gets.
public final class WhatIf {

    public static final int MOST_VERSIONS = 30;

    private final Schemes schemes;
    private final Known known;
    private final PastCases past;

    public WhatIf(Schemes schemes, Known known, PastProjects projects) {
        this.schemes = schemes;
        this.known = known;
        this.past = new PastCases(projects);
    }

    public Outcome<Answer> ask(Question question, Actor actor) {
        return trials(question, actor).map(trials -> answer(question, trials));
    }

    /// Rows in the order of the projects' ids.
    ///
    /// @param after the last project of the page before
    public Outcome<List<Row>> rows(Question question, Shown shown, @Nullable String after, int limit, Actor actor) {
        return trials(question, actor)
                .map(trials -> rows(question, trials, after)
                        .filter(shown::has)
                        .limit(limit)
                        .toList());
    }

    /// Line by line why a version awards what it does to one project, one computation for each who may claim.
    public Outcome<List<Computation>> explain(Question question, String projectId, Actor actor) {
        return trials(question, actor)
                .flatMap(trials -> known.project(projectId)
                        .flatMap(project -> past.of(project, question))
                        .<Outcome<List<Computation>>>map(one -> Outcome.done(trials.stream()
                                .flatMap(trial -> trial.compute(one.facts()))
                                .toList()))
                        .orElseGet(() ->
                                Outcome.refused(Refusal.of(WhatIfProblem.PROJECT_UNKNOWN, "projectId", projectId))));
    }

    private Answer answer(Question question, List<Trial> trials) {
        var districts = new Districts(known);
        var tallies = trials.stream().map(Tally::new).toList();
        var differences = new Differences(trials.getFirst().nothing());
        int projects = 0;
        for (var rows = rows(question, trials, districts, null).iterator(); rows.hasNext(); projects++) {
            var row = rows.next();
            for (int i = 0; i < tallies.size(); i++) {
                tallies.get(i).add(row.district(), row.awards().get(i));
            }
            if (row.difference() != null) {
                differences.add(row);
            }
        }
        return new Answer(
                question.span().from(),
                question.span().until(),
                projects,
                tallies.stream().map(tally -> tally.total(districts)).toList(),
                areCompared(trials) ? differences.comparison() : null);
    }

    private static boolean areCompared(List<Trial> trials) {
        return trials.size() == 2
                && trials.getFirst()
                        .scheme()
                        .currency()
                        .equals(trials.getLast().scheme().currency());
    }

    private Stream<Row> rows(Question question, List<Trial> trials, @Nullable String after) {
        return rows(question, trials, new Districts(known), after);
    }

    private Stream<Row> rows(Question question, List<Trial> trials, Districts districts, @Nullable String after) {
        return past.of(question, after)
                .map(one -> Row.of(one, districts.of(one.project().unit()), trials));
    }

    private Outcome<List<Trial>> trials(Question question, Actor actor) {
        var refusal = whyNot(question, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var trials = new ArrayList<Trial>();
        for (var id : question.versions()) {
            var version = schemes.find(id);
            if (version.isEmpty()) {
                return Outcome.refused(KeepSchemes.unknown(id));
            }
            trials.add(Trial.of(version.get()));
        }
        return Outcome.done(List.copyOf(trials));
    }

    private static Optional<Refusal> whyNot(Question question, Actor actor) {
        var lacks = Duties.lacks(actor, Function.BUREAU_OFFICER, Function.BUREAU_HEAD, Function.FINANCE);
        if (lacks.isPresent()) {
            return lacks;
        }
        var span = question.span();
        if (span.isBackwards()) {
            return Optional.of(new Refusal(
                    WhatIfProblem.PERIOD_INVALID,
                    Map.of("from", span.from().toString(), "until", span.until().toString())));
        }
        var versions = question.versions().size();
        return versions == 0 || versions > MOST_VERSIONS
                ? Optional.of(Refusal.of(WhatIfProblem.VERSIONS_INVALID, "most", MOST_VERSIONS))
                : Optional.empty();
    }
}
