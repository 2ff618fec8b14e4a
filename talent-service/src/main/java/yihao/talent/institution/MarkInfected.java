package yihao.talent.institution;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.papers.InfectionListener;
import yihao.papers.Paper;
import yihao.talent.institution.Evidence.Infection;

/// Rule TI-06: evidence in which the virus scanner found something no longer counts; it stays in the record and says
/// why.
final class MarkInfected implements InfectionListener {

    private static final int MOST = 200;

    private final Institutions institutions;
    private final Clock clock;

    MarkInfected(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public boolean infected(Paper paper) {
        var now = clock.instant();
        var holders = institutions.withFile(paper.id().value(), MOST);
        var infection = new Infection(Objects.requireNonNullElse(paper.scan().detail(), "?"), now);
        var act = Act.ofService("talent", now, UUID.randomUUID().toString());
        holders.forEach(holder -> institutions
                .change(
                        holder.id(),
                        InstitutionAction.EVIDENCE_INFECTED,
                        act,
                        institution -> Outcome.done(institution.with(institution
                                .folder()
                                .withEvidence(one ->
                                        one.file().sha256().equals(paper.sha256()) ? one.infect(infection) : one))))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString())));
        return !holders.isEmpty();
    }
}
