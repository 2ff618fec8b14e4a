package yihao.reward.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.papers.OpenPaper;
import yihao.papers.PaperId;
import yihao.papers.Papers;

/// Rule BU-05: what was issued is kept byte by byte, and handed out as it was then, however we print later; what is no
/// issue yet is printed for whoever looks at it.
public final class BulletinDocuments {

    private final Papers papers;
    private final Printer printer;

    public BulletinDocuments(Papers papers, Printer printer) {
        this.papers = papers;
        this.printer = printer;
    }

    Outcome<Printed> keep(Bulletin bulletin, Form form) {
        var content = new ByteArrayInputStream(printer.print(bulletin, form));
        return papers.store(content, form.nameOf(bulletin), form.contentType())
                .map(paper -> new Printed(paper.id().value(), paper.sha256()));
    }

    public Outcome<byte[]> of(Bulletin bulletin, Form form) {
        var issue = bulletin.issue();
        var kept = issue == null ? null : issue.printed(form);
        if (kept == null) {
            return Outcome.done(printer.print(bulletin, form));
        }
        return papers.open(new PaperId(kept.paper()))
                .orElseGet(() -> Outcome.refused(Refusal.of(BulletinProblem.BULLETIN_UNKNOWN, "id", kept.paper())))
                .map(BulletinDocuments::bytes);
    }

    private static byte[] bytes(OpenPaper open) {
        try (open) {
            return open.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
