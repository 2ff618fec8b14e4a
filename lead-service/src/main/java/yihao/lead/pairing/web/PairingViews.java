package yihao.lead.pairing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.InvestorName;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.pairing.PairLeader;
import yihao.lead.pairing.Pairing;
import yihao.lead.pairing.PairingSight;
import yihao.platform.secrecy.Vault;

/// Pairings as they are shown: whom to speak to at the firm, to whom that is for.
@Component
class PairingViews {

    private final FindEnterprise find;
    private final PairLeader pairLeader;
    private final Vault vault;

    PairingViews(FindEnterprise findEnterprise, PairLeader pairLeader, Vault vault) {
        this.find = findEnterprise;
        this.pairLeader = pairLeader;
        this.vault = vault;
    }

    enum Status {
        COMING,
        RUNNING,
        /// Past its last day, and nobody has renewed or ended it.
        EXPIRED,
        ENDED
    }

    record FirmView(String id, String number, List<InvestorName> names) {}

    /// @param leader the subject of an officer
    /// @param contact none for whom it is not for
    record PairingView(
            String id,
            String number,
            long version,
            FirmView firm,
            String leader,
            Contact.@Nullable Opened contact,
            Status status,
            LocalDate from,
            LocalDate until,
            List<Pairing.Term> terms,
            List<Pairing.HandOver> handOvers,
            Pairing.@Nullable End end,
            String pairedBy,
            Instant pairedAt,
            List<String> actions) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "PairingView[" + number + "]";
        }
    }

    /// Of a firm that the actor sees.
    PairingView of(Versioned<Pairing> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        var firm = find.of(one.enterpriseId(), actor).orElseThrow();
        return new PairingView(
                stored.id(),
                one.number(),
                stored.version(),
                new FirmView(firm.id(), firm.state().number(), firm.names()),
                one.leader(),
                PairingSight.seesContact(actor, one) ? one.contact().opened(vault) : null,
                status(one, today),
                one.firstDay(),
                one.lastDay(),
                one.terms().reversed(),
                one.handOvers().reversed(),
                one.end(),
                one.pairedBy(),
                one.pairedAt(),
                pairLeader.actions(actor, one));
    }

    private static Status status(Pairing one, LocalDate today) {
        if (!one.stands()) {
            return Status.ENDED;
        }
        if (one.lastDay().isBefore(today)) {
            return Status.EXPIRED;
        }
        return one.firstDay().isAfter(today) ? Status.COMING : Status.RUNNING;
    }
}
