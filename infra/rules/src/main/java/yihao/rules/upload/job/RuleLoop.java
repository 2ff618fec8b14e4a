package yihao.rules.upload.job;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import yihao.rules.upload.UploadRules;

/// Every instance knows the rules in force before it answers anybody, and hears within seconds of what is put in force
/// by another.
public final class RuleLoop implements SmartLifecycle {

    private final UploadRules uploadRules;
    private volatile boolean running;

    public RuleLoop(UploadRules uploadRules) {
        this.uploadRules = uploadRules;
    }

    @Override
    public void start() {
        uploadRules.learn();
        running = true;
    }

    @Scheduled(fixedDelayString = "${yihao.rules.learn:5s}", initialDelayString = "${yihao.rules.learn:5s}")
    void learn() {
        uploadRules.learn();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before everything else that starts, the listeners and the web server among it.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
