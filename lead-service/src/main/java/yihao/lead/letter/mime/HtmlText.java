package yihao.lead.letter.mime;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A page as plain text: its lines and cells stay apart, nothing of it is run or fetched.
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "noscript");
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlText() {}

    static String of(String html) {
        var text = new StringBuilder();
        var document = Jsoup.parse(html);
        UNSEEN.forEach(name -> document.select(name).remove());
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
                } else if (node instanceof Element element) {
                    text.append(before(element));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
                    text.append('\n');
                }
            }
        });
        return tidy(text);
    }

    private static String before(Element element) {
        if (CELLS.contains(element.normalName())) {
            return "\t";
        }
        return element.isBlock() || element.normalName().equals("br") ? "\n" : "";
    }

    /// One empty line at most between others.
    private static String tidy(StringBuilder text) {
        var tidy = new StringBuilder();
        boolean empty = true;
        for (var written : text.toString().split("\n", -1)) {
            var line = written.strip();
            if (!line.isEmpty() || !empty) {
                tidy.append(line).append('\n');
            }
            empty = line.isEmpty();
        }
        return tidy.toString().strip();
    }
}
