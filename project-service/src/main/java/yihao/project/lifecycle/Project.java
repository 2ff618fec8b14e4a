package yihao.project.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.project.lifecycle.Standing.Status;

/// A project: where it comes from, what is known of it, its evidence, and its way through the stages.
///
/// @param jump over stages, to which nobody has consented yet
public record Project(
        String number,
        Origin origin,
        String unit,
        Profile profile,
        List<Evidence> evidence,
        String stage,
        Standing standing,
        List<StageEntry> stageLog,
        @Nullable Jump jump) {

    public Project {
        evidence = List.copyOf(evidence);
        stageLog = List.copyOf(stageLog);
    }

    public Project(
            String number,
            Origin origin,
            String unit,
            Profile profile,
            List<Evidence> evidence,
            String stage,
            Standing standing,
            List<StageEntry> stageLog) {
        this(number, origin, unit, profile, evidence, stage, standing, stageLog, null);
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

    /// Whether a paper of this kind was handed in that only fails for a virus in it.
    boolean hasInfected(String paper) {
        return evidence.stream()
                .anyMatch(item -> item.isOpenlyInfected() && item.paper().equals(paper));
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

    StageLog log() {
        return new StageLog(stageLog);
    }

    /// A step of the log, to the stage that it names; no jump waits after it.
    Project with(StageEntry step) {
        var log = new ArrayList<>(stageLog);
        log.add(step);
        return new Project(number, origin, unit, profile, evidence, step.to(), standing, log, null);
    }

    Project numbered(String next) {
        return new Project(next, origin, unit, profile, evidence, stage, standing, stageLog, jump);
    }

    Project with(Profile next) {
        return new Project(number, origin, unit, next, evidence, stage, standing, stageLog, jump);
    }

    Project with(List<Evidence> next) {
        return new Project(number, origin, unit, profile, next, stage, standing, stageLog, jump);
    }

    Project with(Standing next) {
        return new Project(
                number,
                origin,
                unit,
                profile,
                evidence,
                stage,
                next.after(standing),
                stageLog,
                next.hasEnded() ? null : jump);
    }

    Project with(@Nullable Jump next) {
        return new Project(number, origin, unit, profile, evidence, stage, standing, stageLog, next);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
