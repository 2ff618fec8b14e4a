package yihao.project.directory;

import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.directory.Guidance.Unknown;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rules GD-02 to GD-04: what the directory that is in force on a day says of a project, or of an industry that is to
/// settle somewhere.
public final class AskGuidance {

    private final RuleBook<GuidanceDirectory> directories;
    private final GuideProject projects;
    private final ProjectPlaces places;
    private final Units units;

    public AskGuidance(
            RuleBook<GuidanceDirectory> directories, GuideProject projects, ProjectPlaces places, Units units) {
        this.directories = directories;
        this.projects = projects;
        this.places = places;
        this.units = units;
    }

    /// At the places whose spaces it holds or rents; before that at its unit.
    public Outcome<Guidance> ofProject(String id, Actor actor, LocalDate today) {
        return projects.find(id, actor).map(found -> {
            var project = found.state();
            var settled = places.of(id, actor, today);
            return ask(project.profile().industry(), settled.isEmpty() ? List.of(project.unit()) : settled, today);
        });
    }

    /// @param asked units; none: where would it fit
    public Outcome<Guidance> of(@Nullable String industry, List<String> asked, LocalDate day) {
        return asked.stream()
                .filter(place -> !isKnown(place, day))
                .findFirst()
                .map(place -> Outcome.<Guidance>refused(Refusal.of(UNIT_UNKNOWN, "unit", place)))
                .orElseGet(() ->
                        Outcome.done(ask(industry, asked.stream().distinct().toList(), day)));
    }

    private boolean isKnown(String place, LocalDate day) {
        return units.name(place).isPresent()
                || directory(day).flatMap(set -> set.rules().place(place)).isPresent();
    }

    public Optional<RuleSet<GuidanceDirectory>> directory(LocalDate day) {
        return directories.inForce(day);
    }

    /// Those that decide on some day, the latest begun first.
    public List<RuleSet<GuidanceDirectory>> versions() {
        return directories.versions().stream()
                .filter(set ->
                        directories.inForce(set.validFrom()).filter(set::equals).isPresent())
                .toList();
    }

    /// Rule GD-04: without a directory or an industry of the standard nobody can tell, and nobody is warned.
    private Guidance ask(@Nullable String industry, List<String> asked, LocalDate day) {
        var directory = directory(day).orElse(null);
        if (directory == null) {
            return Guidance.unknown(day, null, industry, Unknown.NO_DIRECTORY);
        }
        if (industry == null || industry.isBlank()) {
            return Guidance.unknown(day, directory, null, Unknown.NO_INDUSTRY);
        }
        if (GuidanceDirectory.headings(industry).isEmpty()) {
            return Guidance.unknown(day, directory, industry, Unknown.INDUSTRY_NOT_IN_STANDARD);
        }
        var read = new ReadDirectory(directory.rules(), units, industry);
        var answers = asked.stream().map(read::at).toList();
        var fits = answers.stream().allMatch(answer -> answer.verdict().fits()) && !asked.isEmpty();
        return new Guidance(
                day,
                directory,
                industry,
                asked.isEmpty() ? Unknown.NO_PLACE : null,
                answers,
                fits ? List.of() : read.fitting(asked));
    }
}
