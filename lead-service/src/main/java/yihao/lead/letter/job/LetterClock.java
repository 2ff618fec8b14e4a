package yihao.lead.letter.job;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.lead.letter.EndLetter;
import yihao.lead.letter.UseLetter;
import yihao.platform.jobs.Leases;

/// Finishes what broke off while something was made of a letter, and forgets letters whose time is
/// over; one instance at a time.
@Component
class LetterClock {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final UseLetter useLetter;
    private final EndLetter endLetter;
    private final Leases leases;
    private final Clock clock;

    LetterClock(UseLetter useLetter, EndLetter endLetter, Leases leases, Clock clock) {
        this.useLetter = useLetter;
        this.endLetter = endLetter;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.lead.clock:30s}", initialDelayString = "${yihao.lead.clock:30s}")
    void tick() {
        leases.once("letters", AT_MOST, () -> {
            var act = Act.ofService("lead", clock.instant(), UUID.randomUUID().toString());
            useLetter.finishAll(act);
            endLetter.forgetOld(act);
        });
    }
}
