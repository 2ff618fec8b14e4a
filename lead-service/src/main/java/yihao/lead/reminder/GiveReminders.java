package yihao.lead.reminder;

import static yihao.kernel.CityTime.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.Network;
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
    private final MailReaders readers;
    private final Setbacks setbacks;
    private final SettleNotices settleNotices;

    public GiveReminders(
            List<RunningClocks> all,
            Notices notices,
            OfficerRegister officers,
            Network network,
            RuleBook<ReminderRule> book,
            WorkingCalendar calendar,
            Mailer mailer,
            Consumer<String> log) {
        this.all = List.copyOf(all);
        this.notices = notices;
        this.officers = officers;
        this.network = network;
        this.book = book;
        this.calendar = calendar;
        this.mailer = mailer;
        this.readers = new MailReaders(officers);
        this.setbacks = new Setbacks("giving", log);
        this.settleNotices = new SettleNotices(this.all, notices, officers, setbacks);
    }

    /// The job: first what is new, then what has become quiet.
    public void round(Act act) {
        setbacks.round(() -> {
            var today = day(act.at());
            var rule = book.inForce(today).orElseThrow().rules();
            var recipients = new Recipients(officers, network, today);
            var running = new HashSet<String>();
            for (var clocks : all) {
                setbacks.guard("the clocks of " + clocks.records(), () -> give(clocks, rule, recipients, running, act));
            }
            settleNotices.round(running, act);
        });
    }

    /// How much of the last round did not come about.
    public int failures() {
        return setbacks.inLastRound();
    }

    /// Those that were read before a record broke the question are given, too.
    private void give(RunningClocks clocks, ReminderRule rule, Recipients recipients, Set<String> running, Act act) {
        var some = new ArrayList<RunningClock>();
        try {
            clocks.dueBy(rule.horizon(clocks.kinds(), day(act.at()), calendar)).forEach(clock -> {
                running.add(clock.key());
                some.add(clock);
                if (some.size() == AT_ONCE) {
                    var full = List.copyOf(some);
                    some.clear();
                    give(clocks, full, rule, recipients, act);
                }
            });
        } finally {
            give(clocks, some, rule, recipients, act);
        }
    }

    private record Candidate(RunningClock clock, Versioned<Officer> officer, ReminderRule.Stage stage) {}

    private void give(
            RunningClocks clocks, List<RunningClock> some, ReminderRule rule, Recipients recipients, Act act) {
        var candidates = new LinkedHashMap<String, Candidate>();
        for (var clock : some) {
            setbacks.guard(
                    what(clocks, clock),
                    () -> lastStages(clock, rule, recipients, act)
                            .forEach((officer, stage) -> candidates.put(
                                    Notice.id(officer.id(), clocks.records(), clock, stage),
                                    new Candidate(clock, officer, stage))));
        }
        candidates.keySet().removeAll(notices.given(candidates.keySet()));
        candidates.forEach((id, candidate) ->
                setbacks.guard(what(clocks, candidate.clock()), () -> give(clocks, id, candidate, act)));
    }

    private static String what(RunningClocks clocks, RunningClock clock) {
        return "a reminder of " + clocks.records() + " " + clock.key();
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

    /// Nobody is reminded of what it may not see. What was withdrawn is given again to whoever is back and may.
    private void give(RunningClocks clocks, String id, Candidate candidate, Act act) {
        var subject = candidate.officer().id();
        var officer = candidate.officer().state();
        if (!clocks.sees(candidate.clock(), officer.as(subject))) {
            return;
        }
        var toMail = mailer.isOn() && !readers.of(subject, day(act.at())).isEmpty();
        var notice = Notice.given(
                subject, officer.unit(), clocks.records(), candidate.clock(), candidate.stage(), act.at(), toMail);
        try {
            notices.add(id, notice, NoticeAction.GIVEN, act);
        } catch (Aggregates.Taken _) {
            // it was withdrawn, or another instance gave it at this instant
            notices.change(
                    id,
                    NoticeAction.GIVEN_AGAIN,
                    act,
                    before -> Outcome.done(before.givenAgain(officer.unit(), act.at(), toMail)));
        }
    }
}
