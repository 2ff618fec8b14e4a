package yihao.lead.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Attachment;
import yihao.lead.Leads;
import yihao.lead.LetterUse.Kind;
import yihao.lead.document.KeepDocuments;
import yihao.lead.letter.Content.File;
import yihao.lead.letter.Letter.NotFiled;
import yihao.lead.letter.Letter.Use;
import yihao.lead.visit.ProveVisit;
import yihao.lead.visit.Visits;
import yihao.papers.Paper;
import yihao.papers.Papers;

/// L3: the letter and its files become documents of the lead, or proofs of the visit, by the rules of
/// those. Each has an id that follows from the letter, so that none is filed twice.
public final class FileLetter {

    private final Leads leads;
    private final KeepDocuments documents;
    private final Visits visits;
    private final ProveVisit proofs;
    private final Papers papers;
    private final OpenLetter open;

    public FileLetter(
            Leads leads, KeepDocuments documents, Visits visits, ProveVisit proofs, Papers papers, OpenLetter open) {
        this.leads = leads;
        this.documents = documents;
        this.visits = visits;
        this.proofs = proofs;
        this.papers = papers;
        this.open = open;
    }

    /// What a letter became.
    ///
    /// @param filed ids of the files that are there
    record Target(Kind kind, String id, String number, String unit, String by, List<String> filed) {}

    String newId(Kind kind) {
        return switch (kind) {
            case LEAD -> leads.newId();
            case VISIT -> visits.newId();
        };
    }

    Optional<Target> find(Use use) {
        return switch (use.kind()) {
            case LEAD ->
                leads.find(use.id()).map(lead -> {
                    var report = lead.state().report();
                    var filed = ids(lead.state().documents());
                    return new Target(
                            use.kind(), lead.id(), lead.state().number(), report.unit(), report.reporter(), filed);
                });
            case VISIT ->
                visits.find(use.id()).map(visit -> {
                    var state = visit.state();
                    return new Target(
                            use.kind(),
                            visit.id(),
                            state.number(),
                            state.unit(),
                            state.plannedBy(),
                            ids(state.proofs()));
                });
        };
    }

    private static List<String> ids(List<Attachment> files) {
        return files.stream().map(Attachment::id).toList();
    }

    /// Which of the files were not taken, and why. What somebody else has filed meanwhile is there.
    List<NotFiled> file(String letterId, Letter letter, Use use, Target target, Act act) {
        var refused = new LinkedHashMap<String, NotFiled>();
        var files = open.whole(letter, act);
        for (int place = 0; place < files.size(); place++) {
            var id = UUID.nameUUIDFromBytes((letterId + "|" + place).getBytes(UTF_8))
                    .toString();
            var refusal = target.filed().contains(id) ? null : file(id, files.get(place), target, act);
            if (refusal != null) {
                refused.put(id, new NotFiled(place, refusal.problem().code()));
            }
        }
        find(use).ifPresent(now -> now.filed().forEach(refused::remove));
        return List.copyOf(refused.values());
    }

    private @Nullable Refusal file(String id, File file, Target target, Act act) {
        var why = whyNot(target, attachment(id, file.name(), null, target, act));
        if (why != null) {
            return why;
        }
        var filed = papers.store(new ByteArrayInputStream(file.bytes()), file.name(), file.contentType())
                .flatMap(paper -> attach(target, attachment(id, paper.name(), paper, target, act), act));
        return refusal(filed);
    }

    private static @Nullable Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal;
            case Outcome.Done<?> _ -> null;
        };
    }

    /// Asked before a file is kept.
    private @Nullable Refusal whyNot(Target target, Attachment file) {
        return switch (target.kind()) {
            case LEAD -> refusal(leads.find(target.id()).orElseThrow().state().attach(file));
            case VISIT -> proofs.whyNotOf(target.id()).orElse(null);
        };
    }

    private Outcome<Attachment> attach(Target target, Attachment file, Act act) {
        return switch (target.kind()) {
            case LEAD -> documents.file(target.id(), file, act).map(_ -> file);
            case VISIT -> proofs.file(target.id(), file, act).map(_ -> file);
        };
    }

    private static Attachment attachment(String id, String title, @Nullable Paper paper, Target target, Act act) {
        return new Attachment(
                id,
                title,
                paper == null ? "" : paper.id().value(),
                paper == null ? "" : paper.contentType(),
                paper == null ? 0 : paper.size(),
                paper == null ? "" : paper.sha256(),
                target.unit(),
                target.by(),
                act.at(),
                null);
    }
}
