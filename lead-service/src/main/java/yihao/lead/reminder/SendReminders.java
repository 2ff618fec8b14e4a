package yihao.lead.reminder;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.PageByPage;
import yihao.lead.RunningClocks;
import yihao.lead.network.OfficerRegister;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;

/// G6: mails what was given, at least once: queued under a fixed Message-ID, tried, sent, marked as sent. Whatever dies
/// in between is tried again.
public final class SendReminders {

    private static final int AT_ONCE = 200;

    private final Notices notices;
    private final Mails mails;
    private final Mailer mailer;
    private final RuleBook<ReminderRule> book;
    private final WorkingCalendar calendar;
    private final Setbacks setbacks;
    private final MailReaders readers;
    private final Letters letters;

    public SendReminders(
            Notices notices,
            Mails mails,
            Mailer mailer,
            OfficerRegister officers,
            Vault vault,
            List<RunningClocks> all,
            RuleBook<ReminderRule> book,
            WorkingCalendar calendar,
            Consumer<String> log) {
        this.notices = notices;
        this.mails = mails;
        this.mailer = mailer;
        this.book = book;
        this.calendar = calendar;
        this.setbacks = new Setbacks("mailing", log);
        this.readers = new MailReaders(officers);
        this.letters = new Letters(notices, readers, vault, all, setbacks);
    }

    /// The job; nothing without a mail server, nothing new outside of working hours.
    public void round(Act act) {
        setbacks.round(() -> {
            if (mailer.isOn()) {
                setbacks.guard("what waits for a mail", () -> queueAll(act));
                mails.dueAt(act.at(), AT_ONCE)
                        .forEach(mail -> setbacks.guard("mail " + mail.id(), () -> attempt(mail, act)));
            }
        });
    }

    /// How much of the last round did not come about.
    public int failures() {
        return setbacks.inLastRound();
    }

    private void queueAll(Act act) {
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow().rules();
        if (!rule.hours().includes(act.at(), calendar)) {
            return;
        }
        PageByPage.<Notice>all(notices::toMail)
                .collect(Collectors.groupingBy(notice -> notice.state().recipient()))
                .forEach((recipient, waiting) -> setbacks.guard(
                        "a mail of notice " + waiting.getFirst().id(),
                        () -> queue(recipient, waiting, rule.digestAbove(), act)));
    }

    /// What a mail took along before this service died is not taken along again.
    private void queue(String recipient, List<Versioned<Notice>> waiting, int digestAbove, Act act) {
        var ids = waiting.stream().map(Versioned::id).toList();
        var due = readers.of(recipient, CityTime.day(act.at()));
        due.forEach(reader -> queue(reader, ids, digestAbove, act));
        var claimed = mails.claimed(
                due.stream().flatMap(reader -> ids.stream().map(reader::claim)).toList());
        ids.stream()
                .filter(id -> due.stream().map(reader -> reader.claim(id)).allMatch(claimed::contains))
                .forEach(id -> notices.change(id, NoticeAction.MAIL_TOOK, act, one -> Outcome.done(one.taken())));
    }

    private void queue(MailReaders.Reader reader, List<String> waiting, int digestAbove, Act act) {
        var claimed = mails.claimed(waiting.stream().map(reader::claim).toList());
        var free = waiting.stream()
                .filter(notice -> !claimed.contains(reader.claim(notice)))
                .toList();
        if (free.size() > digestAbove) {
            queue(reader, free, act);
        } else {
            free.forEach(one -> queue(reader, List.of(one), act));
        }
    }

    private void queue(MailReaders.Reader reader, List<String> taken, Act act) {
        var id = reader.claim(taken.getFirst());
        var mail = Mail.queued(reader, taken, mailer.messageId(id), act.at());
        try {
            if (mails.find(id).isEmpty()) {
                mails.add(id, mail, MailAction.QUEUED, act.alsoFor());
            } else {
                mails.change(id, MailAction.QUEUED, act, before -> Outcome.done(before.isDropped() ? mail : before));
            }
        } catch (Aggregates.Taken _) {
            // another instance took them along at this instant
        }
    }

    /// Of two instances that try at once the faster one sends.
    private void attempt(Versioned<Mail> mail, Act act) {
        try {
            var tried = mails.replace(mail, mail.state().tried(act.at()), MailAction.TRIED, act);
            var draft = letters.draft(tried.state(), act);
            draft.letter()
                    .map(mailer::send)
                    .ifPresentOrElse(answer -> answered(tried, answer, draft.unread(), act), () -> {
                        if (draft.unread().isEmpty()) {
                            end(tried, Mail.Status.DROPPED, MailAction.DROPPED, act);
                        }
                    });
        } catch (Aggregates.Overtaken _) {
            // it is being tried
        }
    }

    private void answered(Versioned<Mail> tried, Mailer.Answer answer, List<String> unread, Act act) {
        switch (answer) {
            case TAKEN -> {
                if (unread.isEmpty()) {
                    end(tried, Mail.Status.SENT, MailAction.SENT, act);
                } else {
                    leaveRest(tried, unread, act);
                }
            }
            case REFUSED -> end(tried, Mail.Status.REFUSED, MailAction.REFUSED, act);
            case LATER -> {}
        }
    }

    private void end(Versioned<Mail> tried, Mail.Status how, MailAction action, Act act) {
        mails.replace(tried, tried.state().ended(how), action, act);
    }

    /// What could not be read is tried again in a mail of its own: under the same Message-ID it might be thrown away.
    private void leaveRest(Versioned<Mail> tried, List<String> unread, Act act) {
        var rest = tried.state().rest(unread, mailer.messageId(tried.id() + "-" + tried.version()));
        mails.replace(tried, rest, MailAction.PARTLY_SENT, act);
    }
}
