package yihao.talent.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import yihao.kernel.Versioned;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.talent.Talent;
import yihao.talent.talent.Talents;

/// Who could be won on a day, read page by page and kept as the little that a match looks at.
public class Candidates {

    private static final int PAGE = 1_000;

    private final Talents talents;
    private final Catalogues catalogues;
    private final UnaryOperator<Set<String>> fieldsUnder;

    /// @param fieldsUnder all industry codes that begin with one of these
    Candidates(Talents talents, Catalogues catalogues, UnaryOperator<Set<String>> fieldsUnder) {
        this.talents = talents;
        this.catalogues = catalogues;
        this.fieldsUnder = fieldsUnder;
    }

    List<Candidate> all(LocalDate day) {
        return read(Set.of(), day);
    }

    /// Those whose field begins like this one.
    List<Candidate> inField(String head, LocalDate day) {
        var codes = fieldsUnder.apply(Set.of(head));
        return codes.isEmpty() ? List.of() : read(codes, day);
    }

    Candidate of(Versioned<Talent> talent, LocalDate day) {
        return Candidate.of(talent, catalogues, day);
    }

    private List<Candidate> read(Set<String> fields, LocalDate day) {
        var found = new ArrayList<Candidate>();
        var page = talents.winnable(fields, null, PAGE);
        while (!page.isEmpty()) {
            found.addAll(candidates(page, day));
            page = page.size() < PAGE
                    ? List.of()
                    : talents.winnable(fields, page.getLast().state().number(), PAGE);
        }
        return found;
    }

    private List<Candidate> candidates(Collection<Versioned<Talent>> page, LocalDate day) {
        return page.stream()
                .map(talent -> Candidate.of(talent, catalogues, day))
                .toList();
    }
}
