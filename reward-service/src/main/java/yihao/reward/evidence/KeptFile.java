package yihao.reward.evidence;

import java.time.Instant;

/// One file of a record.
///
/// @param part of the record that it proves
/// @param fileId of the paper
public record KeptFile(
        String part, String title, String fileId, String contentType, long size, String sha256, String by, Instant at) {

    boolean isTheSameAs(KeptFile other) {
        return part.equals(other.part) && sha256.equals(other.sha256);
    }
}
