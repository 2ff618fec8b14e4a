package yihao.lead.reminder;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryNotices extends InMemoryAggregates<Notice> implements Notices {

    private @Nullable NoticeAction broken;

    /// The next such step does not come about, as if the process had died before it.
    void breakBefore(NoticeAction step) {
        broken = step;
    }

    @Override
    public synchronized Versioned<Notice> replace(Versioned<Notice> before, Notice state, Enum<?> action, Act act) {
        if (action == broken) {
            broken = null;
            throw new InMemoryMails.Died();
        }
        return super.replace(before, state, action, act);
    }

    @Override
    public List<Versioned<Notice>> list(Actor actor, @Nullable String after, int limit) {
        return where(own(actor)).stream()
                .sorted(comparing((Versioned<Notice> one) -> one.state().order())
                        .reversed())
                .filter(one -> after == null || one.state().order().compareTo(after) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Actor actor, int most) {
        return where(own(actor)).size();
    }

    @Override
    public long countUnread(Actor actor, int most) {
        return where(own(actor).and(one -> one.order().startsWith(Notice.UNREAD)))
                .size();
    }

    @Override
    public List<Versioned<Notice>> unreadUpTo(Actor actor, String newest, int limit) {
        return list(actor, null, limit).stream()
                .filter(one -> one.state().order().startsWith(Notice.UNREAD))
                .filter(one -> one.state().order().compareTo(newest) <= 0)
                .toList();
    }

    @Override
    public Set<String> given(Collection<String> ids) {
        return all(ids).stream()
                .filter(notice -> !notice.state().isWithdrawn())
                .map(Versioned::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Versioned<Notice>> all(Collection<String> ids) {
        return all().stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public List<Versioned<Notice>> running(@Nullable String after, int limit) {
        return page(one -> one.runningKey() != null, after, limit);
    }

    @Override
    public List<Versioned<Notice>> toMail(@Nullable String after, int limit) {
        return page(Notice::toMail, after, limit);
    }

    private List<Versioned<Notice>> page(Predicate<Notice> wanted, @Nullable String after, int limit) {
        return where(wanted).stream()
                .sorted(comparing(Versioned::id))
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private static Predicate<Notice> own(Actor actor) {
        return one -> one.recipient().equals(actor.place())
                && one.unit().equals(actor.unit())
                && one.order().compareTo(Notice.READ) >= 0;
    }
}
