package yihao.project.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.project.directory.Attitude;
import yihao.project.directory.Guidance;
import yihao.project.directory.GuidanceDirectory;
import yihao.project.directory.GuidanceDirectory.Line;
import yihao.project.directory.GuidanceDirectory.Place;
import yihao.project.directory.Verdict;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// The directory and what it says, as it is read.
final class GuidanceViews {

    private GuidanceViews() {}

    /// @param assumed whether nobody published it
    record VersionView(
            String reference,
            @Nullable Bilingual title,
            String source,
            boolean assumed,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        static VersionView of(RuleSet<GuidanceDirectory> set) {
            return new VersionView(
                    set.reference(),
                    set.title(),
                    set.source(),
                    set.status() == RuleSet.Status.ASSUMED,
                    set.validFrom(),
                    set.validUntil());
        }
    }

    /// @param industryName as in GB/T 4754; none of `*`
    record LineView(
            String place,
            @Nullable Bilingual placeLabel,
            String industry,
            @Nullable String industryName,
            Attitude attitude,
            Bilingual words,
            String source) {

        static LineView of(Line line, RuleSet<GuidanceDirectory> set) {
            return new LineView(
                    line.place(),
                    set.rules().place(line.place()).map(Place::label).orElse(null),
                    line.industry(),
                    nameOf(line.industry()),
                    line.attitude(),
                    line.words(),
                    Objects.requireNonNullElse(line.source(), set.source()));
        }
    }

    /// @param directory none where none is in force on that day
    record DirectoryView(
            LocalDate day,
            @Nullable VersionView directory,
            List<Place> places,
            List<LineView> items,
            List<VersionView> versions) {

        static DirectoryView of(
                LocalDate day,
                @Nullable RuleSet<GuidanceDirectory> set,
                List<Line> lines,
                List<RuleSet<GuidanceDirectory>> versions) {
            return new DirectoryView(
                    day,
                    set == null ? null : VersionView.of(set),
                    set == null ? List.of() : set.rules().places(),
                    set == null
                            ? List.of()
                            : lines.stream().map(line -> LineView.of(line, set)).toList(),
                    versions.stream().map(VersionView::of).toList());
        }
    }

    record AnswerView(
            String place,
            @Nullable Bilingual label,
            Verdict verdict,
            @Nullable LineView line,
            List<LineView> finer) {}

    record GuidanceView(
            LocalDate day,
            @Nullable VersionView directory,
            @Nullable String industry,
            @Nullable String industryName,
            Verdict verdict,
            Guidance.@Nullable Unknown unknown,
            boolean warning,
            List<AnswerView> answers,
            List<AnswerView> fitting) {

        static GuidanceView of(Guidance guidance) {
            var industry = guidance.industry();
            var set = guidance.directory();
            return new GuidanceView(
                    guidance.day(),
                    set == null ? null : VersionView.of(set),
                    industry,
                    industry == null ? null : nameOf(industry),
                    guidance.verdict(),
                    guidance.unknown(),
                    guidance.verdict().warns(),
                    set == null ? List.of() : views(guidance.answers(), set),
                    set == null ? List.of() : views(guidance.fitting(), set));
        }

        private static List<AnswerView> views(List<Guidance.Answer> answers, RuleSet<GuidanceDirectory> set) {
            return answers.stream()
                    .map(answer -> new AnswerView(
                            answer.place(),
                            answer.label(),
                            answer.verdict(),
                            answer.line() == null ? null : LineView.of(answer.line(), set),
                            answer.finer().stream()
                                    .map(line -> LineView.of(line, set))
                                    .toList()))
                    .toList();
        }
    }

    private static @Nullable String nameOf(String industry) {
        return Industries.shipped().find(industry).map(Industry::name).orElse(null);
    }
}
