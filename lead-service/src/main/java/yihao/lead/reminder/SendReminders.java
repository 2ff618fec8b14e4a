package yihao.lead.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.PageByPage;
import yihao.lead.RunningClocks;
import yihao.lead.network.Officer;
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
    private final OfficerRegister officers;
    private final Vault vault;
    private final List<RunningClocks> all;
    private final RuleBook<ReminderRule> book;
    private final WorkingCalendar calendar;

    public SendReminders(
            Notices notices,
            Mails mails,
            Mailer mailer,
            OfficerRegister officers,
            Vault vault,
            List<RunningClocks> all,
            RuleBook<ReminderRule> book,
            WorkingCalendar calendar) {
        this.notices = notices;
        this.mails = mails;
        this.mailer = mailer;
        this.officers = officers;
        this.vault = vault;
        this.all = List.copyOf(all);
        this.book = book;
        this.calendar = calendar;
    }

    /// The job; nothing without a mail server, nothing new outside of working hours.
    public void round(Act act) {
        if (!mailer.isOn()) {
            return;
        }
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow().rules();
        if (rule.hours().includes(act.at(), calendar)) {
            PageByPage.<Notice>all(notices::toMail)
                    .collect(Collectors.groupingBy(notice -> notice.state().recipient()))
                    .forEach((recipient, waiting) -> queue(recipient, waiting, rule.digestAbove(), act));
        }
        mails.dueAt(act.at(), AT_ONCE).forEach(mail -> attempt(mail, act));
    }

    /// What a mail took along before this service died is not taken along again.
    private void queue(String recipient, List<Versioned<Notice>> waiting, int digestAbove, Act act) {
        var ids = waiting.stream().map(Versioned::id).toList();
        var free = new ArrayList<>(ids);
        free.removeAll(mails.taken(ids));
        if (free.size() > digestAbove) {
            queue(recipient, List.copyOf(free), act);
        } else {
            free.forEach(one -> queue(recipient, List.of(one), act));
        }
        mails.taken(ids)
                .forEach(id -> notices.change(id, NoticeAction.MAIL_TOOK, act, one -> Outcome.done(one.taken())));
    }

    private void queue(String recipient, List<String> taken, Act act) {
        var id = taken.getFirst();
        try {
            mails.add(
                    id,
                    Mail.queued(recipient, taken, mailer.messageId(id), act.at()),
                    MailAction.QUEUED,
                    act.alsoFor());
        } catch (Aggregates.Taken _) {
            // another instance took them along at this instant
        }
    }

    /// Of two instances that try at once the faster one sends.
    private void attempt(Versioned<Mail> mail, Act act) {
        try {
            var tried = mails.replace(mail, mail.state().tried(act.at()), MailAction.TRIED, act);
            switch (letter(tried.state(), act).map(mailer::send).orElse(null)) {
                case null -> end(tried, Mail.Status.DROPPED, MailAction.DROPPED, act);
                case TAKEN -> end(tried, Mail.Status.SENT, MailAction.SENT, act);
                case REFUSED -> end(tried, Mail.Status.REFUSED, MailAction.REFUSED, act);
                case LATER -> {}
            }
        } catch (Aggregates.Overtaken _) {
            // it is being tried
        }
    }

    private void end(Versioned<Mail> tried, Mail.Status how, MailAction action, Act act) {
        mails.replace(tried, tried.state().ended(how), action, act);
    }

    /// Nothing where all is settled or nobody is left to write to.
    private Optional<Mailer.Letter> letter(Mail mail, Act act) {
        return officers.find(mail.recipient())
                .map(Versioned::state)
                .filter(officer -> officer.holdsOn(CityTime.day(act.at())))
                .flatMap(officer -> letter(mail, officer, act));
    }

    private Optional<Mailer.Letter> letter(Mail mail, Officer officer, Act act) {
        var box = officer.mailbox();
        var entries = notices.all(mail.notices()).stream()
                .map(Versioned::state)
                .filter(notice -> !notice.isSettled())
                .flatMap(notice -> entry(notice, officer, act))
                .toList();
        return box == null || entries.isEmpty()
                ? Optional.empty()
                : box.opened(vault).map(to -> new Mailer.Letter(mail.messageId(), to, languages(box), entries));
    }

    private Stream<Mailer.Entry> entry(Notice notice, Officer officer, Act act) {
        var clock = notice.clock();
        return all.stream()
                .filter(clocks -> clocks.records().equals(notice.records()))
                .flatMap(clocks -> clocks.about(clock, officer.as(notice.recipient())).stream())
                .map(about -> new Mailer.Entry(
                        clock.kind(),
                        about.number(),
                        clock.on(),
                        CityTime.day(act.at()).isAfter(clock.on()),
                        notice.link()));
    }

    private static List<Locale> languages(Officer.Mailbox box) {
        return switch (box.language()) {
            case null -> List.of(Locale.CHINESE, Locale.ENGLISH);
            case ZH -> List.of(Locale.CHINESE);
            case EN -> List.of(Locale.ENGLISH);
        };
    }
}
