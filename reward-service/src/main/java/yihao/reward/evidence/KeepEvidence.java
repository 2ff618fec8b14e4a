package yihao.reward.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.papers.OpenPaper;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.reward.evidence.Evidenced.Place;

/// Rules EV-01…EV-03: the record says who sees it and who may hand in what now; the folder keeps the files.
public final class KeepEvidence {

    /// The latest; a record whose part is closed keeps what it has, and says so.
    private static final int MOST_INFECTED = 50;

    private final Folders folders;
    private final Papers papers;
    private final Map<String, Evidenced> kinds;

    public KeepEvidence(Folders folders, Papers papers, Collection<Evidenced> kinds) {
        this.folders = folders;
        this.papers = papers;
        this.kinds = kinds.stream().collect(Collectors.toMap(Evidenced::records, Function.identity()));
    }

    public Outcome<Place> find(String records, String id, Actor actor) {
        var kind = kinds.get(records);
        return (kind == null ? Optional.<Place>empty() : kind.find().apply(actor, id))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(EvidenceProblem.EVIDENCE_RECORD_UNKNOWN, "id", id)));
    }

    /// To be asked before the file is read.
    public Outcome<Place> mayHandIn(String records, String id, String part, Actor actor) {
        return find(records, id, actor)
                .flatMap(place -> place.open().contains(part)
                        ? Outcome.done(place)
                        : Outcome.refused(Refusal.of(EvidenceProblem.EVIDENCE_NOT_OPEN, "part", part)));
    }

    /// The record may have moved on while the file was read: it is asked again. A paper that no folder took is
    /// destroyed.
    public Outcome<Folder> handIn(String records, String id, String part, String title, Paper paper, Act act) {
        var file = KeptFile.of(part, title, paper, act);
        var folder = Folder.idOf(records, id);
        var taken = mayHandIn(records, id, part, act.actor()).flatMap(_ -> {
            begin(Folder.emptyOf(records, id), act);
            return folders.change(folder, Folders.Action.HANDED_IN, act, one -> one.with(file));
        });
        var kept = taken.map(Versioned::state);
        if (kept.result().flatMap(one -> one.file(file.fileId())).isEmpty()) {
            papers.destroy(paper.id());
        }
        return kept.flatMap(_ -> files(records, id, act.actor()));
    }

    private void begin(Folder empty, Act act) {
        var folder = Folder.idOf(empty.records(), empty.record());
        if (folders.find(folder).isEmpty()) {
            try {
                folders.add(folder, empty, Folders.Action.BEGUN, act.alsoFor());
            } catch (Aggregates.Taken _) {
                // somebody else began it in between
            }
        }
    }

    /// Rule EV-02.
    public Outcome<Folder> files(String records, String id, Actor actor) {
        return find(records, id, actor)
                .map(place -> folders.find(Folder.idOf(records, id))
                        .map(found -> found.state().shownAt(place))
                        .orElseGet(() -> Folder.emptyOf(records, id)));
    }

    /// An infected file that nobody has replaced, for who may still do so.
    ///
    /// @param page where
    public record ToReplace(KeptFile file, String page) {}

    public List<ToReplace> toReplace(Actor actor) {
        return folders.infected(MOST_INFECTED).stream()
                .flatMap(found -> toReplace(found.state(), actor))
                .toList();
    }

    private Stream<ToReplace> toReplace(Folder folder, Actor actor) {
        var kind = kinds.get(folder.records());
        if (kind == null) {
            return Stream.of();
        }
        return kind.find().apply(actor, folder.record()).stream()
                .flatMap(place -> folder.toReplace().filter(file -> place.open().contains(file.part())))
                .map(file -> new ToReplace(file, kind.page() + folder.record()));
    }

    /// Rule EV-02: a file is handed out with its record alone, and as safe as its scan says.
    public Outcome<OpenPaper> open(String records, String id, String fileId, Actor actor) {
        return files(records, id, actor)
                .flatMap(folder -> folder.file(fileId)
                        .flatMap(file -> papers.open(new PaperId(file.fileId())))
                        .orElseGet(() -> Outcome.refused(Refusal.of(EvidenceProblem.EVIDENCE_UNKNOWN, "id", fileId))));
    }
}
