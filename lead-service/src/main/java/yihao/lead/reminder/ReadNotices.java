package yihao.lead.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.RunningClocks;

/// G6: what one was reminded of, unread first; a deputy that acts for an officer reads the officer's.
public final class ReadNotices {

    private static final int AT_ONCE = 500;

    private final Notices notices;
    private final List<RunningClocks> all;

    public ReadNotices(Notices notices, List<RunningClocks> all) {
        this.notices = notices;
        this.all = List.copyOf(all);
    }

    /// A notice as the person it was given to may see it now.
    ///
    /// @param title none where it is masked
    /// @param settled it asks for nothing any more
    public record Told(
            String id,
            String kind,
            String number,
            @Nullable String title,
            @Nullable String unit,
            LocalDate dueOn,
            boolean overdue,
            ReminderRule.When when,
            Instant givenAt,
            boolean read,
            boolean settled,
            String link) {}

    public record Page(List<Told> notices, @Nullable String next) {}

    /// What one may not see any more is left out.
    public Page list(Actor actor, @Nullable String after, int limit, Instant now) {
        var found = notices.list(actor, after, limit);
        return new Page(
                found.stream().flatMap(one -> told(one, actor, now).stream()).toList(),
                found.size() < limit ? null : found.getLast().state().order());
    }

    private Optional<Told> told(Versioned<Notice> stored, Actor actor, Instant now) {
        var notice = stored.state();
        var clock = notice.clock();
        var overdue = !notice.isSettled() && CityTime.day(now).isAfter(clock.on());
        return about(notice, actor)
                .findFirst()
                .map(about -> new Told(
                        stored.id(),
                        clock.kind(),
                        about.number(),
                        about.title(),
                        clock.unit(),
                        clock.on(),
                        overdue,
                        notice.when(),
                        notice.givenAt(),
                        notice.readAt() != null,
                        notice.isSettled(),
                        notice.link()));
    }

    private Stream<RunningClocks.About> about(Notice notice, Actor actor) {
        return all.stream()
                .filter(clocks -> clocks.records().equals(notice.records()))
                .flatMap(clocks -> clocks.about(notice.clock(), actor).stream());
    }

    /// Another's does not exist.
    public Outcome<Versioned<Notice>> read(String id, Act act) {
        return notices.change(
                id,
                NoticeAction.READ,
                act,
                notice -> notice.recipient().equals(act.actor().place())
                        ? Outcome.done(notice.read(act.at()))
                        : Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    /// All that were given until the newest that the reader has seen, and none that came after it; done twice it
    /// changes nothing.
    ///
    /// @return how many were unread
    public Outcome<Integer> readUpTo(String newest, Act act) {
        return notices.find(newest)
                .map(Versioned::state)
                .filter(notice -> notice.recipient().equals(act.actor().place()))
                .map(notice -> readAll(notice.asUnread(), act))
                .orElseGet(() -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", newest)));
    }

    private Outcome<Integer> readAll(String newest, Act act) {
        int read = 0;
        for (int overtaken = 0; overtaken < Aggregates.TRIES; ) {
            var unread = notices.unreadUpTo(act.actor(), newest, AT_ONCE);
            if (unread.isEmpty()) {
                return Outcome.done(read);
            }
            var written = notices.replaceAll(unread, notice -> notice.read(act.at()), NoticeAction.READ, act);
            overtaken += written < unread.size() ? 1 : 0;
            read += written;
        }
        return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", newest));
    }
}
