package yihao.papers;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// How safe files are, for those who show them.
public final class ScanViews {

    private final Papers papers;
    private final Release release;

    public ScanViews(Papers papers, Release release) {
        this.papers = papers;
        this.release = release;
    }

    /// By the id of the file, in one question.
    public Map<String, ScanView> of(Collection<String> fileIds) {
        return papers.among(fileIds.stream().map(PaperId::new).toList()).stream()
                .collect(Collectors.toMap(paper -> paper.id().value(), this::view));
    }

    private ScanView view(Paper paper) {
        var scan = paper.scan();
        return new ScanView(
                scan.state(),
                scan.detail(),
                scan.engine(),
                scan.at(),
                release.objection(scan).isEmpty());
    }
}
