package yihao.reward.whatif;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.claim.ClaimFacts;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.PastProjects;

/// Rule RS-30: a project is of a span when verified money of it is dated in the span, or a stage was reached in it;
/// only money of the span counts. Read page by page: two queries for each page, however many projects there are.
final class PastCases {

    private static final int PAGE = 200;

    private final PastProjects past;

    PastCases(PastProjects past) {
        this.past = past;
    }

    /// In the order of the projects' ids.
    ///
    /// @param after the project behind which to begin
    Stream<PastCase> of(Question question, @Nullable String after) {
        return Stream.iterate(
                        past.after(after, PAGE),
                        page -> !page.isEmpty(),
                        page -> past.after(page.getLast().id(), PAGE))
                .flatMap(page -> cases(page, question));
    }

    Optional<PastCase> of(KnownProject project, Question question) {
        return cases(List.of(project), question).findFirst();
    }

    private Stream<PastCase> cases(List<KnownProject> projects, Question question) {
        var span = question.span();
        Map<String, List<KnownCapital>> money =
                past.verifiedMoneyOf(projects.stream().map(KnownProject::id).toList()).stream()
                        .filter(sum -> span.has(sum.valueDate()))
                        .collect(groupingBy(KnownCapital::projectId));
        return projects.stream()
                .filter(project -> money.containsKey(project.id()) || span.sawAStageOf(project))
                .map(project -> new PastCase(
                        project,
                        ClaimFacts.of(project, money.getOrDefault(project.id(), List.of()), question.assumed())
                                .on(span.until())));
    }
}
