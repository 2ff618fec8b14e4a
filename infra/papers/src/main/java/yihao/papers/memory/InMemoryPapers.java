package yihao.papers.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import yihao.kernel.Outcome;
import yihao.papers.Arriving;
import yihao.papers.OpenPaper;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.PaperLimits;
import yihao.papers.Papers;
import yihao.papers.Release;

/// The twin of the kept papers.
public final class InMemoryPapers implements Papers {

    private static final byte[] NOTHING = {};

    private final PaperLimits limits;
    private final Release release;
    private final Map<PaperId, Paper> papers = new ConcurrentHashMap<>();
    private final Map<PaperId, byte[]> contents = new ConcurrentHashMap<>();

    public InMemoryPapers(PaperLimits limits, Release release) {
        this.limits = limits;
        this.release = release;
    }

    @Override
    public Outcome<Paper> store(InputStream content, String name, String contentType) {
        return limits.letIn(content, name, contentType).flatMap(this::keep);
    }

    private Outcome<Paper> keep(Arriving file) {
        try {
            var bytes = file.readAllBytes();
            var objection = limits.objection(file);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            var paper = file.arrived(new PaperId(UUID.randomUUID().toString()));
            contents.put(paper.id(), bytes);
            papers.put(paper.id(), paper);
            return Outcome.done(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(papers.get(id));
    }

    @Override
    public List<Paper> among(Collection<PaperId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Outcome<OpenPaper>> open(PaperId id) {
        return find(id).map(paper -> release.objection(paper.scan())
                .<Outcome<OpenPaper>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        new OpenPaper(paper, new ByteArrayInputStream(contents.getOrDefault(id, NOTHING))))));
    }

    @Override
    public void destroy(PaperId id) {
        contents.remove(id);
        papers.remove(id);
    }
}
