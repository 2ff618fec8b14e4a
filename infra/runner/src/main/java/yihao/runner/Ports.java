package yihao.runner;

import yihao.embedded.FreePorts;
import yihao.runner.part.PartName;

/// The ports on 127.0.0.1; 0 asks for any free one.
public record Ports(
        int gateway, int lead, int project, int reward, int talent, int desk, int identity, int kafka, int store) {

    /// The same with every 0 replaced by a port that was free a moment ago, all different.
    Ports chosen() {
        return new Ports(
                chosen(gateway),
                chosen(lead),
                chosen(project),
                chosen(reward),
                chosen(talent),
                chosen(desk),
                chosen(identity),
                chosen(kafka),
                chosen(store));
    }

    static int chosen(int port) {
        return port == 0 ? FreePorts.next() : port;
    }

    int of(PartName part) {
        return switch (part) {
            case STAND_INS -> identity;
            case GATEWAY -> gateway;
            case LEAD -> lead;
            case PROJECT -> project;
            case REWARD -> reward;
            case TALENT -> talent;
        };
    }
}
