package yihao.talent.talent;

import java.util.List;
import java.util.stream.Stream;
import yihao.papers.PaperId;

/// The files that prove a talent's titles, those taken back included.
public final class TitleProofs {

    private TitleProofs() {}

    public static List<PaperId> of(Talent talent) {
        return talent.titles().stream()
                .flatMap(title -> Stream.ofNullable(title.proof()))
                .map(proof -> new PaperId(proof.fileId()))
                .toList();
    }
}
