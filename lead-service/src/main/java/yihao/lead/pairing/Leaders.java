package yihao.lead.pairing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import yihao.kernel.Function;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.rules.RuleBook;

/// L2: the officers who may be paired with a firm, or answer for an industry chain, on a day.
public final class Leaders {

    private static final int MOST = 200;

    private final OfficerRegister officers;
    private final RuleBook<LeaderRule> book;

    public Leaders(OfficerRegister officers, RuleBook<LeaderRule> book) {
        this.officers = officers;
        this.book = book;
    }

    public record Leader(String subject, String name) {}

    public boolean isOne(String subject, LocalDate day) {
        return officers.find(subject).filter(found -> leads(found.state(), day)).isPresent();
    }

    public List<Leader> on(LocalDate day) {
        return officers.withAny(functions(day), MOST).stream()
                .filter(found -> leads(found.state(), day))
                .map(found -> new Leader(found.id(), found.state().name()))
                .sorted(comparing(Leader::name).thenComparing(Leader::subject))
                .toList();
    }

    private boolean leads(Officer officer, LocalDate day) {
        return officer.holdsOn(day) && !Collections.disjoint(officer.functions(), functions(day));
    }

    private Set<Function> functions(LocalDate day) {
        return book.inForce(day).orElseThrow().rules().functions();
    }
}
