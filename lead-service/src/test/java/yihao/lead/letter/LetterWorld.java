package yihao.lead.letter;

import static yihao.lead.World.done;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LetterUse.Kind;
import yihao.lead.World;
import yihao.lead.document.KeepDocuments;
import yihao.lead.enterprise.FirmsInText;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.intake.ReportLead.Reported;
import yihao.lead.letter.mime.MimeLetters;
import yihao.lead.visit.ProveVisit;
import yihao.lead.visit.VisitWorld;
import yihao.papers.PaperLimits;
import yihao.papers.Papers;
import yihao.papers.Release;
import yihao.papers.memory.InMemoryPapers;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.testkit.twins.Acts;
import yihao.testkit.twins.InMemoryPersonKeys;

/// The city with its letters.
final class LetterWorld {

    static final String DAY = "2026-09-01T02:00:00Z";

    final RuleBook<LetterRule> book = LetterRule.shipped();
    final World world = new World();
    final VisitWorld visits =
            new VisitWorld(world, (trip, _, _) -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", trip)));
    final Vault vault = InMemoryPersonKeys.vault();
    final Map<String, Sealed> files = new HashMap<>();
    final InMemoryLetters letters = new InMemoryLetters();
    final LetterSight sight = new LetterSight(letters);
    final LetterSafe safe = new LetterSafe(vault, new FilesInMemory());
    final MimeLetters reader = new MimeLetters();
    final ReceiveLetter receiveLetter = new ReceiveLetter(letters, safe, reader, book);
    final OpenLetter openLetter = new OpenLetter(safe, reader, book);
    final DraftLetter draftLetter = new DraftLetter(
            new FirmsInText(world.enterprises, world.enterpriseSight, new IdentityKeys(world.names)), book);
    final Papers papers = new InMemoryPapers(
            new PaperLimits(1 << 20, Set.of("application/pdf", "message/rfc822", "text/calendar")), Release.ONLY_CLEAN);
    final UseLetter useLetter = new UseLetter(
            letters,
            sight,
            new FileLetter(
                    world.leads,
                    new KeepDocuments(world.leads, world.sight),
                    visits.visits,
                    new ProveVisit(visits.visits, visits.sight),
                    papers,
                    openLetter),
            book);
    final EndLetter endLetter = new EndLetter(letters, sight, safe);

    private final class FilesInMemory implements SealedFiles {

        @Override
        public String keep(Sealed file) {
            var id = UUID.randomUUID().toString();
            files.put(id, file);
            return id;
        }

        @Override
        public Optional<Sealed> find(String id) {
            return Optional.ofNullable(files.get(id));
        }

        @Override
        public void remove(String id) {
            files.remove(id);
        }
    }

    static Act act(Actor by) {
        return Acts.by(by, DAY);
    }

    Versioned<Letter> received(Actor by, byte[] file) {
        return done(receiveLetter.receive(file, act(by))).letter();
    }

    Letter now(String id) {
        return letters.find(id).orElseThrow().state();
    }

    Letter.Became became(String id) {
        return Objects.requireNonNull(now(id).became());
    }

    Letter.Use use(String id) {
        return Objects.requireNonNull(now(id).use());
    }

    /// As the form of a lead does it.
    Outcome<Reported> lead(String letter, String firm, Actor by) {
        return useLetter.once(
                letter,
                Kind.LEAD,
                act(by),
                id -> world.reportLead.report(id, World.typed(World.investor(firm)), act(by)));
    }

    Lead theLead() {
        return world.leads.all().getFirst().state();
    }
}
