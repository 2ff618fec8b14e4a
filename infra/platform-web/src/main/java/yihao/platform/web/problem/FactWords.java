package yihao.platform.web.problem;

import java.util.Locale;
import java.util.Map;

/// How a service tells the facts of a refusal to people: a unit by its name, say. What it adds stands in the texts as
/// `{fact}` and beside the problem's code.
@FunctionalInterface
public interface FactWords {

    Map<String, Object> told(Map<String, Object> facts, Locale locale);
}
