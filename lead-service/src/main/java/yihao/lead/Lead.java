package yihao.lead;

import static yihao.lead.LeadProblem.CLOSED;
import static yihao.lead.LeadProblem.IN_POOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;

/// A lead from the report to the project: its states and the moves between them. Who may make a move, and when it is
/// due, is decided by the capability that owns the rule.
public record Lead(
        String number,
        Report report,
        LeadStatus status,
        @Nullable Protection protection,
        @Nullable Judgement judgement,
        List<Dispatch> dispatches,
        List<Progress> progress,
        List<SimilarLead> similar,
        List<Dispute> disputes,
        List<Attachment> documents,
        @Nullable Pooled pooled,
        List<Pick> picks,
        @Nullable Conversion conversion,
        @Nullable String closedReason,
        List<DueDate> due) {

    public Lead {
        dispatches = List.copyOf(dispatches);
        progress = List.copyOf(progress);
        similar = List.copyOf(similar);
        disputes = List.copyOf(disputes);
        documents = List.copyOf(documents);
        picks = List.copyOf(picks);
        due = List.copyOf(due);
    }

    public static Lead reported(
            String number, Report report, Protection protection, List<SimilarLead> similar, List<DueDate> due) {
        return new Lead(
                number,
                report,
                LeadStatus.REPORTED,
                protection,
                null,
                List.of(),
                List.of(),
                similar,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                due);
    }

    /// Units that have accepted it; the one where the project lands comes first.
    public List<String> ownerUnits() {
        var landing = conversion == null ? Stream.<String>empty() : Stream.of(conversion.unit());
        var accepted = dispatches.stream().filter(Dispatch::isAccepted).map(Dispatch::unit);
        return Stream.concat(landing, accepted).distinct().toList();
    }

    /// Who works it now: the units that accepted it, before that the one that reported it.
    public List<String> holders() {
        var owners = ownerUnits();
        return owners.isEmpty() ? List.of(protectedFor()) : owners;
    }

    /// L4: the unit whose protection it is: the reporter's, unless another won it by ruling or took it out of the pool.
    public String protectedFor() {
        return protection == null ? report.unit() : protection.unit();
    }

    /// The reporting unit, the one that holds the protection, and every unit that has it or keeps a share of it.
    public Set<String> involvedUnits() {
        var units = new LinkedHashSet<>(Set.of(report.unit()));
        units.add(protectedFor());
        dispatches.stream().filter(Dispatch::concerns).map(Dispatch::unit).forEach(units::add);
        return units;
    }

    public boolean isHeldOn(LocalDate day) {
        return protection != null && protection.holdsOn(day);
    }

    /// The last one.
    public Optional<Dispatch> dispatchTo(String unit) {
        return dispatches.reversed().stream()
                .filter(dispatch -> dispatch.unit().equals(unit))
                .findFirst();
    }

    ProblemCode whyNotWorked() {
        return status == LeadStatus.POOLED ? IN_POOL : CLOSED;
    }

    public Outcome<Lead> judge(Judgement judged, List<DueDate> nextDue) {
        return new Judging(this).judge(judged, nextDue);
    }

    /// L6: hands it to units that do not have it yet.
    public Outcome<Lead> dispatch(List<Dispatch> handed, List<DueDate> nextDue) {
        return new Handing(this).dispatch(handed, nextDue);
    }

    /// L6: one of its owners hands it on; it stays the owner until the other one accepts.
    public Outcome<Lead> transfer(Dispatch handed, DueDate answer) {
        return new Handing(this).transfer(handed, answer);
    }

    public Outcome<Lead> accept(String unit, Instant at, String by, LocalDate today, DueDate nextReport) {
        return new Handing(this).accept(unit, at, by, today, nextReport);
    }

    /// @param again by when the bureau finds another unit if this was the last one
    public Outcome<Lead> decline(String unit, Instant at, String by, String reason, DueDate again) {
        return new Handing(this).decline(unit, at, by, reason, again);
    }

    public Outcome<Lead> record(Progress step, LocalDate today, List<DueDate> nextDue) {
        return new Handing(this).record(step, today, nextDue);
    }

    /// For good: nobody works it any more.
    public Outcome<Lead> release(String reason) {
        return new Pooling(this).release(reason);
    }

    /// L6: from here on any unit may take it, by the rules of the pool.
    public Outcome<Lead> enterPool(Pooled stay) {
        return new Pooling(this).enter(stay);
    }

    /// L6: one unit takes it out of the pool and holds its investor from now on.
    ///
    /// @param granted the terms it is held by; the names are those it has
    public Outcome<Lead> pick(Pick pick, LocalDate today, Protection granted, List<DueDate> nextDue) {
        return new Pooling(this).pick(pick, today, granted, nextDue);
    }

    /// L4: when the protection has run out, the keys are free again; what no project came of is released or pooled.
    public Outcome<Lead> expire(LocalDate today, @Nullable Pooled stay) {
        return new Holding(this).expire(today, stay);
    }

    /// L4: whoever works it is warned when the protection ends on this day or before.
    public Outcome<Lead> warn(LocalDate lastDay) {
        return new Holding(this).warn(lastDay);
    }

    /// L4: its names are free for the earlier lead that it was found the same as.
    public Lead yieldNames() {
        return new Holding(this).yieldNames();
    }

    public Outcome<Lead> hold(UnaryOperator<Protection> more) {
        return new Holding(this).hold(more);
    }

    public Outcome<Lead> decideSimilarity(String otherLeadId, SimilarLead.Decision decision) {
        return new Holding(this).decideSimilarity(otherLeadId, decision);
    }

    public Outcome<Lead> dispute(Dispute filed, DueDate ruling) {
        return new Holding(this).dispute(filed, ruling);
    }

    public Outcome<Lead> rule(String disputeNumber, Dispute.Ruling ruling) {
        return new Holding(this).rule(disputeNumber, ruling);
    }

    public Outcome<Lead> attach(Attachment document) {
        return new Filing(this).attach(document);
    }

    public Outcome<Lead> withdraw(String documentId, Attachment.Withdrawal made) {
        return new Filing(this).withdraw(documentId, made);
    }

    /// Asking again for what is already requested changes nothing.
    public Outcome<Lead> requestConversion(Conversion requested) {
        return new Converting(this).request(requested);
    }

    /// The first project named stays the one.
    public Outcome<Lead> becomeProject(String projectId) {
        return new Converting(this).become(projectId);
    }
}
