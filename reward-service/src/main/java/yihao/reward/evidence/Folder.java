package yihao.reward.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// The files of one record, in the order in which they came.
///
/// @param records as in the address of the record
/// @param record its id
public record Folder(String records, String record, List<KeptFile> files) {

    /// So that a folder stays a document of the store.
    static final int MOST = 200;

    public Folder {
        files = List.copyOf(files);
    }

    static Folder emptyOf(String records, String record) {
        return new Folder(records, record, List.of());
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
                ? Outcome.done(new Folder(
                        records,
                        record,
                        Stream.concat(files.stream(), Stream.of(file)).toList()))
                : Outcome.refused(Refusal.of(EvidenceProblem.EVIDENCE_TOO_MUCH, "most", MOST));
    }

    Optional<KeptFile> file(String fileId) {
        return files.stream().filter(one -> one.fileId().equals(fileId)).findFirst();
    }
}
