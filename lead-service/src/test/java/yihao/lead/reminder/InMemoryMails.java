package yihao.lead.reminder;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryMails extends InMemoryAggregates<Mail> implements Mails {

    /// No failure of one mail, which the others survive.
    public static final class Died extends Error {}

    private @Nullable MailAction broken;

    public InMemoryMails() {
        super(Mail::held);
    }

    /// The next such step does not come about, as if the process had died before it.
    public void breakBefore(MailAction step) {
        broken = step;
    }

    @Override
    public synchronized Versioned<Mail> replace(Versioned<Mail> before, Mail state, Enum<?> action, Act act) {
        if (action == broken) {
            broken = null;
            throw new Died();
        }
        return super.replace(before, state, action, act);
    }

    @Override
    public List<Versioned<Mail>> dueAt(Instant now, int limit) {
        return where(mail -> mail.due() != null && !mail.due().isAfter(now));
    }

    @Override
    public Set<String> claimed(Collection<String> claims) {
        return all().stream()
                .flatMap(mail -> mail.state().held().stream())
                .filter(claims::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public long count(Mail.Status status, int most) {
        return where(mail -> mail.status() == status).size();
    }

    @Override
    public Optional<Versioned<Mail>> mostTried() {
        return where(mail -> mail.status() == Mail.Status.WAITING).stream()
                .max(comparing(mail -> mail.state().tries()));
    }
}
