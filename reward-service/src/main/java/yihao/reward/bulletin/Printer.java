package yihao.reward.bulletin;

/// Writes a bulletin as an official document; the same bulletin is the same bytes.
public interface Printer {

    byte[] docx(Bulletin bulletin);

    byte[] pdf(Bulletin bulletin);
}
