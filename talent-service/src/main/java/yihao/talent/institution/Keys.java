package yihao.talent.institution;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.talent.institution.Agreement.Commitment;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Folder.ProjectLink;

/// What an institution is found by.
///
/// @param names no two institutions share one
/// @param alike under which similar names meet
/// @param reached what counts, and of which year
/// @param progressOn the last day on which something moved
/// @param commitmentDue the earliest day of a commitment that is open
/// @param agreementEnds the earliest end of an agreement that nobody has ended
public record Keys(
        Set<String> names,
        Set<String> alike,
        String stage,
        Status status,
        Set<String> reached,
        LocalDate progressOn,
        @Nullable LocalDate commitmentDue,
        @Nullable LocalDate agreementEnds,
        Set<String> projects) {

    public Keys {
        names = Set.copyOf(names);
        alike = Set.copyOf(alike);
        reached = Set.copyOf(reached);
        projects = Set.copyOf(projects);
    }

    static Keys of(Profile profile, Course course, Folder folder) {
        return new Keys(
                profile.keys(),
                profile.blocks(),
                course.stage(),
                course.status(),
                course.reached(),
                progressOn(course, folder),
                folder.agreements().stream()
                        .flatMap(Agreement::open)
                        .map(Commitment::dueOn)
                        .min(naturalOrder())
                        .orElse(null),
                folder.agreements().stream()
                        .filter(agreement -> agreement.ended() == null)
                        .map(Agreement::endsOn)
                        .min(naturalOrder())
                        .orElse(null),
                folder.linked().map(ProjectLink::projectId).collect(Collectors.toSet()));
    }

    /// Stages count by their own day, as what people report does; papers, agreements and links by the day they came in.
    private static LocalDate progressOn(Course course, Folder folder) {
        return Stream.of(
                        course.entries().stream().map(Course.StageEntry::on),
                        course.turns().stream().map(Course.Turn::on),
                        folder.progress().stream().map(Folder.Progress::on),
                        folder.evidence().stream()
                                .filter(Evidence::counts)
                                .map(evidence -> CityTime.day(evidence.addedAt())),
                        folder.agreements().stream().flatMap(Keys::daysOf),
                        folder.linked().map(link -> CityTime.day(link.at())))
                .flatMap(days -> days)
                .max(naturalOrder())
                .orElseThrow();
    }

    private static Stream<LocalDate> daysOf(Agreement agreement) {
        return Stream.concat(
                Stream.of(CityTime.day(agreement.recordedAt())),
                agreement.commitments().stream()
                        .map(Commitment::mark)
                        .flatMap(Stream::ofNullable)
                        .map(mark -> CityTime.day(mark.at())));
    }
}
