package yihao.talent.talent.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.talent.catalogue.Title;

/// A title on a screen; its proof by its fingerprint, for who may open it.
record TitleView(
        String name,
        String issuer,
        int year,
        @Nullable ProofView proof,
        @Nullable LocalDate takenBackOn) {

    record ProofView(String fileId, String sha256, long size) {}

    static TitleView of(Title title, boolean withProof) {
        var proof = title.proof();
        return new TitleView(
                title.name(),
                title.issuer(),
                title.year(),
                proof == null || !withProof ? null : new ProofView(proof.fileId(), proof.sha256(), proof.size()),
                title.takenBackOn());
    }
}
