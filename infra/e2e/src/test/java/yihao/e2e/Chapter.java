package yihao.e2e;

import org.junit.jupiter.api.Assumptions;

/// A story is told in order: after a step that failed, the later ones mean nothing.
final class Chapter {

    private boolean told = true;

    void play(MainJob.Step step) {
        Assumptions.assumeTrue(told, "an earlier step failed");
        told = false;
        step.play().run();
        told = true;
    }

    boolean isTold() {
        return told;
    }
}
