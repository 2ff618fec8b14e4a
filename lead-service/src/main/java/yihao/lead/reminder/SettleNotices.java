package yihao.lead.reminder;

import static yihao.kernel.CityTime.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.PageByPage;
import yihao.lead.RunningClocks;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;

/// G6: which notices have become quiet. One stands per person and clock: that of the last stage.
final class SettleNotices {

    private final List<RunningClocks> all;
    private final Notices notices;
    private final OfficerRegister officers;
    private final Setbacks setbacks;

    SettleNotices(List<RunningClocks> all, Notices notices, OfficerRegister officers, Setbacks setbacks) {
        this.all = all;
        this.notices = notices;
        this.officers = officers;
        this.setbacks = setbacks;
    }

    /// @param running the clocks that this round has met
    void round(Set<String> running, Act act) {
        var onDuty = new HashMap<String, Optional<Officer>>();
        var newest = new HashMap<String, Versioned<Notice>>();
        PageByPage.<Notice>all(notices::running)
                .forEach(notice -> setbacks.guard("notice " + notice.id(), () -> {
                    if (runs(notice.state(), running)) {
                        withdrawUnlessReadable(notice, onDuty, act);
                        newest.merge(notice.state().place(), notice, (one, other) -> supersede(one, other, act));
                    } else {
                        notices.change(
                                notice.id(), NoticeAction.SETTLED, act, one -> Outcome.done(one.settled(act.at())));
                    }
                }));
    }

    private Versioned<Notice> supersede(Versioned<Notice> one, Versioned<Notice> other, Act act) {
        var isLater = one.state().givenAt().isAfter(other.state().givenAt());
        var earlier = isLater ? other : one;
        notices.change(earlier.id(), NoticeAction.SUPERSEDED, act, it -> Outcome.done(it.superseded(act.at())));
        return isLater ? one : other;
    }

    /// Its person is there, works where it did and may see the record; or it is withdrawn.
    private void withdrawUnlessReadable(Versioned<Notice> notice, Map<String, Optional<Officer>> onDuty, Act act) {
        var state = notice.state();
        if (state.isWithdrawn()) {
            return;
        }
        var isReadable = onDuty.computeIfAbsent(state.recipient(), subject -> find(subject, act))
                .filter(officer -> officer.unit().equals(state.unit()))
                .filter(officer -> sees(officer.as(state.recipient()), state))
                .isPresent();
        if (!isReadable) {
            notices.change(
                    notice.id(),
                    NoticeAction.WITHDRAWN,
                    act,
                    one -> Outcome.done(one.givenAt().equals(state.givenAt()) ? one.withdrawn(act.at()) : one));
        }
    }

    private boolean sees(Actor actor, Notice notice) {
        return of(notice).anyMatch(clocks -> clocks.sees(notice.clock(), actor));
    }

    /// A clock that this round did not meet is asked for at its record: it may have been written meanwhile.
    private boolean runs(Notice notice, Set<String> running) {
        var key = notice.clock().key();
        return running.contains(key)
                || of(notice)
                        .flatMap(clocks -> clocks.of(notice.clock().record()).stream())
                        .anyMatch(clock -> clock.key().equals(key));
    }

    private Stream<RunningClocks> of(Notice notice) {
        return all.stream().filter(clocks -> clocks.records().equals(notice.records()));
    }

    private Optional<Officer> find(String subject, Act act) {
        return officers.find(subject).map(Versioned::state).filter(officer -> officer.holdsOn(day(act.at())));
    }
}
