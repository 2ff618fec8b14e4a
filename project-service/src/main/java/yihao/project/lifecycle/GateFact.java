package yihao.project.lifecycle;

import yihao.rules.Variables;

/// What another capability says of a project: one variable for the conditions of gates. It is asked only where a line
/// speaks of it, at the decision itself.
public interface GateFact {

    String name();

    Variables.Kind kind();

    Object of(String projectId);
}
