package yihao.project.lifecycle;

import yihao.project.lifecycle.GateFacts.Further;

/// A project as a gate asks about it, with what other capabilities say of it.
public record AskedProject(Project project, Further further) {

    static AskedProject alone(Project project) {
        return new AskedProject(project, Further.NONE);
    }
}
