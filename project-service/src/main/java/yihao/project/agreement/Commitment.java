package yihao.project.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one side commits itself to until a day.
///
/// @param amount in the unit of its kind; none where it is done or not
/// @param due the last day on which it is in time, extensions included
/// @param since the version of the agreement that brings it
/// @param restored the last time that its removal was taken back
public record Commitment(
        String id,
        Side side,
        String kind,
        String words,
        @Nullable BigDecimal amount,
        LocalDate due,
        int since,
        Mark entered,
        @Nullable Dropped dropped,
        @Nullable Restored restored,
        List<Extension> extensions,
        List<Fulfilment> fulfilments) {

    /// The version that no longer has it.
    public record Dropped(int draft, Mark by) {}

    /// The version in which its removal was taken back.
    public record Restored(int draft, Mark by) {}

    public record Extension(LocalDate from, LocalDate until, Mark by) {}

    /// What is written down of a commitment.
    public record Content(
            Side side, String kind, String words, @Nullable BigDecimal amount, LocalDate due) {}

    public Commitment {
        extensions = List.copyOf(extensions);
        fulfilments = List.copyOf(fulfilments);
    }

    static Commitment of(String id, Content content, int since, Mark entered) {
        return new Commitment(
                id,
                content.side(),
                content.kind(),
                content.words(),
                content.amount(),
                content.due(),
                since,
                entered,
                null,
                null,
                List.of(),
                List.of());
    }

    /// Rule PG-05: from the first signed version that has it until one is signed that has it no more.
    public boolean isInForce(List<Draft> drafts) {
        return Draft.isSignedFrom(drafts, since) && (dropped == null || !Draft.isSignedFrom(drafts, dropped.draft()));
    }

    /// Who wrote it down, who took it out and who took that back.
    Stream<Mark> written() {
        return Stream.of(
                        Stream.of(entered),
                        Stream.ofNullable(dropped).map(Dropped::by),
                        Stream.ofNullable(restored).map(Restored::by))
                .flatMap(mark -> mark);
    }

    /// What of that was written in this version.
    Stream<Mark> writtenIn(int draft) {
        return Stream.of(
                        since == draft ? Stream.of(entered) : Stream.<Mark>empty(),
                        Stream.ofNullable(dropped)
                                .filter(out -> out.draft() == draft)
                                .map(Dropped::by),
                        Stream.ofNullable(restored)
                                .filter(back -> back.draft() == draft)
                                .map(Restored::by))
                .flatMap(mark -> mark);
    }

    public LocalDate firstDue() {
        return extensions.isEmpty() ? due : extensions.getFirst().from();
    }

    private Stream<Fulfilment> counted(LocalDate until) {
        return fulfilments.stream().filter(one -> one.counts() && !one.day().isAfter(until));
    }

    /// What was confirmed of the amount, done until the end of this day.
    public BigDecimal doneUntil(LocalDate day) {
        return counted(day)
                .flatMap(one -> Optional.ofNullable(one.amount()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isFulfilledOn(LocalDate day) {
        return amount == null
                ? counted(day).findAny().isPresent()
                : doneUntil(day).compareTo(amount) >= 0;
    }

    public boolean isFulfilled() {
        return isFulfilledOn(LocalDate.MAX);
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due) && !isFulfilled();
    }

    Optional<Fulfilment> fulfilment(String of) {
        return fulfilments.stream().filter(one -> one.id().equals(of)).findFirst();
    }

    Commitment dropped(Dropped how) {
        return new Commitment(
                id, side, kind, words, amount, due, since, entered, how, restored, extensions, fulfilments);
    }

    Commitment restored(Restored how) {
        return new Commitment(id, side, kind, words, amount, due, since, entered, null, how, extensions, fulfilments);
    }

    /// Whether no version is signed yet that has it no more.
    boolean isRestorable(List<Draft> drafts) {
        return dropped != null && !Draft.isSignedFrom(drafts, dropped.draft());
    }

    Commitment extended(LocalDate until, Mark by) {
        var more = new ArrayList<>(extensions);
        more.add(new Extension(due, until, by));
        return new Commitment(
                id, side, kind, words, amount, until, since, entered, dropped, restored, more, fulfilments);
    }

    /// With one more, or with another of the same id in its place.
    Commitment with(Fulfilment changed) {
        var all = new ArrayList<>(fulfilments);
        all.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
        if (fulfilment(changed.id()).isEmpty()) {
            all.add(changed);
        }
        return new Commitment(id, side, kind, words, amount, due, since, entered, dropped, restored, extensions, all);
    }
}
