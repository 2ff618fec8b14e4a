package yihao.reward.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.papers.Paper;

/// One file of a record.
///
/// @param part of the record that it proves
/// @param fileId of the paper
/// @param infectedAt when a virus was found in it; none: none is known
public record KeptFile(
        String part,
        String title,
        String fileId,
        String contentType,
        long size,
        String sha256,
        String by,
        Instant at,
        @Nullable Instant infectedAt) {

    static KeptFile of(String part, String title, Paper paper, Act act) {
        return new KeptFile(
                part,
                title,
                paper.id().value(),
                paper.contentType(),
                paper.size(),
                paper.sha256(),
                act.actor().subject(),
                act.at(),
                null);
    }

    KeptFile infected(Instant now) {
        return infectedAt == null ? new KeptFile(part, title, fileId, contentType, size, sha256, by, at, now) : this;
    }

    boolean isTheSameAs(KeptFile other) {
        return part.equals(other.part) && sha256.equals(other.sha256);
    }
}
