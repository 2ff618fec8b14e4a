package yihao.lead.reminder;

import static yihao.kernel.CityTime.day;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.Network;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.rules.RuleBook;

/// G6: looks at all running clocks and gives each person what it has not been given: of the stages whose time has come
/// only the last, so that a service that was down for days tells what is true now, once.
public final class GiveReminders {

    private static final int AT_ONCE = 200;

    private final List<RunningClocks> all;
    private final Notices notices;
    private final OfficerRegister officers;
    private final Network network;
    private final RuleBook<ReminderRule> book;
    private final WorkingCalendar calendar;
    private final Mailer mailer;

    public GiveReminders(
            List<RunningClocks> all,
            Notices notices,
            OfficerRegister officers,
            Network network,
            RuleBook<ReminderRule> book,
            WorkingCalendar calendar,
            Mailer mailer) {
        this.all = List.copyOf(all);
        this.notices = notices;
        this.officers = officers;
        this.network = network;
        this.book = book;
        this.calendar = calendar;
        this.mailer = mailer;
    }

    /// The job: first what is new, then what has become quiet.
    public void round(Act act) {
        var today = day(act.at());
        var rule = book.inForce(today).orElseThrow().rules();
        var recipients = new Recipients(officers, network, today);
        var running = new HashSet<String>();
        for (var clocks : all) {
            clocks.dueBy(rule.horizon(today, calendar))
                    .gather(Gatherers.windowFixed(AT_ONCE))
                    .forEach(some -> {
                        some.forEach(clock -> running.add(clock.key()));
                        give(clocks, some, rule, recipients, act);
                    });
        }
        settle(running, act);
    }

    private record Candidate(RunningClock clock, Versioned<Officer> officer, ReminderRule.Stage stage) {}

    private void give(
            RunningClocks clocks, List<RunningClock> some, ReminderRule rule, Recipients recipients, Act act) {
        var candidates = new LinkedHashMap<String, Candidate>();
        for (var clock : some) {
            lastStages(clock, rule, recipients, act)
                    .forEach((officer, stage) -> candidates.put(
                            Notice.id(officer.id(), clocks.records(), clock, stage),
                            new Candidate(clock, officer, stage)));
        }
        candidates.keySet().removeAll(notices.given(candidates.keySet()));
        candidates.forEach((id, candidate) -> give(clocks, id, candidate, act));
    }

    /// Of each person the last stage that is meant for it.
    private Map<Versioned<Officer>, ReminderRule.Stage> lastStages(
            RunningClock clock, ReminderRule rule, Recipients recipients, Act act) {
        var last = new LinkedHashMap<Versioned<Officer>, ReminderRule.Stage>();
        for (var stage : rule.begun(clock.kind(), clock.on(), act.at(), calendar)) {
            stage.to().stream()
                    .flatMap(to -> recipients.of(clock, to).stream())
                    .forEach(officer -> last.put(officer, stage));
        }
        return last;
    }

    /// Nobody is reminded of what it may not see.
    private void give(RunningClocks clocks, String id, Candidate candidate, Act act) {
        var subject = candidate.officer().id();
        var officer = candidate.officer().state();
        if (clocks.about(candidate.clock(), officer.as(subject)).isEmpty()) {
            return;
        }
        var toMail = mailer.isOn() && officer.mailbox() != null;
        var notice = Notice.given(
                subject, officer.unit(), clocks.records(), candidate.clock(), candidate.stage(), act.at(), toMail);
        try {
            notices.add(id, notice, NoticeAction.GIVEN, act);
        } catch (Aggregates.Taken _) {
            // another instance gave it at this instant
        }
    }

    /// One stands per person and clock: that of the last stage.
    private void settle(Set<String> running, Act act) {
        var onDuty = new HashMap<String, String>();
        var newest = new HashMap<String, Versioned<Notice>>();
        PageByPage.<Notice>all(notices::running).forEach(notice -> {
            if (stands(notice.state(), running, onDuty, act)) {
                newest.merge(notice.state().place(), notice, (one, other) -> supersede(one, other, act));
            } else {
                notices.change(notice.id(), NoticeAction.SETTLED, act, one -> Outcome.done(one.settled(act.at())));
            }
        });
    }

    private Versioned<Notice> supersede(Versioned<Notice> one, Versioned<Notice> other, Act act) {
        var isLater = one.state().givenAt().isAfter(other.state().givenAt());
        var earlier = isLater ? other : one;
        notices.change(earlier.id(), NoticeAction.SUPERSEDED, act, it -> Outcome.done(it.superseded(act.at())));
        return isLater ? one : other;
    }

    /// A clock that this round did not meet is asked for at its record: it may have been written meanwhile.
    private boolean stands(Notice notice, Set<String> running, Map<String, String> onDuty, Act act) {
        var key = notice.clock().key();
        var runs = running.contains(key)
                || all.stream()
                        .filter(clocks -> clocks.records().equals(notice.records()))
                        .flatMap(clocks -> clocks.of(notice.clock().record()).stream())
                        .anyMatch(clock -> clock.key().equals(key));
        return runs
                && notice.unit().equals(onDuty.computeIfAbsent(notice.recipient(), subject -> unitOf(subject, act)));
    }

    private String unitOf(String subject, Act act) {
        return officers.find(subject)
                .map(Versioned::state)
                .filter(officer -> officer.holdsOn(day(act.at())))
                .map(Officer::unit)
                .orElse("");
    }
}
