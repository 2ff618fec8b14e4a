package yihao.lead.reminder;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.LIAISON_CLIENT;
import static yihao.kernel.Function.SUPERVISION;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.lead.InMemoryOfficers;
import yihao.lead.PersonalField;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.lead.World;
import yihao.lead.network.Deputyship;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerAction;
import yihao.platform.secrecy.Vault;
import yihao.reference.ChineseCalendar;
import yihao.testkit.twins.InMemoryPersonKeys;

/// A city whose officers are reminded of the clocks that a test sets running.
public final class ReminderWorld {

    static final LocalDate FRIDAY = LocalDate.of(2026, 9, 4);

    public final Vault vault = InMemoryPersonKeys.vault();
    final InMemoryOfficers officers = new InMemoryOfficers();
    final TwinNetwork network = new TwinNetwork();
    public final InMemoryNotices notices = new InMemoryNotices();
    public final InMemoryMails mails = new InMemoryMails();
    final List<String> log = new CopyOnWriteArrayList<>();
    public final TwinClocks clocks = new TwinClocks();
    /// Whose clocks are looked at.
    public final List<RunningClocks> all = new ArrayList<>(List.of(clocks));
    private final Mailer mailer;
    final ReadNotices readNotices = new ReadNotices(notices, List.of(clocks));

    public ReminderWorld(Mailer mailer) {
        this.mailer = mailer;
        officer("zhangdian.officer", World.ZHANGDIAN, UNIT_OFFICER);
        officer("zhangdian.head", World.ZHANGDIAN, UNIT_HEAD);
        officer("bureau.officer", World.BUREAU, BUREAU_OFFICER);
        officer("bureau.head", World.BUREAU, BUREAU_HEAD);
        officer("supervision", World.CITY, SUPERVISION);
        officer("liaison-munich", World.MUNICH, LIAISON_CLIENT);
    }

    public void officer(String subject, String unit, Function function) {
        appoint(subject, unit, function, null);
    }

    public void reachable(String subject, String unit, String address, Officer.@Nullable Language language) {
        reachable(subject, unit, UNIT_OFFICER, address, language);
    }

    void reachable(
            String subject, String unit, Function function, String address, Officer.@Nullable Language language) {
        var person = vault.admit();
        var sealed = vault.seal(person, PersonalField.EMAIL, address);
        appoint(subject, unit, function, new Officer.Mailbox(person, sealed, language));
    }

    private void appoint(String subject, String unit, Function function, Officer.@Nullable Mailbox mailbox) {
        var officer = new Officer(
                subject,
                unit,
                List.of(),
                Set.of(function),
                LocalDate.of(2026, 1, 1),
                null,
                List.of(),
                List.of(),
                mailbox);
        var act = act("2026-01-01T02:00:00Z");
        officers.find(subject)
                .ifPresentOrElse(
                        before -> officers.replace(before, officer, OfficerAction.CHANGED, act),
                        () -> officers.add(subject, officer, OfficerAction.APPOINTED, act));
    }

    /// From the first to the last of these days.
    void standsIn(String deputy, String officer, LocalDate from, LocalDate until) {
        change(officer, null, List.of(new Deputyship(deputy, from, until, null)));
    }

    /// Its last day has been.
    void leaves(String subject) {
        change(subject, LocalDate.of(2026, 1, 2), List.of());
    }

    private void change(String subject, @Nullable LocalDate until, List<Deputyship> deputies) {
        var before = officers.find(subject).orElseThrow();
        var was = before.state();
        var next = new Officer(
                was.name(),
                was.unit(),
                List.of(),
                was.functions(),
                was.from(),
                until,
                deputies,
                List.of(),
                was.mailbox());
        officers.replace(before, next, OfficerAction.CHANGED, act("2026-01-02T02:00:00Z"));
    }

    /// Owed by Zhangdian by the end of Friday, 4 September 2026.
    public RunningClock runs(String record) {
        return clocks.start(new RunningClock(record, "lead.report", "", World.ZHANGDIAN, RunningClock.WORKERS, FRIDAY));
    }

    public GiveReminders giving() {
        return new GiveReminders(
                all, notices, officers, network, ReminderRule.shipped(), ChineseCalendar.shipped(), mailer, log::add);
    }

    public void give(String at) {
        giving().round(act(at));
    }

    public SendReminders sending() {
        return new SendReminders(
                notices,
                mails,
                mailer,
                officers,
                vault,
                all,
                ReminderRule.shipped(),
                ChineseCalendar.shipped(),
                log::add);
    }

    public void send(String at) {
        sending().round(act(at));
    }

    /// Both, as the job does.
    public void round(String at) {
        give(at);
        send(at);
    }

    public void answer(RunningClock clock) {
        clocks.running.remove(clock);
    }

    /// Who was reminded, and at which stage.
    public List<String> given() {
        return notices.all().stream()
                .map(one -> one.state().recipient() + ": " + one.state().stage())
                .sorted()
                .toList();
    }

    static Act act(String at) {
        return Act.ofService("lead", Instant.parse(at), "test");
    }

    /// Takes every letter, unless it is told what to answer.
    public static final class TwinMailer implements Mailer {

        public final List<Letter> sent = new ArrayList<>();
        Answer answer = Answer.TAKEN;

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public String messageId(String mail) {
            return "<" + mail + "@test>";
        }

        @Override
        public Answer send(Letter letter) {
            sent.add(letter);
            return answer;
        }
    }
}
