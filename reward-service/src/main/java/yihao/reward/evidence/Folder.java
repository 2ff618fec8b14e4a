package yihao.reward.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.evidence.Evidenced.Place;

/// The files of one record, in the order in which they came.
///
/// @param records as in the address of the record
/// @param record its id
/// @param infectedAt when the latest infected file was found that none of the same part has come after; none: there is
/// none
public record Folder(
        String records,
        String record,
        List<KeptFile> files,
        @Nullable Instant infectedAt) {

    /// So that a folder stays a document of the store.
    static final int MOST = 200;

    public Folder {
        files = List.copyOf(files);
    }

    static Folder emptyOf(String records, String record) {
        return new Folder(records, record, List.of(), null);
    }

    static String idOf(String records, String id) {
        return records + "/" + id;
    }

    /// Rule EV-03.
    Outcome<Folder> with(KeptFile file) {
        if (files.stream().anyMatch(file::isTheSameAs)) {
            return Outcome.done(this);
        }
        return files.size() < MOST
                ? Outcome.done(of(Stream.concat(files.stream(), Stream.of(file)).toList()))
                : Outcome.refused(Refusal.of(EvidenceProblem.EVIDENCE_TOO_MUCH, "most", MOST));
    }

    /// The scanner tells it at least once.
    Folder infected(String fileId, Instant now) {
        return of(files.stream()
                .map(one -> one.fileId().equals(fileId) ? one.infected(now) : one)
                .toList());
    }

    /// Infected files that none of the same part has come after.
    Stream<KeptFile> toReplace() {
        return IntStream.range(0, files.size())
                .filter(at -> files.get(at).infectedAt() != null
                        && files.subList(at + 1, files.size()).stream()
                                .noneMatch(later -> later.infectedAt() == null
                                        && later.part().equals(files.get(at).part())))
                .mapToObj(files::get);
    }

    Folder shownAt(Place place) {
        return of(files.stream().filter(file -> place.shows().test(file.part())).toList());
    }

    private Folder of(List<KeptFile> next) {
        var latest = new Folder(records, record, next, null)
                .toReplace()
                .map(KeptFile::infectedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Folder(records, record, next, latest);
    }

    Optional<KeptFile> file(String fileId) {
        return files.stream().filter(one -> one.fileId().equals(fileId)).findFirst();
    }
}
