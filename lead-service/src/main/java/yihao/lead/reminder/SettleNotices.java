package yihao.lead.reminder;

import static yihao.kernel.CityTime.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.kernel.Act;
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
        var onDuty = new HashMap<String, String>();
        var newest = new HashMap<String, Versioned<Notice>>();
        PageByPage.<Notice>all(notices::running)
                .forEach(notice -> setbacks.guard("notice " + notice.id(), () -> {
                    if (stands(notice.state(), running, onDuty, act)) {
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

    private boolean stands(Notice notice, Set<String> running, Map<String, String> onDuty, Act act) {
        return runs(notice, running)
                && notice.unit().equals(onDuty.computeIfAbsent(notice.recipient(), subject -> unitOf(subject, act)));
    }

    /// A clock that this round did not meet is asked for at its record: it may have been written meanwhile.
    private boolean runs(Notice notice, Set<String> running) {
        var key = notice.clock().key();
        return running.contains(key)
                || all.stream()
                        .filter(clocks -> clocks.records().equals(notice.records()))
                        .flatMap(clocks -> clocks.of(notice.clock().record()).stream())
                        .anyMatch(clock -> clock.key().equals(key));
    }

    private String unitOf(String subject, Act act) {
        return officers.find(subject)
                .map(Versioned::state)
                .filter(officer -> officer.holdsOn(day(act.at())))
                .map(Officer::unit)
                .orElse("");
    }
}
