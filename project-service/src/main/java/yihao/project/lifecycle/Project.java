package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.DATE_BEFORE_LAST_STAGE;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.GATE_NOT_MET;
import static yihao.project.lifecycle.ProjectProblem.MOVE_NOT_ALLOWED;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.project.Rights;
import yihao.project.lifecycle.StageRules.Move;
import yihao.project.lifecycle.StageRules.Stage;
import yihao.project.lifecycle.Standing.Status;
import yihao.rules.Bilingual;

/// A project: where it comes from, what is known of it, its evidence, and its way through the stages.
public record Project(
        String number,
        Origin origin,
        String unit,
        Profile profile,
        List<Evidence> evidence,
        String stage,
        Standing standing,
        List<StageEntry> stageLog) {

    public Project {
        evidence = List.copyOf(evidence);
        stageLog = List.copyOf(stageLog);
    }

    /// Rule PJ-01: a lead becomes a project in the first stage of the rules of that day.
    static Project start(String number, Start start, StageRules rules, Act act) {
        var origin = start.origin();
        var profile = new Profile(
                start.title(),
                start.industry(),
                origin.fromOutside(rules.cityDivision()),
                start.sharingUnits(),
                Map.of());
        return new Project(
                number,
                origin,
                start.unit(),
                profile,
                List.of(),
                rules.first(),
                new Standing(Status.ACTIVE, null, act.at()),
                List.of(StageEntry.first(rules, act)));
    }

    /// Whether both are one project of the same unit: by the office's number, or by the name and the investor.
    boolean isOneWith(Project other) {
        return unit.equals(other.unit)
                && (origin.hasNumberOf(other.origin)
                        || (profile.name().equals(other.profile.name()) && origin.isOfSameInvestorAs(other.origin)));
    }

    public Map<String, FieldValue> fields() {
        return profile.fields();
    }

    public boolean hasPaper(String paper) {
        return evidence.stream().anyMatch(item -> item.counts() && item.paper().equals(paper));
    }

    public boolean hasEvidence(String id) {
        return evidence.stream().anyMatch(item -> item.counts() && item.id().equals(id));
    }

    /// On which day each stage was reached, where that is known; a corrected step no longer counts.
    public Map<String, LocalDate> reachedOn() {
        return log().reachedOn();
    }

    /// The stages that an office's ledger alone says were reached, until a move through the gate says so.
    public Set<String> saidByLedger() {
        return log().saidByLedger();
    }

    private StageLog log() {
        return new StageLog(stageLog);
    }

    /// Rules PJ-02 and PJ-03: only along a move of the rules, by a function that may, and through the gate; a refusal
    /// lists everything that is missing.
    Outcome<Project> move(StageRules rules, String to, @Nullable LocalDate day, Act act) {
        var resting = standing.refusal();
        if (resting.isPresent()) {
            return Outcome.refused(resting.get());
        }
        var move = rules.move(stage, to);
        var target = rules.stage(to);
        if (move.isEmpty() || target.isEmpty()) {
            return Outcome.refused(new Refusal(MOVE_NOT_ALLOWED, Map.of("from", stage, "to", to)));
        }
        if (!Rights.may(act.actor(), unit, move.get().functions())) {
            return Outcome.refused(ProjectProblem.NOT_YOURS);
        }
        return move.get().correction()
                ? correct(rules, move.get(), act)
                : advance(rules, target.get(), day == null ? CityTime.day(act.at()) : day, act);
    }

    private Outcome<Project> correct(StageRules rules, Move move, Act act) {
        if (isBlank(act.reason())) {
            return Outcome.refused(REASON_MISSING);
        }
        return Outcome.done(entered(move.to(), reachedOn().get(move.to()), true, rules, act));
    }

    private Outcome<Project> advance(StageRules rules, Stage target, LocalDate day, Act act) {
        var today = CityTime.day(act.at());
        if (day.isAfter(today)) {
            return refusedDate(DATE_IN_FUTURE, day, today);
        }
        var since = log().lastKnownDay();
        if (since.filter(day::isBefore).isPresent()) {
            return refusedDate(DATE_BEFORE_LAST_STAGE, day, since.get());
        }
        var missing = Requirement.missing(target.gate(), this);
        if (!missing.isEmpty()) {
            return Outcome.refused(gateNotMet(target, missing));
        }
        return Outcome.done(entered(target.id(), day, false, rules, act));
    }

    /// The list for machines, and the same in words for both languages.
    private static Refusal gateNotMet(Stage target, List<Missing> missing) {
        var label = target.label();
        return new Refusal(
                GATE_NOT_MET,
                Map.of(
                        "to", target.id(),
                        "toZh", label.zh(),
                        "toEn", label.en(),
                        "missing", missing,
                        "missingZh", join("、", missing, Bilingual::zh),
                        "missingEn", join(", ", missing, Bilingual::en)));
    }

    private static String join(String comma, List<Missing> missing, Function<Bilingual, String> language) {
        return missing.stream().map(Missing::label).map(language).collect(Collectors.joining(comma));
    }

    private static Outcome<Project> refusedDate(ProblemCode why, LocalDate day, LocalDate limit) {
        return Outcome.refused(new Refusal(why, Map.of("date", day, "limit", limit)));
    }

    /// @param on none where nobody says on which day the stage was reached
    private Project entered(String to, @Nullable LocalDate on, boolean correction, StageRules rules, Act act) {
        var log = new ArrayList<>(stageLog);
        var day = on == null ? CityTime.day(act.at()) : on;
        log.add(new StageEntry(
                stage,
                to,
                day,
                act.at(),
                act.actor().subject(),
                act.reason(),
                correction,
                rules.version(),
                on == null,
                false));
        return new Project(number, origin, unit, profile, evidence, to, standing, log);
    }

    Project numbered(String next) {
        return new Project(next, origin, unit, profile, evidence, stage, standing, stageLog);
    }

    Project with(Profile next) {
        return new Project(number, origin, unit, next, evidence, stage, standing, stageLog);
    }

    Project with(List<Evidence> next) {
        return new Project(number, origin, unit, profile, next, stage, standing, stageLog);
    }

    Project with(Standing next) {
        return new Project(number, origin, unit, profile, evidence, stage, next.after(standing), stageLog);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
