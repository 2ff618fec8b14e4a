package yihao.platform.web.load;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/// Before a service stops it still serves for a moment, while its readiness already says no: whoever
/// balances the load sees it and goes elsewhere, and nobody finds a closed door. It is the first to be
/// stopped.
public final class AnnouncedStop implements SmartLifecycle {

    private final Duration announced;
    private volatile boolean running;

    public AnnouncedStop(Duration announced) {
        this.announced = announced;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            Thread.sleep(announced);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
