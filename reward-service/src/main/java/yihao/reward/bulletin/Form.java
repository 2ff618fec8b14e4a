package yihao.reward.bulletin;

import yihao.papers.official.WriteDocx;
import yihao.papers.official.WritePdf;

/// The two forms in which a bulletin goes out.
public enum Form {
    DOCX(".docx", WriteDocx.CONTENT_TYPE),
    PDF(".pdf", WritePdf.CONTENT_TYPE);

    private final String ending;
    private final String contentType;

    Form(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String nameOf(Bulletin bulletin) {
        return bulletin.content().title() + ending;
    }
}
