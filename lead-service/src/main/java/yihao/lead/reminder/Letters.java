package yihao.lead.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.RunningClocks;
import yihao.lead.network.Officer;
import yihao.platform.secrecy.Vault;

/// G6: what a mail says when it goes out: of its notices those that still ask for something, as its reader sees them.
final class Letters {

    private final Notices notices;
    private final MailReaders readers;
    private final Vault vault;
    private final List<RunningClocks> all;
    private final Setbacks setbacks;

    Letters(Notices notices, MailReaders readers, Vault vault, List<RunningClocks> all, Setbacks setbacks) {
        this.notices = notices;
        this.readers = readers;
        this.vault = vault;
        this.all = List.copyOf(all);
        this.setbacks = setbacks;
    }

    /// @param letter none where nothing is to be said, or nobody is left to write to
    /// @param unread notices whose records could not be read now
    record Draft(Optional<Mailer.Letter> letter, List<String> unread) {}

    Draft draft(Mail mail, Act act) {
        return readers.actor(mail, CityTime.day(act.at()))
                .map(actor -> draft(mail, actor, act))
                .orElseGet(() -> new Draft(Optional.empty(), List.of()));
    }

    private Draft draft(Mail mail, Actor actor, Act act) {
        var entries = new ArrayList<Mailer.Entry>();
        var unread = new ArrayList<String>();
        notices.all(mail.notices()).stream()
                .filter(notice -> !notice.state().isQuiet())
                .forEach(notice -> {
                    var isRead = setbacks.guard(
                            "notice " + notice.id(),
                            () -> entry(notice.state(), actor, act).forEach(entries::add));
                    if (!isRead) {
                        unread.add(notice.id());
                    }
                });
        return new Draft(entries.isEmpty() ? Optional.empty() : letter(mail, entries), unread);
    }

    private Optional<Mailer.Letter> letter(Mail mail, List<Mailer.Entry> entries) {
        return readers.mailbox(mail.recipient())
                .flatMap(box -> box.opened(vault)
                        .map(to -> new Mailer.Letter(
                                mail.messageId(), to, languages(box), mail.officer() != null, List.copyOf(entries))));
    }

    private Stream<Mailer.Entry> entry(Notice notice, Actor actor, Act act) {
        var clock = notice.clock();
        return all.stream()
                .filter(clocks -> clocks.records().equals(notice.records()))
                .flatMap(clocks -> clocks.about(clock, actor).stream())
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
