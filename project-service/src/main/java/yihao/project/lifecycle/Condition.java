package yihao.project.lifecycle;

/// Whether a requirement applies to a project at all (`when:` in the rule data).
@FunctionalInterface
public interface Condition {

    Condition ALWAYS = _ -> true;

    boolean holds(Project project);
}
